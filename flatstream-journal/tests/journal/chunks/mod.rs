//! Messages that stand in chunks.

mod damage;
mod golden;
mod headers;
mod reading;
mod writing;

use std::ops::Range;

use flatstream_journal::{Chunks, Journal, JournalError, JournalWriter, Kind, Mode, Storage};

use crate::kit::{frames, options, places, Count, Known, Place};

const TIME: i64 = 1_700_000_000_000_000_000;

/// Messages in the file of these tests.
const N: u64 = 60;

/// Two types in turn, with small schemas; the times of some fall.
fn write<S: Storage>(writer: &mut JournalWriter<S>, i: u64) -> Result<u64, JournalError> {
    let time = time(i);
    match i % 3 {
        0 => writer.write_at(time, &Place { x: i as f32, note: "note ".repeat(i as usize % 7) }),
        _ => writer.write_at(time, &Count { n: i as u8 }),
    }
}

/// They rise, but each fourth one.
fn time(i: u64) -> i64 {
    TIME + i as i64 - if i % 4 == 3 { 3 } else { 0 }
}

/// A session, two schemas, and the messages in a few chunks.
fn file(chunks: Chunks) -> Vec<u8> {
    let mut writer = options().chunks(chunks.bytes(400)).start(Vec::new()).unwrap();
    (0..N).for_each(|i| assert_eq!(write(&mut writer, i).unwrap(), i));
    writer.finish().unwrap()
}

/// The same messages, each in a frame of its own.
fn plain() -> Vec<u8> {
    let mut writer = options().start(Vec::new()).unwrap();
    (0..N).for_each(|i| assert_eq!(write(&mut writer, i).unwrap(), i));
    writer.finish().unwrap()
}

/// What a message is, wherever it stands.
fn content(frame: &Known) -> (u64, Kind, u64) {
    (frame.1, frame.2, frame.3)
}

fn messages(frames: &[Known]) -> Vec<(u64, Kind, u64)> {
    frames.iter().filter(|frame| frame.2.is_message()).map(content).collect()
}

/// The chunks of a file, with the numbers of their messages.
fn chunks(file: &[u8]) -> Vec<(Range<usize>, Range<u64>)> {
    let all = frames(file).into_iter().zip(places(file));
    let chunks = all.filter(|(frame, _)| matches!(frame.2, Kind::Chunk(_)));
    chunks.map(|(frame, place)| (place, frame.1..frame.1 + frame.2.n_messages())).collect()
}

/// Numbers and times, by the iterator over frames and their chunks.
fn by_chunk(file: &[u8]) -> Vec<(u64, i64)> {
    let mut all = vec![];
    for frame in Journal::new(file, Mode::Strict).unwrap().frames().map(Result::unwrap) {
        match frame.chunk() {
            Some(chunk) => {
                all.extend(chunk.unwrap().messages().map(|it| (it.sequence, it.timestamp)))
            }
            None if frame.kind.is_message() => all.push((frame.sequence, frame.timestamp)),
            None => {}
        }
    }
    all
}
