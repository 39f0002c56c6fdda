//! Files to read.
#![allow(dead_code)] // Each test takes what it needs.

use flatstream::StreamSerialize;
use flatstream_mcap::{Item, McapError, McapOptions, McapReader, McapWriter};

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
#[flatstream(namespace = "acme")]
pub struct Reading {
    pub sensor: String,
    pub celsius: Option<f64>,
    pub samples: Vec<u16>,
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
#[flatstream(namespace = "acme")]
pub enum Event {
    Started,
    Said(String),
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(fixed)]
pub struct Fixed {
    pub x: u32,
}

pub const NOON: u64 = 1_796_040_000_000_000_000;

/// What a message of a file was.
#[derive(Clone, Debug, PartialEq)]
pub struct Seen {
    pub topic: String,
    pub root: String,
    pub sequence: u32,
    pub log_time: u64,
    pub publish_time: u64,
    pub is_in_chunk: bool,
    pub payload: Vec<u8>,
}

pub fn reading(i: u64) -> Reading {
    let sensor = ["attic", "hall", "cellar"][i as usize % 3].to_owned();
    Reading { sensor, celsius: (i % 4 != 1).then_some(i as f64 / 4.0), samples: vec![i as u16; 5] }
}

pub fn event(i: u64) -> Event {
    if i % 2 == 0 {
        Event::Started
    } else {
        Event::Said(format!("at {i}"))
    }
}

/// Readings, an event behind every third, and metadata at both ends.
pub fn write(options: McapOptions, n: u64) -> Vec<u8> {
    let mut writer = options.start(Vec::new()).unwrap();
    writer.write_metadata("vehicle", [("name", "rover"), ("wheels", "6")]).unwrap();
    for i in 0..n {
        let sent = NOON + i * 1_000_000;
        writer.write(&reading(i), sent + 7, sent).unwrap();
        if i % 3 == 2 {
            writer.write(&event(i), sent + 9, sent + 8).unwrap();
        }
    }
    writer.write_metadata("end", [("messages", "all")]).unwrap();
    writer.finish().unwrap()
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
#[flatstream(namespace = "acme")]
pub struct Tick {
    pub n: u64,
}

/// Messages of one small type, of which chunks have one or two: all that can be damaged in few bytes.
pub fn ticks(options: McapOptions, n: u64) -> Vec<u8> {
    let mut writer = options.chunk_size(60).start(Vec::new()).unwrap();
    writer.write_metadata("a", [("b", "c")]).unwrap();
    (0..n).for_each(|n| writer.write(&Tick { n }, n, n).unwrap());
    writer.finish().unwrap()
}

/// All codecs, and chunks of a few messages.
pub fn options() -> Vec<(&'static str, McapOptions)> {
    let small = || McapOptions::default().chunk_size(300);
    vec![
        ("stored", small().stored()),
        #[cfg(feature = "zstd")]
        ("zstd", small().zstd(3)),
        #[cfg(feature = "lz4")]
        ("lz4", small().lz4()),
    ]
}

/// All messages, and what was said besides.
pub fn read<R: std::io::Read>(reader: &mut McapReader<R>) -> (Vec<Seen>, Vec<McapError>) {
    let (mut all, mut errors) = (vec![], vec![]);
    while let Some(item) = reader.next_item() {
        match item {
            Ok(Item::Message(message)) => all.push(Seen {
                topic: message.topic.to_owned(),
                root: message.schema.root.clone(),
                sequence: message.sequence,
                log_time: message.log_time,
                publish_time: message.publish_time,
                is_in_chunk: message.is_in_chunk,
                payload: message.payload.to_vec(),
            }),
            Ok(_) => {}
            Err(error) => errors.push(error),
        }
    }
    assert!(reader.next_item().is_none());
    (all, errors)
}

pub fn read_all(file: &[u8]) -> (Vec<Seen>, Vec<McapError>) {
    read(&mut McapReader::new(file))
}

/// The bytes of a message.
pub fn payload<T: StreamSerialize>(message: &T) -> Vec<u8> {
    let mut builder = flatstream::flatbuffers::FlatBufferBuilder::new();
    flatstream::build(&mut builder, message).unwrap();
    builder.finished_data().to_vec()
}

/// A file in the hands of somebody else's writer, with the messages outside of chunks if `chunk` is nothing.
pub fn foreign(
    chunk: Option<u64>,
    put: impl FnOnce(&mut mcap::Writer<std::io::Cursor<Vec<u8>>>),
) -> Vec<u8> {
    let options = mcap::WriteOptions::new().compression(None).use_chunks(chunk.is_some());
    let options = options.chunk_size(chunk.or(Some(1 << 20)));
    let mut writer = options.create(std::io::Cursor::new(Vec::new())).unwrap();
    put(&mut writer);
    writer.finish().unwrap();
    writer.into_inner().into_inner()
}

pub fn writer() -> McapWriter<Vec<u8>> {
    McapWriter::new(Vec::new()).unwrap()
}
