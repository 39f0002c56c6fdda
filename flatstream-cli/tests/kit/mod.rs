//! What the tests of `flatstream` have in common: journals, and the program itself.
#![allow(dead_code)] // Each test takes what it needs.

use std::fs;
use std::io::Write;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};

use flatstream::StreamSerialize;
use flatstream_journal::{Journal, JournalOptions, Mode};
use serde_json::Value;

#[derive(StreamSerialize)]
#[flatstream(namespace = "acme")]
pub struct Reading {
    pub sensor: String,
    pub celsius: Option<f64>,
}

#[derive(StreamSerialize)]
#[flatstream(namespace = "acme")]
pub enum Event {
    Started,
    Said(String),
}

/// 2026-11-30T12:00:00Z
pub const NOON: i64 = 1_796_040_000_000_000_000;

/// Ten readings, one each second, and an event behind every third.
pub fn journal() -> Vec<u8> {
    let options = JournalOptions::default().id([7; 16]).writer("a test").metadata("room", "attic");
    let mut writer = options.start(Vec::new()).unwrap();
    for i in 0..10 {
        let reading =
            Reading { sensor: format!("s{i}"), celsius: (i != 4).then_some(i as f64 / 2.0) };
        writer.write_at(NOON + i * 1_000_000_000, &reading).unwrap();
        if i % 3 == 2 {
            let event = if i == 2 { Event::Started } else { Event::Said(format!("{i}")) };
            writer.write_at(NOON + i * 1_000_000_000 + 1, &event).unwrap();
        }
    }
    writer.finish().unwrap()
}

/// 2,000 readings of seven sensors, as chunks or not.
pub fn readings(options: JournalOptions) -> Vec<u8> {
    let mut writer = options.start(Vec::new()).unwrap();
    for i in 0..2000 {
        let reading = Reading { sensor: format!("sensor {}", i % 7), celsius: None };
        writer.write_at(NOON + i, &reading).unwrap();
    }
    writer.finish().unwrap()
}

/// Where the records of the type that comes first stand: there are two.
pub fn schemas(file: &[u8]) -> Vec<Range<usize>> {
    let frames = Journal::new(file, Mode::Strict).unwrap().frames().map(Result::unwrap);
    let mut schemas: Vec<_> = frames.filter(|it| it.schema().is_some()).collect();
    let first = schemas[0].payload;
    schemas.retain(|it| it.payload == first);
    let place = |offset: u64, len: u64| offset as usize..(offset + len) as usize;
    schemas.iter().map(|it| place(it.offset, it.len_in_file())).collect()
}

/// A folder of its own for each test, empty.
pub fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("flatstream").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// A file of its own for each test.
pub fn file(name: &str, bytes: &[u8]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("flatstream");
    fs::create_dir_all(&folder).unwrap();
    // Tests that run beside this one may read the file while it is made anew: they find it as it was
    // or as it is to be, never a part of it.
    static MADE: AtomicUsize = AtomicUsize::new(0);
    let number = MADE.fetch_add(1, Ordering::Relaxed);
    let unfinished = folder.join(format!("{name}.{}-{number}", std::process::id()));
    fs::write(&unfinished, bytes).unwrap();
    let path = folder.join(name);
    fs::rename(&unfinished, &path).unwrap();
    path
}

pub fn flatstream(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_flatstream"));
    // Charts are as wide as that says.
    command.args(args).env_remove("COLUMNS");
    command
}

/// The exit code, what stands on standard output, and what on standard error.
pub fn run(args: &[&str]) -> (i32, String, String) {
    told(flatstream(args).output().unwrap())
}

pub fn told(output: Output) -> (i32, String, String) {
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

pub fn lines(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// Runs it with something on standard input.
pub fn run_with_input(args: &[&str], input: &[u8]) -> (i32, String, String) {
    let mut child = flatstream(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // It may have seen enough.
    let _ = child.stdin.take().unwrap().write_all(input);
    told(child.wait_with_output().unwrap())
}

/// A path as an argument.
pub fn arg(path: &Path) -> &str {
    path.to_str().unwrap()
}
