//! Journals: frames that say what they are, beside those of a plain stream with a checksum.
//!
//! A program of its own: what several benchmarks call is inlined into none of them, and those of streams would take other
//! numbers for it.
#![allow(missing_docs)] // Nobody depends on it.

#[path = "../common/mod.rs"]
mod common;
mod harness;

use std::hint::black_box;
use std::process::ExitCode;

use flatstream::{
    ChecksumDeframer, ChecksumFramer, SliceReader, StreamDeserialize, StreamWriter, XxHash64,
};
use flatstream_journal::{Chunks, Journal, JournalOptions, JournalReader, Mode};

use common::sums::sum_telemetry;
use common::{telemetry, Telemetry};
use harness::{Benchmark, Work};

fn main() -> ExitCode {
    harness::run(&[ALL])
}

const ALL: &[Benchmark] = &[
    ("journal/write", write),
    ("journal/write/index", write_with_index),
    ("journal/write/chunks", write_chunks),
    ("journal/read", read),
    ("journal/read/chunks", read_chunks),
    ("journal/read/plain", read_plain),
    ("journal/frames/slice", slice),
    ("journal/frames/reader", reader),
];

/// Its beside is `write/telemetry/xxhash`.
fn write() -> Work {
    write_with(JournalOptions::default())
}

fn write_with_index() -> Work {
    write_with(JournalOptions::default().index(true))
}

/// That are not compressed: what is beside the codec.
fn write_chunks() -> Work {
    write_with(JournalOptions::default().chunks(Chunks::stored()))
}

fn write_with(options: JournalOptions) -> Work {
    let values = telemetry();
    let mut writer = options.start(Vec::new()).expect("a Vec takes it");
    // So far that the second copy of the schema is written: that is once in a file.
    for _ in 0..4 {
        for value in &values {
            writer.write_at(1, value).expect("a Vec takes it");
        }
        writer.flush().expect("a Vec takes it");
    }
    Box::new(move || {
        writer.storage_mut().clear();
        for value in &values {
            writer.write_at(black_box(1), black_box(value)).expect("a Vec takes it");
        }
        writer.flush().expect("a Vec takes it");
    })
}

fn file(options: JournalOptions) -> Vec<u8> {
    let mut writer = options.start(Vec::new()).expect("a Vec takes it");
    for (time, value) in (0..).zip(telemetry()) {
        writer.write_at(time, &value).expect("a Vec takes it");
    }
    writer.finish().expect("a Vec takes it")
}

fn read() -> Work {
    let file = file(JournalOptions::default());
    Box::new(move || {
        let journal = Journal::new(black_box(&file), Mode::default()).expect("a journal");
        for message in journal.messages::<Telemetry>() {
            black_box(sum_telemetry(message.expect("whole").view));
        }
    })
}

/// The same with its messages in a chunk.
fn read_chunks() -> Work {
    let file = file(JournalOptions::default().chunks(Chunks::stored()));
    Box::new(move || {
        let journal = Journal::new(black_box(&file), Mode::default()).expect("a journal");
        let mut messages = journal.unpacked().messages::<Telemetry>();
        while let Some(message) = messages.next_message() {
            black_box(sum_telemetry(message.expect("whole").view));
        }
    })
}

/// The same of a plain stream.
fn read_plain() -> Work {
    let mut writer = StreamWriter::new(Vec::new(), ChecksumFramer::new(XxHash64));
    writer.write_batch(telemetry()).expect("a Vec takes it");
    let stream = writer.into_inner();
    Box::new(move || {
        let mut reader = SliceReader::new(black_box(&stream), ChecksumDeframer::new(XxHash64));
        for payload in reader.frames() {
            let payload = payload.expect("whole");
            black_box(sum_telemetry(Telemetry::from_payload(payload).expect("valid")));
        }
    })
}

fn slice() -> Work {
    let file = file(JournalOptions::default());
    Box::new(move || {
        let journal = Journal::new(black_box(&file), Mode::default()).expect("a journal");
        journal.frames().for_each(|frame| {
            black_box(frame.expect("whole"));
        });
    })
}

fn reader() -> Work {
    let file = file(JournalOptions::default());
    Box::new(move || {
        let mut reader = JournalReader::new(black_box(file.as_slice()), Mode::default());
        while let Some(frame) = reader.next_frame() {
            black_box(frame.expect("whole"));
        }
    })
}
