//! A journal with a bit of everything, and what was written into it.

use std::ops::Range;

use flatstream::StreamSerialize;
use flatstream_journal::{
    recover, recover_reader, Chunks, Frame, Journal, JournalError, JournalOptions, JournalReader,
    JournalWriter, Kind, Mode, Recovered, Storage,
};

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
#[flatstream(namespace = "acme")]
pub struct Telemetry {
    pub at: u64,
    pub name: String,
    pub samples: Vec<f64>,
    pub event: Event,
    pub inner: Option<Box<Place>>,
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
#[flatstream(namespace = "acme")]
pub enum Event {
    Started,
    Said(String),
    Moved { by: f32 },
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
#[flatstream(namespace = "acme")]
pub struct Place {
    pub x: f32,
    pub note: String,
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
#[flatstream(namespace = "acme")]
pub struct Count {
    pub n: u8,
}

pub const ID: [u8; 16] = *b"\xa7\x15\xd2\x3ea journal ID";

/// Messages in all files of the tests.
pub const MESSAGES: u64 = 68;

/// Writes the message with this number: of four types, in turn.
pub fn write<S: Storage>(writer: &mut JournalWriter<S>, i: u64) -> Result<u64, JournalError> {
    let time = 1_700_000_000_000_000_000 + i as i64;
    match i % 4 {
        0 => writer.write_at(time, &telemetry(i)),
        1 => writer.write_at(time, &event(i)),
        2 => writer.write_at(time, &Place { x: i as f32, note: "n".repeat(i as usize % 9) }),
        _ => writer.write_at(time, &Count { n: i as u8 }),
    }
}

fn telemetry(i: u64) -> Telemetry {
    Telemetry {
        at: i,
        name: if i % 3 == 0 { String::new() } else { format!("sensor {i}") },
        samples: (0..i % 5).map(|n| n as f64 / 2.0).collect(),
        event: event(i / 4),
        inner: (i % 8 == 0).then(|| Box::new(Place { x: -1.5, note: "ß".into() })),
    }
}

fn event(i: u64) -> Event {
    match i % 3 {
        0 => Event::Started,
        1 => Event::Said(format!("{i}")),
        _ => Event::Moved { by: i as f32 },
    }
}

pub fn options() -> JournalOptions {
    JournalOptions::default().id(ID).writer("the tests")
}

/// A file with `MESSAGES` messages, the session at a fixed time.
pub fn file() -> Vec<u8> {
    let mut writer = options().start(Vec::new()).unwrap();
    (0..MESSAGES).for_each(|i| assert_eq!(write(&mut writer, i).unwrap(), i));
    writer.finish().unwrap()
}

/// Chunks of each codec that there is here.
pub fn codecs() -> Vec<Chunks> {
    vec![
        Chunks::stored(),
        #[cfg(feature = "zstd")]
        Chunks::zstd(3),
        #[cfg(feature = "lz4")]
        Chunks::lz4(),
    ]
}

/// No chunks, and small ones of each codec.
pub fn ways() -> Vec<JournalOptions> {
    let chunked = codecs().into_iter().map(|chunks| options().chunks(chunks.bytes(300)));
    std::iter::once(options()).chain(chunked).collect()
}

/// All frames that are not damaged, with the messages of chunks in their places, and what is said about the rest.
pub fn unpacked(file: &[u8], mode: Mode) -> (Vec<Known>, Vec<JournalError>) {
    let (mut good, mut bad) = (vec![], vec![]);
    match Journal::new(file, mode).map(|journal| journal.unpacked()) {
        Err(error) => bad.push(error),
        Ok(mut unpacked) => {
            while let Some(frame) = unpacked.next_frame() {
                match frame {
                    Ok(frame) => good.push(known(frame)),
                    Err(error) => bad.push(error),
                }
            }
        }
    }
    (good, bad)
}

/// What is copied of a file, and what is said of it: the same of one that is read as of one that is in memory. Nothing if
/// it is no journal.
pub fn recoverable(file: &[u8]) -> Option<(Vec<u8>, Recovered)> {
    let (mut out, mut streamed) = (Vec::new(), Vec::new());
    let reader = JournalReader::new(file, Mode::SkipCorrupt);
    let mut lost = vec![];
    let kept = recover_reader(reader, &mut streamed, |it| lost.push(it.to_string()));
    let recovered = match recover(file, &mut out) {
        Ok(recovered) => recovered,
        Err(error) => {
            assert_eq!(kept.unwrap_err().to_string(), error.to_string());
            return None;
        }
    };
    let kept = kept.unwrap();
    assert_eq!((kept.frames, kept.messages), (recovered.frames, recovered.messages));
    assert!(streamed == out);
    let damage = recovered.damage.iter().map(ToString::to_string);
    assert!(lost.into_iter().eq(damage.chain(recovered.tail.iter().map(ToString::to_string))));
    Some((out, recovered))
}

/// What a frame is known by: its place, its number, and what is in it.
pub type Known = (u64, u64, Kind, u64);

pub fn known(frame: Frame<'_>) -> Known {
    (frame.offset, frame.sequence, frame.kind, xxhash_rust::xxh3::xxh3_64(frame.payload))
}

/// All frames of a journal that is whole.
pub fn frames(file: &[u8]) -> Vec<Known> {
    let journal = Journal::new(file, Mode::Strict).unwrap();
    journal.frames().map(|frame| known(frame.unwrap())).collect()
}

/// Without what stands for the second time at the end of a file.
pub fn without_repeats(frames: &[Known]) -> Vec<Known> {
    let mut seen = std::collections::HashSet::new();
    frames.iter().filter(|it| it.2 != Kind::Schema || seen.insert(it.3)).copied().collect()
}

/// Where each frame lies, with its zeros.
pub fn places(file: &[u8]) -> Vec<Range<usize>> {
    let mut starts: Vec<usize> = frames(file).iter().map(|frame| frame.0 as usize).collect();
    starts.push(file.len());
    starts.windows(2).map(|pair| pair[0]..pair[1]).collect()
}

/// Bytes of a frame that its checksum covers.
pub fn covered(file: &[u8], place: &Range<usize>) -> Range<usize> {
    let length = u32::from_le_bytes(file[place.start + 12..place.start + 16].try_into().unwrap());
    place.start..place.start + 40 + length as usize
}

/// What is left of a damaged file, and what is said about the rest.
pub fn salvaged(file: &[u8]) -> (Vec<Known>, Vec<JournalError>) {
    let (mut good, mut bad) = (vec![], vec![]);
    match Journal::new(file, Mode::SkipCorrupt) {
        Ok(journal) => journal.frames().for_each(|frame| match frame {
            Ok(frame) => good.push(known(frame)),
            Err(error) => bad.push(error),
        }),
        Err(error) => bad.push(error),
    }
    (good, bad)
}

/// Numbers without an order, the same in each run.
pub struct Random(pub u64);

impl Random {
    pub fn next(&mut self) -> u64 {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ z >> 31
    }

    pub fn below(&mut self, n: usize) -> usize {
        (self.next() % n as u64) as usize
    }

    pub fn bytes(&mut self, n: usize) -> Vec<u8> {
        (0..n).map(|_| self.next() as u8).collect()
    }
}

/// Makes the checks of a frame right, and of its header alone if it is longer than what is there.
pub fn seal(frame: &mut [u8]) {
    use xxhash_rust::xxh3::xxh3_64;
    let header = xxh3_64(&frame[8..36]);
    frame[36..40].copy_from_slice(&(header as u32).to_le_bytes());
    let end = 40 + u32::from_le_bytes(frame[12..16].try_into().unwrap()) as usize;
    if let Some(payload) = frame.get(40..end) {
        let checksum = xxh3_64(payload) ^ header;
        frame[..8].copy_from_slice(&checksum.to_le_bytes());
    }
}
