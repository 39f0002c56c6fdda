//! Promise: `flatstream info` says what is in files, how large, how often and when, in memory that does not grow with them.

mod gaps;
#[path = "../kit/mod.rs"]
mod kit;
mod types;

use flatstream::{DefaultFramer, StreamSchema, StreamWriter};
use flatstream_journal::{Chunks, Journal, JournalOptions, Mode};
use serde_json::{json, Value};

use kit::{arg, file, flatstream, journal, run, told, Event, Reading, NOON};

const SECOND: i64 = 1_000_000_000;

fn info(args: &[&str]) -> Value {
    let (code, out, err) = run(&[&["info", "--json"], args].concat());
    assert_eq!((code, &*err), (0, ""));
    serde_json::from_str(&out).unwrap()
}

fn reading(len: usize) -> Reading {
    Reading { sensor: "x".repeat(len), celsius: None }
}

/// A reading each second for a minute, and events in the first and the last second of it.
fn minute() -> Vec<u8> {
    let mut writer = JournalOptions::default().id([8; 16]).start(Vec::new()).unwrap();
    for i in 0..60 {
        writer.write_at(NOON + i * SECOND, &reading(i as usize)).unwrap();
        if i % 59 == 0 {
            writer.write_at(NOON + i * SECOND + 5, &Event::Started).unwrap();
        }
    }
    writer.finish().unwrap()
}

#[test]
fn types_have_sizes_rates_and_a_line_over_time() {
    let path = file("info-minute.fsj", &minute());
    let all = info(&[arg(&path)]);
    let types = all["types"].as_array().unwrap();
    let of = |name: &str| types.iter().find(|it| it["type"] == name).unwrap();
    let readings = of("acme.Reading");
    let bytes = minute();
    let frames = Journal::new(&bytes, Mode::Strict).unwrap().frames().map(Result::unwrap);
    let lens: Vec<usize> =
        frames.filter(|it| it.message::<Reading>().is_some()).map(|it| it.payload.len()).collect();
    assert_eq!(readings["bytes"], json!(lens.iter().sum::<usize>()));
    assert_eq!(readings["smallest"], json!(lens.iter().min()));
    assert_eq!(readings["largest"], json!(lens.iter().max()));
    assert_eq!(readings["timeline"], json!(vec![1; 60]));
    let events = of("acme.EventWrapper")["timeline"].as_array().unwrap();
    assert_eq!((&events[0], &events[59]), (&json!(1), &json!(1)));
    assert_eq!(events.iter().filter_map(Value::as_u64).sum::<u64>(), 2);

    let wide = flatstream(&["info", arg(&path)]).env("COLUMNS", "200").output().unwrap();
    let (_, out, _) = told(wide);
    let line = |name: &str| out.lines().find(|line| line.starts_with(name)).unwrap().to_owned();
    assert!(line("time").contains("2026-11-30 12:00:00.000 to 12:00:59.000 UTC, 59s"), "{out}");
    // All readings, and both ends of events, below each other.
    let (readings, events) = (line("acme.Reading"), line("acme.EventWrapper"));
    assert!(readings.ends_with(&"█".repeat(60)), "{out}");
    assert_eq!(readings.chars().count(), events.chars().count(), "{out}");
    let places = |line: &str| {
        line.chars().enumerate().filter(|it| it.1 == '█').map(|it| it.0).collect::<Vec<_>>()
    };
    let all = places(&readings);
    assert_eq!(places(&events), [all[0], all[all.len() - 1]], "{out}");
}

#[test]
fn several_files_are_summed_up() {
    let (one, two) = (file("info-one.fsj", &journal()), file("info-two.fsj", &minute()));
    let all = info(&[arg(&one), arg(&two)]);
    assert_eq!(all["messages"], json!(13 + 62));
    assert_eq!(all["files"].as_array().unwrap().len(), 2);
    assert_eq!(all["gaps"], json!([]));
    assert_eq!(all["first"], json!("2026-11-30T12:00:00Z"));
    assert_eq!(all["last"], json!("2026-11-30T12:00:59.000000005Z"));
    let (_, out, _) = run(&["info", arg(&one), arg(&two)]);
    assert_eq!(out.lines().filter(|line| line.contains(" bytes, journal")).count(), 2, "{out}");
}

#[test]
fn streams_without_times_have_no_line() {
    let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
    for i in 0..20 {
        writer.write(&reading(i)).unwrap();
    }
    let stream = file("info.stream", &writer.into_inner());
    let schema = file("info.bfbs", &Reading::bfbs().unwrap());
    let all = info(&[arg(&stream), "--schema", arg(&schema)]);
    let of = &all["types"][0];
    assert_eq!(
        (&of["messages"], &of["timeline"], &of["first"]),
        (&json!(20), &Value::Null, &Value::Null)
    );
    let (_, out, _) = run(&["info", arg(&stream), "--schema", arg(&schema)]);
    assert!(out.contains("plain stream") && !out.contains("over time"), "{out}");
}

