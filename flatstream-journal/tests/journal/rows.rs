//! Promise: whoever follows a journal over its files is told of each that is not there, or is not the one that its number says,
//! and never waits for one that will not come.

use std::fs;
use std::path::{Path, PathBuf};

use flatstream_journal::{
    FileFault, FileStart, Follower, JournalError, JournalOptions, Mode, Rotation,
};

use crate::kit::Count;

/// Ten files of a journal, each with ten messages.
fn row(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("rows").join(name);
    let _ = fs::remove_dir_all(&folder);
    written(&folder, "log", 7);
    folder
}

fn written(folder: &Path, name: &str, id: u8) {
    let options = JournalOptions::default().id([id; 16]);
    // A file is full when it has its messages.
    for i in 0..10_u8 {
        let rotation = Rotation::default().bytes(if i == 0 { 1 << 30 } else { 1 });
        let (mut writer, _) = options.clone().segments(folder, name, rotation).unwrap();
        writer.write(&Count { n: 10 * i }).unwrap();
        writer.finish().unwrap();
        let (mut writer, _) = options.clone().segments(folder, name, Rotation::default()).unwrap();
        (1..10).for_each(|n| assert!(writer.write(&Count { n: 10 * i + n }).is_ok()));
        writer.finish().unwrap();
    }
}

fn file(folder: &Path, number: u32) -> PathBuf {
    folder.join(format!("log.{number:06}.fsj"))
}

/// What a follower says: numbers of messages, and files with what is wrong with them.
#[derive(Debug, PartialEq)]
enum Seen {
    Messages(Vec<u64>),
    Fault(u32, FileFault),
}

fn seen(follower: &mut Follower) -> Vec<Seen> {
    let mut all = vec![];
    while let Some((number, item)) = follower.next_frame_and_file() {
        match item {
            Ok(frame) if !frame.kind.is_message() => {}
            Ok(frame) => match all.last_mut() {
                Some(Seen::Messages(messages)) => messages.push(frame.sequence),
                _ => all.push(Seen::Messages(vec![frame.sequence])),
            },
            Err(JournalError::File { number: of, fault, .. }) => {
                assert_eq!(of, number);
                all.push(Seen::Fault(number, fault));
            }
            Err(error) => panic!("{error}"),
        }
    }
    all
}

fn messages(numbers: std::ops::Range<u64>) -> Seen {
    Seen::Messages(numbers.collect())
}

/// What is said, in words, and whether the messages around it are handed out: all, unless damage ends it.
#[track_caller]
fn check(folder: &Path, expected: &[Seen], said: &str) {
    let skipped = seen(&mut Follower::new(folder, "log", Mode::SkipCorrupt));
    assert_eq!(skipped, expected);
    let fault = skipped.iter().find_map(|it| match it {
        Seen::Fault(number, fault) => Some((*number, fault.to_string())),
        Seen::Messages(_) => None,
    });
    assert_eq!(fault.unwrap().1, said);
    for mode in [Mode::Strict, Mode::StopAtTornTail] {
        let mut follower = Follower::new(folder, "log", mode);
        assert_eq!(seen(&mut follower), expected[..2], "{mode:?}");
        assert!(follower.next_frame().is_none());
    }
}

#[test]
fn a_file_that_is_empty() {
    let folder = row("empty");
    fs::write(file(&folder, 4), b"").unwrap();
    let expected = [messages(0..40), Seen::Fault(4, FileFault::Empty), messages(50..100)];
    let said = "this file of the journal is empty: all messages that were in it are lost";
    check(&folder, &expected, said);
    // Nothing but what files begin with.
    let start = fs::read(file(&folder, 3)).unwrap();
    fs::write(file(&folder, 4), &start[..16]).unwrap();
    check(&folder, &expected, said);
}

