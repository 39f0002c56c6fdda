//! Journals with an index.

use std::fs;

use flatstream_journal::{Chunks, Journal, JournalOptions, Mode};

use crate::kit::{arg, file, run, Event, Reading, NOON};

/// More than one block of an index, with a type that comes late.
fn journal(options: JournalOptions) -> Vec<u8> {
    let mut writer = options.start(Vec::new()).unwrap();
    for i in 0..20_000 {
        let reading = Reading { sensor: format!("sensor {i} ").repeat(9), celsius: Some(i as f64) };
        writer.write_at(NOON + i, &reading).unwrap();
        if i % 4000 == 3999 {
            writer.write_at(NOON + i, &Event::Said(format!("{i}"))).unwrap();
        }
    }
    writer.finish().unwrap()
}

/// It is faster, and says the same.
#[test]
fn an_index_changes_nothing() {
    let plain = file("no-index.fsj", &journal(JournalOptions::default()));
    let options = JournalOptions::default().index(true);
    let indexed = file("with-index.fsj", &journal(options.clone()));
    let packed = file("packed-index.fsj", &journal(options.chunks(Chunks::zstd(1))));
    let from = (NOON + 15_000).to_string();
    for command in [
        &["get", "--sequence", "0"][..],
        &["get", "--sequence", "17000"],
        &["get", "--sequence", "20004"],
        &["get", "--sequence", "20005"],
        &["get", "--time", &from],
        &["get", "--time", &from, "--type", "EventWrapper"],
        &["get", "--time", "2027-01-01"],
        &["get", "--sequence", "9", "--type", "Nothing"],
        &["cat", "--from", &from],
        &["head", "--from", &from, "--type", "EventWrapper"],
        &["cat", "--from", "0", "--format", "csv", "--type", "Reading"],
        &["cat", "--from", "2027-01-01"],
    ] {
        let [expected, one, two] =
            [&plain, &indexed, &packed].map(|path| run(&[command, &[arg(path)]].concat()));
        assert_eq!(one, expected, "{command:?}");
        assert_eq!(two, expected, "{command:?}");
    }
}

/// What is far in front of the message is not read: damage there is not seen.
#[test]
fn what_is_in_front_is_not_read() {
    let mut bytes = journal(JournalOptions::default().index(true));
    let frames = Journal::new(&bytes, Mode::Strict).unwrap().frames();
    let hit =
        frames.map(Result::unwrap).find(|it| it.sequence == 1 && it.kind.is_message()).unwrap();
    let at = hit.offset as usize + 44;
    bytes[at] ^= 1;
    let path = file("front-damaged.fsj", &bytes);
    let sequence = |number: &str| run(&["get", arg(&path), "--sequence", number]);
    let (code, out, err) = sequence("17000");
    assert_eq!((code, out.lines().count(), &*err), (0, 1, ""));
    // What is not found is looked for everywhere.
    let (code, _, err) = sequence("1");
    assert_eq!(code, 3);
    assert!(err.contains("message 1 at ") && err.contains("numbers from 0 to 20004"), "{err}");
    // Without an index it is read on the way.
    let len = bytes.len();
    fs::write(&path, &bytes[..len - 8]).unwrap();
    let (code, out, err) = sequence("17000");
    assert_eq!((code, out.lines().count()), (3, 1));
    assert!(err.contains("message 1 at "), "{err}");
}
