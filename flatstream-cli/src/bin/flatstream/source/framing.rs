//! What stands in front of each message of a plain stream.

use clap::ValueEnum;
use flatstream::dynamic::DynSchema;
use flatstream::{
    parse_frame, ChecksumDeframer, Crc16, Crc32, DefaultDeframer, Deframer, FrameStatus, XxHash64,
};

/// How a file is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Framing {
    /// Found out: a journal by its first bytes, a stream by its first message
    Auto,
    /// A journal, whatever its first bytes are
    Journal,
    /// A length
    Plain,
    /// A length and a checksum, XXH3 with 64 bits
    Xxhash64,
    /// A length and a checksum, CRC-32
    Crc32,
    /// A length and a checksum, CRC-16
    Crc16,
}

/// Finds frames, in one framing or another.
pub type AnyDeframer = Box<dyn Deframer>;

impl Framing {
    /// The framings of streams, those that are not believed by chance first.
    const STREAMS: [Framing; 4] =
        [Framing::Xxhash64, Framing::Crc32, Framing::Crc16, Framing::Plain];

    /// Of a stream that is known to have this framing.
    pub fn deframer(self) -> Option<AnyDeframer> {
        match self {
            Framing::Auto | Framing::Journal => None,
            Framing::Plain => Some(Box::new(DefaultDeframer)),
            Framing::Xxhash64 => Some(Box::new(ChecksumDeframer::<XxHash64>::default())),
            Framing::Crc32 => Some(Box::new(ChecksumDeframer::<Crc32>::default())),
            Framing::Crc16 => Some(Box::new(ChecksumDeframer::<Crc16>::default())),
        }
    }
}

/// What the start of a stream says about its framing.
pub enum Guess {
    Is(AnyDeframer),
    /// Not before so many bytes are there.
    Needs(usize),
    /// The first message is none of the schema, whatever its framing.
    None,
}

/// The framing in which the first frame is good, and its message one of the schema.
pub fn guess(start: &[u8], schema: &DynSchema) -> Guess {
    let mut needed = None;
    for mut deframer in Framing::STREAMS.into_iter().filter_map(Framing::deframer) {
        match parse_frame(&mut deframer, start, 0) {
            Ok(FrameStatus::Complete(frame)) => {
                if start.get(frame.payload()).is_some_and(|it| schema.read(it).is_ok()) {
                    return Guess::Is(deframer);
                }
            }
            Ok(FrameStatus::Incomplete { needed: n }) => {
                needed = Some(needed.map_or(n, |least: usize| least.min(n)));
            }
            Err(_) => {}
        }
    }
    needed.map_or(Guess::None, Guess::Needs)
}
