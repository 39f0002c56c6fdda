//! One chunk, whose frame is good whatever is in it.

use flatstream_journal::{Frame, Journal, JournalError, JournalOptions, Kind, Mode, Reason};
use xxhash_rust::xxh3::xxh3_64;

use crate::journal::{read, seal};

const HEADER: usize = 40;
const CHUNK_HEADER: usize = 24;

/// A chunk gives the messages that its header promises, or none, and it is said; what stands in front of it is there in
/// any case.
///
/// An input is a codec, of which the highest bit says that all that is said of the messages should be made right; how
/// many messages there are said to be; how long they are said to be; and what is compressed, or not.
pub fn journal_chunk(data: &[u8]) {
    let Some((settings, bytes)) = data.split_first_chunk::<7>() else { return };
    let messages = u32::from(u16::from_le_bytes([settings[1], settings[2]]));
    let length = u32::from_le_bytes([settings[3], settings[4], settings[5], settings[6]]);
    let chunk = match settings[0] & 0x80 {
        0 => Chunk { codec: settings[0], messages, length, sum: 0, times: (0, 0), bytes },
        _ => Chunk::stored(bytes),
    };
    check(&chunk.file(), chunk.messages);
}

struct Chunk<'a> {
    codec: u8,
    messages: u32,
    length: u32,
    sum: u64,
    times: (i64, i64),
    bytes: &'a [u8],
}

impl<'a> Chunk<'a> {
    /// With sums that are right, and the number and times of what look like messages.
    fn stored(bytes: &'a [u8]) -> Self {
        let bytes = &bytes[..bytes.len() / 8 * 8];
        let (mut messages, mut times, mut rest) = (0, (i64::MAX, i64::MIN), bytes);
        while let Some((header, behind)) = rest.split_first_chunk::<16>() {
            let length = u32::from_le_bytes([header[0], header[1], header[2], header[3]]);
            let time = i64::from_le_bytes(std::array::from_fn(|i| header[8 + i]));
            times = (times.0.min(time), times.1.max(time));
            messages += 1;
            rest = behind.get((length as usize).next_multiple_of(8)..).unwrap_or_default();
        }
        let (length, sum) = (bytes.len() as u32, xxh3_64(bytes));
        Chunk { codec: 0, messages, length, sum, times, bytes }
    }

    /// A session, and the chunk.
    fn file(&self) -> Vec<u8> {
        let writer = JournalOptions::default().id([7; 16]).start(Vec::new());
        let mut file = writer.and_then(|writer| writer.finish()).expect("a `Vec` takes all");
        let start = file.len();
        file.extend_from_slice(&[0; HEADER + CHUNK_HEADER]);
        file.extend_from_slice(self.bytes);
        let (marker, length) =
            ([file[12], file[13], file[14], file[15]], file.len() - start - HEADER);
        file.resize(file.len().next_multiple_of(8), 0);
        let frame = &mut file[start..];
        frame[8..12].copy_from_slice(&marker);
        frame[12..16].copy_from_slice(&(length as u32).to_le_bytes());
        frame[23] = 1;
        frame[24..32].copy_from_slice(&self.times.1.to_le_bytes());
        frame[32..36].copy_from_slice(&(3 + 16 * self.messages).to_le_bytes());
        frame[40] = self.codec;
        frame[44..48].copy_from_slice(&self.length.to_le_bytes());
        frame[48..56].copy_from_slice(&self.sum.to_le_bytes());
        frame[56..64].copy_from_slice(&self.times.0.to_le_bytes());
        seal(frame);
        file
    }
}

fn check(file: &[u8], messages: u32) {
    let journal = Journal::new(file, Mode::SkipCorrupt).expect("its preamble is right");
    let frames: Vec<Frame<'_>> = journal.frames().flatten().collect();
    assert!(frames[0].kind == Kind::Session);
    let mut unpacked = journal.unpacked();
    assert!(unpacked.next_frame().is_some_and(|session| session.is_ok()));
    let (mut n, mut fault) = (0, None);
    while let Some(item) = unpacked.next_frame() {
        match item {
            Ok(frame) => {
                assert_eq!(frame.sequence, n);
                n += 1;
                read(&frame);
            }
            Err(JournalError::Damage(damage)) => fault = Some(damage.reason),
            Err(error) => panic!("{error}"),
        }
    }
    match fault {
        None => assert_eq!(n, u64::from(messages)),
        // A chunk of nothing is none.
        Some(Reason::Chunk { .. } | Reason::Flags(1)) => assert_eq!(n, 0),
        Some(reason) => panic!("{reason:?}"),
    }
}
