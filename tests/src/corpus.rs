//! The golden stream: every kind of message, in every framing.

use crate::messages::{simple, walk, Root, Walk};
use crate::rng::Rng;
use crate::values::Random;
use crate::zoo::*;
use flatstream::flatbuffers::{Allocator, FlatBufferBuilder};
use flatstream::{
    ChecksumDeframer, ChecksumFramer, Crc16, Crc32, DefaultDeframer, DefaultFramer, Deframer,
    Framer, Result, StreamDeserialize, StreamSerialize, StreamWriter, WriteFrames, XxHash64,
};

/// A framing, to run the same test over each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// No checksum.
    Plain,
    /// 8 bytes.
    XxHash64,
    /// 4 bytes.
    Crc32,
    /// 2 bytes.
    Crc16,
}

impl Mode {
    /// All of them.
    pub const ALL: [Mode; 4] = [Mode::Plain, Mode::XxHash64, Mode::Crc32, Mode::Crc16];

    /// File name of its golden stream.
    pub fn name(self) -> &'static str {
        match self {
            Mode::Plain => "plain",
            Mode::XxHash64 => "xxhash64",
            Mode::Crc32 => "crc32",
            Mode::Crc16 => "crc16",
        }
    }

    /// Bytes of header.
    pub fn header_len(self) -> usize {
        4 + self.deframer().checksum_len()
    }

    /// Whether payloads are covered by a checksum.
    pub fn is_checked(self) -> bool {
        self != Mode::Plain
    }

    /// Writes it.
    pub fn framer(self) -> Box<dyn Framer> {
        match self {
            Mode::Plain => Box::new(DefaultFramer),
            Mode::XxHash64 => Box::new(ChecksumFramer::new(XxHash64)),
            Mode::Crc32 => Box::new(ChecksumFramer::new(Crc32)),
            Mode::Crc16 => Box::new(ChecksumFramer::new(Crc16)),
        }
    }

    /// Reads it.
    pub fn deframer(self) -> Box<dyn Deframer> {
        match self {
            Mode::Plain => Box::new(DefaultDeframer),
            Mode::XxHash64 => Box::new(ChecksumDeframer::new(XxHash64)),
            Mode::Crc32 => Box::new(ChecksumDeframer::new(Crc32)),
            Mode::Crc16 => Box::new(ChecksumDeframer::new(Crc16)),
        }
    }
}

/// A hand-written table: a number, an optional text and a list.
#[derive(Clone, Debug)]
pub struct Sample {
    /// Slot 0.
    pub id: u64,
    /// Slot 1, left out when empty.
    pub text: String,
    /// Slot 2.
    pub values: Vec<u32>,
}

impl Sample {
    /// A sample whose fields follow from `n`.
    pub fn new(n: usize) -> Self {
        let values = (0..n as u32 % 24).map(|i| i.wrapping_mul(0x0101_0101)).collect();
        Sample { id: n as u64 * 1_000_003, text: "sample ".repeat(n % 5), values }
    }
}

impl StreamSerialize for Sample {
    fn serialize<A: Allocator>(&self, builder: &mut FlatBufferBuilder<'_, A>) -> Result<()> {
        let text = (!self.text.is_empty()).then(|| builder.create_string(&self.text));
        let values = builder.create_vector(&self.values);
        let table = builder.start_table();
        builder.push_slot_always(4, self.id);
        if let Some(text) = text {
            builder.push_slot_always(6, text);
        }
        builder.push_slot_always(8, values);
        let root = builder.end_table(table);
        builder.finish(root, None);
        Ok(())
    }
}

/// A hand-written table without fields.
#[derive(Clone, Copy, Debug)]
pub struct Empty;

impl StreamSerialize for Empty {
    fn serialize<A: Allocator>(&self, builder: &mut FlatBufferBuilder<'_, A>) -> Result<()> {
        let table = builder.start_table();
        let root = builder.end_table(table);
        builder.finish(root, None);
        Ok(())
    }
}

/// A hand-written table with a table inside.
#[derive(Clone, Copy, Debug)]
pub struct Nested(pub u32);

impl StreamSerialize for Nested {
    fn serialize<A: Allocator>(&self, builder: &mut FlatBufferBuilder<'_, A>) -> Result<()> {
        let table = builder.start_table();
        builder.push_slot_always(4, self.0);
        let inner = builder.end_table(table);
        let table = builder.start_table();
        builder.push_slot_always(4, inner);
        builder.push_slot_always(6, f64::from(self.0));
        let root = builder.end_table(table);
        builder.finish(root, None);
        Ok(())
    }
}

