//! The files that the page talks of.

use std::fs;
use std::path::{Path, PathBuf};

use flatstream::{DefaultFramer, StreamSchema, StreamSerialize, StreamWriter};
use flatstream_journal::{
    segment_files, Journal, JournalOptions, JournalWriter, Rotation, Segments,
};

#[derive(StreamSerialize)]
#[flatstream(namespace = "acme")]
struct Reading {
    sensor: String,
    celsius: f64,
    at: Place,
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(namespace = "acme", fixed)]
struct Place {
    floor: i16,
    room: u16,
}

#[derive(StreamSerialize)]
#[flatstream(namespace = "acme")]
struct Alarm {
    text: String,
    what: What,
}

#[derive(StreamSerialize)]
#[flatstream(namespace = "acme")]
enum What {
    Heat { celsius: f64 },
    Door(String),
}

/// 2026-11-30T12:00:00Z
const NOON: i64 = 1_796_040_000_000_000_000;
const SECOND: i64 = 1_000_000_000;

/// With the journal `logs/engine`, its second file damaged as `damaged.fsj`, and the stream `readings.stream` with
/// its schema.
pub fn folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("flatstream").join("page");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    journal(&folder);
    let mut stream = StreamWriter::new(Vec::new(), DefaultFramer);
    (0..3).for_each(|i| stream.write(&reading(i)).unwrap());
    fs::write(folder.join("readings.stream"), stream.into_inner()).unwrap();
    fs::write(folder.join("reading.bfbs"), Reading::bfbs().unwrap()).unwrap();
    fs::write(folder.join("photo.zip"), b"PK\x03\x04\x14\0\0\0\x08\0 and so on").unwrap();
    folder
}

fn journal(folder: &Path) {
    let logs = folder.join("logs");
    let options = JournalOptions::default().id([7; 16]).writer("engine 1.0");
    let rotation = Rotation::default().bytes(3600);
    let (mut writer, _) = options.segments(&logs, "engine", rotation).unwrap();
    for i in 0..60 {
        writer.write_at(NOON + i * SECOND, &reading(i)).unwrap();
        alarm(&mut writer, i);
    }
    writer.finish().unwrap();
    let second = &segment_files(&logs, "engine").unwrap()[1];
    let mut bytes = fs::read(second).unwrap();
    let frames: Vec<_> =
        Journal::new(&bytes, Default::default()).unwrap().frames().map(Result::unwrap).collect();
    let hit = frames.iter().rev().filter(|it| it.kind.is_message()).nth(2).unwrap();
    let byte = hit.offset as usize + 44;
    bytes[byte] ^= 0x10;
    fs::write(folder.join("damaged.fsj"), bytes).unwrap();
}

fn alarm(writer: &mut JournalWriter<Segments>, i: i64) {
    let what = match i {
        20 => What::Heat { celsius: 90.5 },
        40 => What::Door("north".into()),
        _ => return,
    };
    let text = if i == 20 { "too hot" } else { "open, \"again\"" };
    writer.write_at(NOON + i * SECOND + 1, &Alarm { text: text.into(), what }).unwrap();
}

fn reading(i: i64) -> Reading {
    let at = Place { floor: (i % 3 - 1) as i16, room: 100 + i as u16 % 7 };
    let celsius = 20.0 + (i as f64 / 4.0);
    Reading { sensor: ["attic", "hall", "cellar"][i as usize % 3].into(), celsius, at }
}