#[test]
fn files_that_are_missing() {
    let folder = row("missing");
    fs::remove_file(file(&folder, 4)).unwrap();
    let skipped = seen(&mut Follower::new(&folder, "log", Mode::SkipCorrupt));
    assert_eq!((&skipped[0], &skipped[2]), (&messages(0..40), &messages(50..100)));
    let Seen::Fault(4, fault) = skipped[1] else { panic!("{skipped:?}") };
    assert_eq!(fault.to_string(), "this file of the journal is missing, and all messages in it");
    fs::remove_file(file(&folder, 5)).unwrap();
    fs::remove_file(file(&folder, 6)).unwrap();
    let skipped = seen(&mut Follower::new(&folder, "log", Mode::SkipCorrupt));
    let Seen::Fault(4, fault) = skipped[1] else { panic!("{skipped:?}") };
    let said =
        "this file of the journal is missing, and all messages in it; so are those up to number 6";
    check(&folder, &[messages(0..40), Seen::Fault(4, fault), messages(70..100)], said);
    // Those in front may be gone, since they are old.
    (0..4).for_each(|number| fs::remove_file(file(&folder, number)).unwrap());
    assert_eq!(seen(&mut Follower::new(&folder, "log", Mode::Strict)), [messages(70..100)]);
}

#[test]
fn a_file_that_is_there_twice() {
    let folder = row("twice");
    fs::copy(file(&folder, 3), file(&folder, 4)).unwrap();
    let skipped = seen(&mut Follower::new(&folder, "log", Mode::SkipCorrupt));
    let Seen::Fault(4, fault) = skipped[1] else { panic!("{skipped:?}") };
    let again = Seen::Messages((30..40).chain(50..100).collect());
    let said =
        "this is file 3 of the journal once more, which is there as number 3, where file 4 was to come";
    check(&folder, &[messages(0..40), Seen::Fault(4, fault), again], said);
    // Whoever begins with it is told as well.
    let mut follower = Follower::new(&folder, "log", Mode::SkipCorrupt).starting_at(4);
    assert_eq!(seen(&mut follower)[0], Seen::Fault(4, fault));
}

#[test]
fn a_file_of_another_journal() {
    let folder = row("other");
    written(&folder, "other", 8);
    fs::copy(folder.join("other.000000.fsj"), file(&folder, 4)).unwrap();
    let skipped = Seen::Messages((0..10).chain(50..100).collect());
    let fault = Seen::Fault(4, FileFault::OtherJournal);
    let said = "this file is of another journal than those in front of it";
    check(&folder, &[messages(0..40), fault, skipped], said);
}

/// What will not come is not waited for, and what may come is.
#[test]
fn nothing_is_waited_for_in_vain() {
    let all = row("waits for");
    let folder = row("waits");
    (2..10).for_each(|number| fs::remove_file(file(&folder, number)).unwrap());
    let mut follower = Follower::new(&folder, "log", Mode::SkipCorrupt);
    assert_eq!(seen(&mut follower), [messages(0..20)]);
    // Begun by its writer, who holds back what is in it.
    fs::write(file(&folder, 2), b"").unwrap();
    assert_eq!(seen(&mut follower), []);
    fs::copy(file(&all, 2), file(&folder, 2)).unwrap();
    assert_eq!(seen(&mut follower), [messages(20..30)]);
    fs::copy(file(&all, 4), file(&folder, 4)).unwrap();
    let found = seen(&mut follower);
    assert!(matches!(found[0], Seen::Fault(3, FileFault::Missing { last: None, .. })), "{found:?}");
    assert_eq!(found[1..], [messages(40..50)]);
    // It does not come later.
    fs::copy(file(&all, 3), file(&folder, 3)).unwrap();
    fs::write(file(&folder, 5), b"").unwrap();
    fs::copy(file(&all, 6), file(&folder, 6)).unwrap();
    assert_eq!(seen(&mut follower), [Seen::Fault(5, FileFault::Empty), messages(60..70)]);
}

#[test]
fn how_a_file_starts() {
    let folder = row("start");
    let start = |bytes: &[u8]| {
        fs::write(folder.join("x"), bytes).unwrap();
        FileStart::read(folder.join("x")).unwrap()
    };
    let whole = fs::read(file(&folder, 3)).unwrap();
    let known = start(&whole);
    assert_eq!(known, FileStart::Session { journal: [7; 16], segment: 3 });
    assert_eq!((start(b""), start(&whole[..16])), (FileStart::Empty, FileStart::Empty));
    for len in [1, 15, 17, 100] {
        assert_ne!(start(&whole[..len]), known, "{len}");
    }
    let mut damaged = whole;
    damaged[60] ^= 1;
    assert_eq!((start(&damaged), start(b"PK and so on")), (FileStart::Unknown, FileStart::Unknown));
    assert!(FileStart::read(folder.join("gone")).is_err());
}