/// Writes every message of the corpus: hand-written types, strings, and derived types with
/// options, vectors, unions and nested tables, empty and not.
pub fn write_messages<W: WriteFrames, F: Framer>(
    writer: &mut StreamWriter<'_, W, F>,
) -> Result<()> {
    let mut rng = Rng::new(0x0f1a_75fe);
    for n in 0..18 {
        writer.write(&Sample::new(n))?;
        writer.write(&"ä word ".repeat(n % 7))?;
        writer.write(&Nested(n as u32))?;
        writer.write(&Empty)?;
        let event = Some(Event::random(&mut rng, 1));
        writer.write(&Options { event, ..Options::default() })?;
    }
    writer.write(&Options::default())?;
    writer.write(&Scalars::random(&mut rng, 0))?;
    writer.write(&Vectors::default())?;
    writer.write(&Node::random(&mut rng, 2))?;
    writer.write(&"a long text ".repeat(150))
}

/// The corpus as one stream.
pub fn stream(mode: Mode) -> Vec<u8> {
    let mut writer = StreamWriter::new(Vec::new(), mode.framer());
    write_messages(&mut writer).expect("a vector takes everything");
    writer.into_inner()
}

/// A stream, and how each of its payloads is read as what it was written as.
pub struct Corpus {
    /// Frames.
    pub stream: Vec<u8>,
    /// For each frame in turn.
    pub walks: Vec<Walk>,
}

/// [`stream`], and one of other types: what is done to every byte is done to those of both.
pub fn all(mode: Mode) -> [Corpus; 2] {
    [Corpus { stream: stream(mode), walks: walks() }, zoo(mode)]
}

/// The hand-written types are read as derived ones with the same slots.
fn walks() -> Vec<Walk> {
    let round: [Walk; 5] = [
        crate::walk!(SampleSlots),
        |payload| str::from_payload(payload).map(drop),
        crate::walk!(NestedSlots),
        walk::<Nil>,
        walk::<Options>,
    ];
    let last: [Walk; 5] = [round[4], walk::<Scalars>, walk::<Vectors>, walk::<Node>, round[1]];
    [round; 18].into_iter().flatten().chain(last).collect()
}

#[derive(StreamSerialize)]
struct SampleSlots {
    id: u64,
    text: Option<String>,
    values: Vec<u32>,
}

#[derive(StreamSerialize)]
struct NestedSlots {
    inner: NumberSlot,
    number: f64,
}

#[derive(StreamSerialize)]
struct NumberSlot {
    number: u32,
}

/// Small random messages of the types that [`stream`] has none of.
fn zoo(mode: Mode) -> Corpus {
    let mut writer = StreamWriter::new(Vec::new(), mode.framer());
    let mut walks: Vec<Walk> = vec![];
    let mut rng = Rng::new(0x0f1a_75fe);
    macro_rules! write {
        ($($t:ident)*) => { $(
            writer.write(&small::<$t>(&mut rng)).expect("a vector takes everything");
            walks.push(walk::<$t>);
        )* };
    }
    for _ in 0..2 {
        write!(Texts Twins Odds Unions Event Tree Maps Hashes Keyed SharedTexts Stamped);
    }
    write!(Arrays Enums Newtypes FlagSets Perhaps);
    Corpus { stream: writer.into_inner(), walks }
}

/// One of a few values, neither the shortest message nor a long one.
fn small<T: Root>(rng: &mut Rng) -> T {
    let mut values: Vec<T> = (0..9).map(|_| T::random(rng, 1)).collect();
    values.sort_by_key(|value| simple(value).len());
    values.swap_remove(2)
}

/// Where each frame starts, and where the last one ends; found without the library.
pub fn borders(stream: &[u8], mode: Mode) -> Vec<usize> {
    let mut borders = vec![0];
    let mut at = 0;
    while at < stream.len() {
        let len = u32::from_le_bytes(stream[at..at + 4].try_into().expect("four bytes"));
        at += mode.header_len() + len as usize;
        borders.push(at);
    }
    borders
}

/// Where the frame at a place ends by its length; found without the library.
pub fn claimed_end(stream: &[u8], mode: Mode, start: usize) -> usize {
    let len = u32::from_le_bytes(stream[start..start + 4].try_into().expect("four bytes"));
    start + mode.header_len() + len as usize
}

/// The payloads of a stream; found without the library.
pub fn payloads(stream: &[u8], mode: Mode) -> Vec<&[u8]> {
    let borders = borders(stream, mode);
    borders.windows(2).map(|w| &stream[w[0] + mode.header_len()..w[1]]).collect()
}