/// A bit of every other message is flipped.
#[test]
fn of_much_damage_the_first_places_are_told() {
    let mut writer = JournalOptions::default().id([7; 16]).start(Vec::new()).unwrap();
    for i in 0..3000 {
        writer.write_at(NOON + i, &reading(8)).unwrap();
    }
    let whole = writer.finish().unwrap();
    let mut bytes = whole.clone();
    let journal = Journal::new(&whole, Mode::Strict).unwrap();
    for frame in journal.frames().map(Result::unwrap) {
        if frame.kind.is_message() && frame.sequence % 2 == 1 && frame.sequence < 2900 {
            bytes[frame.offset as usize + 44] ^= 1;
        }
    }
    let path = file("info-much.fsj", &bytes);
    let (code, out, err) = run(&["info", "--json", arg(&path)]);
    assert_eq!(code, 3);
    let all: Value = serde_json::from_str(&out).unwrap();
    assert_eq!((&all["n_damage"], &all["messages"]), (&json!(1450), &json!(1550)));
    assert_eq!(all["damage"].as_array().unwrap().len(), 1000);
    assert!(err.contains("450 more places are damaged"), "{err}");
}

#[test]
fn messages_in_chunks_are_counted_as_others_are() {
    let options = JournalOptions::default().id([7; 16]).chunks(Chunks::zstd(3));
    let mut writer = options.start(Vec::new()).unwrap();
    for i in 0..500 {
        writer.write_at(NOON + i * SECOND, &reading(30)).unwrap();
    }
    let bytes = writer.finish().unwrap();
    let path = file("info-chunks.fsj", &bytes);
    let all = info(&[arg(&path)]);
    let of = &all["types"][0];
    assert_eq!((&of["messages"], &all["gaps"]), (&json!(500), &json!([])));
    // Frames take what they take in the file, and messages what they are.
    assert_eq!(all["bytes"], json!(bytes.len() - 16));
    assert!(of["bytes"].as_u64().unwrap() > bytes.len() as u64, "{all}");
    assert_eq!(
        of["timeline"].as_array().unwrap().iter().filter_map(Value::as_u64).sum::<u64>(),
        500
    );
}

/// Two types, over some parts of an index.
fn indexed() -> Vec<u8> {
    let options = JournalOptions::default().id([7; 16]).writer("a test").index(true);
    let mut writer = options.start(Vec::new()).unwrap();
    for i in 0..30_000 {
        writer.write_at(NOON + i * SECOND, &reading(60)).unwrap();
        if i >= 20_000 && i % 100 == 0 {
            writer.write_at(NOON + i * SECOND + 5, &Event::Started).unwrap();
        }
    }
    writer.finish().unwrap()
}

#[test]
fn an_index_says_what_reading_says() {
    let path = file("info-index.fsj", &indexed());
    let (by_index, full) = (info(&[arg(&path)]), info(&["--full", arg(&path)]));
    assert_eq!(
        (&by_index["files"][0]["by_index"], &full["files"][0]["by_index"]),
        (&json!(true), &json!(false))
    );
    for of in ["messages", "bytes", "first", "last", "sessions"] {
        assert_eq!(by_index[of], full[of], "{of}");
    }
    let types = |all: &Value| all["types"].as_array().unwrap().clone();
    for (one, other) in types(&by_index).iter().zip(&types(&full)) {
        for of in ["type", "messages", "bytes", "first", "last", "per_second"] {
            assert_eq!(one[of], other[of], "{of}");
        }
        let line = |of: &Value| {
            of["timeline"].as_array().unwrap().iter().filter_map(Value::as_u64).collect::<Vec<_>>()
        };
        let (one, other) = (line(one), line(other));
        assert_eq!(one.iter().sum::<u64>(), other.iter().sum::<u64>());
        // The first two thirds have no events.
        assert!(
            one.iter().zip(&other).all(|(one, other)| one.abs_diff(*other) <= other / 4 + 5),
            "{one:?}\n{other:?}"
        );
    }
}

/// That nothing else was read is seen by what is not seen.
#[test]
fn what_has_an_index_is_not_read() {
    let mut bytes = indexed();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    let path = file("info-index-damaged.fsj", &bytes);
    let (code, out, err) = run(&["info", arg(&path)]);
    assert_eq!((code, &*err), (0, ""));
    for part in ["by its index", "none when it was indexed; --full reads all", "messages  30 100"] {
        assert!(out.contains(part), "{part}\n{out}");
    }
    let (code, out, err) = run(&["info", "--full", arg(&path)]);
    assert_eq!(code, 3);
    assert!(out.contains("messages  30 099") && err.contains("is damaged"), "{out}{err}");
    assert_eq!(run(&["verify", arg(&path)]).0, 3);
    // One that is not at the end any more is none.
    let len = bytes.len();
    bytes.truncate(len - 8);
    let path = file("info-index-torn.fsj", &bytes);
    assert_eq!(run(&["info", arg(&path)]).0, 3);
}
