//! What it looks like: pages that were read by eyes, in `pages/`. `BLESS=1` writes them anew.

use std::fs;
use std::path::Path;

use flatstream::StreamSerialize;
use flatstream_journal::{Journal, JournalOptions, Mode};

use crate::kit::{arg, file, journal, run, NOON};

fn check(name: &str, args: &[&str], code: i32) {
    let (found, out, err) = run(&[&["hex"], args].concat());
    assert_eq!((found, &*err), (code, ""), "{out}");
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hex/pages").join(name);
    let folder =
        format!("{}/", Path::new(env!("CARGO_TARGET_TMPDIR")).join("flatstream").display());
    let out = out.replace(&folder, "");
    if std::env::var_os("BLESS").is_some() {
        fs::write(&page, &out).unwrap();
    }
    let wanted = fs::read_to_string(&page).unwrap_or_default();
    assert_eq!(out, wanted, "{name}: if this is right, BLESS=1 writes it to {}", page.display());
}

#[test]
fn messages() {
    let path = file("pages.fsj", &journal());
    check("two.txt", &[arg(&path), "--sequence", "0", "-n", "2"], 0);
    check("union.txt", &[arg(&path), "--sequence", "7"], 0);
}

#[derive(StreamSerialize)]
#[flatstream(namespace = "acme", file_identifier = "MANY")]
struct Many {
    text: String,
    numbers: Vec<f32>,
    bytes: Vec<u8>,
    names: Vec<String>,
    points: Vec<Point>,
    inner: Option<Box<Many>>,
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(fixed)]
struct Point {
    x: f64,
    level: Level,
}

#[derive(StreamSerialize, Clone, Copy)]
#[repr(u16)]
enum Level {
    Low,
    High = 300,
}

fn many() -> Many {
    let level = |i: usize| if i % 2 == 0 { Level::Low } else { Level::High };
    Many {
        text: "a text that is longer than one line of a terminal, and so it is cut".into(),
        numbers: (0..20u8).map(f32::from).collect(),
        bytes: (0..100).collect(),
        names: (0..9).map(|i| format!("name {i}")).collect(),
        points: (0..9).map(|i| Point { x: i as f64, level: level(i) }).collect(),
        inner: None,
    }
}

#[test]
fn long_texts_and_vectors_are_cut() {
    let options = JournalOptions::default().id([7; 16]).writer("a test");
    let mut writer = options.start(Vec::new()).unwrap();
    writer.write_at(NOON, &many()).unwrap();
    let path = file("pages-many.fsj", &writer.finish().unwrap());
    check("many.txt", &[arg(&path), "--sequence", "0"], 0);
    check("many-all.txt", &[arg(&path), "--sequence", "0", "--all"], 0);
}

#[test]
fn damage() {
    let mut bytes = journal();
    let frames: Vec<_> =
        Journal::new(&bytes, Mode::Strict).unwrap().frames().map(Result::unwrap).collect();
    let message = |n| frames.iter().find(|it| it.sequence == n && it.kind.is_message()).unwrap();
    let (payload, header) = (message(1).offset as usize, message(5).offset as usize);
    // In the last message: behind it are records, with the time of this run.
    let last = frames.iter().rfind(|it| it.kind.is_message()).unwrap();
    let len = (last.offset + last.len_in_file()) as usize - 20;
    // The offset to the text, and the length of a frame.
    bytes[payload + 72..][..4].copy_from_slice(&[0xff, 0xff, 0, 0]);
    bytes[header + 13] = 0x80;
    bytes.truncate(len);
    let path = file("pages-damaged.fsj", &bytes);
    check("payload.txt", &[arg(&path), "--at", &payload.to_string()], 3);
    check("header.txt", &[arg(&path), "--at", &(header + 8).to_string()], 3);
    check("torn.txt", &[arg(&path), "--at", &(len - 1).to_string()], 3);
}
