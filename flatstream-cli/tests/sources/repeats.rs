//! Schemas whose first record is damaged: the second copy is found.

use flatstream_journal::{Chunks, JournalOptions};

use crate::kit::{arg, file, journal, run, run_with_input, schemas, Reading};

/// A journal in a file shows all of its messages, whichever copy is damaged, and says what is.
#[test]
fn one_good_copy_is_enough() {
    let whole = journal();
    let all = run(&["cat", arg(&file("repeats.fsj", &whole))]).1;
    for place in schemas(&whole) {
        for at in [0, 9, 13, 37, 41, 200] {
            let mut bytes = whole.clone();
            bytes[place.start + at] ^= 4;
            let path = file("repeats-bad.fsj", &bytes);
            for command in [&["cat"][..], &["tail", "-n", "100"]] {
                let (code, out, err) = run(&[command, &[arg(&path)]].concat());
                assert_eq!((code, out), (3, all.clone()), "{at}: {err}");
                assert_eq!(err.lines().count(), 2, "{err}");
                assert!(err.contains(&format!(" at {}", place.start)), "{err}");
            }
            // A pipe is not read twice, but ahead.
            let (code, out, err) = run_with_input(&["cat", "-"], &bytes);
            assert_eq!((code, out), (3, all.clone()), "{err}");
        }
    }
}

/// Also of messages in chunks, in the second session of a file, and in a file behind another one.
#[test]
fn wherever_they_are() {
    let chunked = |id| {
        let options = JournalOptions::default().id([id; 16]).chunks(Chunks::stored().bytes(200));
        let mut writer = options.start(Vec::new()).unwrap();
        for i in 0..20 {
            writer.write_at(i, &Reading { sensor: format!("{id}"), celsius: None }).unwrap();
        }
        writer.finish().unwrap()
    };
    let path = file("repeats-sessions.fsj", &chunked(1));
    let (mut writer, _) = JournalOptions::default().append(&path).unwrap();
    writer.write_at(20, &Reading { sensor: "1".into(), celsius: None }).unwrap();
    writer.finish().unwrap();
    let one = std::fs::read(&path).unwrap();
    let both = [one, chunked(2)].concat();
    let all = run(&["cat", arg(&file("repeats-all.fsj", &both))]).1;
    assert_eq!(all.lines().count(), 41);
    // The first of each session.
    let places = schemas(&both);
    assert_eq!(places.len(), 6);
    let mut bytes = both.clone();
    places.iter().step_by(2).for_each(|place| bytes[place.start + 50] ^= 1);
    let (code, out, err) = run(&["cat", arg(&file("repeats-all.fsj", &bytes))]);
    assert_eq!((code, out), (3, all), "{err}");
    assert_eq!(err.lines().count(), 6, "{err}");
}
