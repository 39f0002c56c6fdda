//! Shared strings: equal ones of a message are written once, and reading shows no difference.

use std::collections::VecDeque;

use flatstream::flatbuffers::FlatBufferBuilder;
use flatstream::{ErrorKind, PayloadFault, StreamDeserialize, StreamSerialize};
use flatstream_tests::messages::{append, expert, simple};
use flatstream_tests::values::{random, Rng};
use flatstream_tests::zoo::*;

#[derive(StreamSerialize, Clone, Debug, PartialEq, Default)]
struct Words<'a> {
    #[flatstream(shared)]
    words: Vec<&'a str>,
}

#[derive(StreamSerialize, Clone, Debug, PartialEq, Default)]
struct Plain<'a> {
    words: Vec<&'a str>,
}

/// How many bytes strings take behind `written` others, when the last 64 are remembered, and what they
/// save is at most 64 times the message.
fn model<'t>(mut written: usize, texts: impl IntoIterator<Item = &'t str>) -> usize {
    let mut remembered: VecDeque<&str> = VecDeque::new();
    let (mut bytes, mut saved) = (0, 0);
    for text in texts {
        let cost = 4 + text.len();
        if remembered.contains(&text) && saved + cost <= 64 * written {
            saved += cost;
            continue;
        }
        if remembered.len() == 64 {
            remembered.pop_front();
        }
        remembered.push_back(text);
        bytes += (cost + 1).next_multiple_of(4);
        written += (cost + 1).next_multiple_of(4);
    }
    bytes
}

/// The message around the strings: root offset, gap, vtable, table, length and offsets.
fn around(n_words: usize) -> usize {
    4 + 2 + 6 + 8 + 4 + 4 * n_words
}

#[test]
fn a_string_is_written_once_while_it_is_remembered() {
    let mut rng = Rng::new(0x54a8);
    for round in 0..600 {
        let kinds = [1, 2, 63, 64, 65, 66, 130, 1_000][round % 8];
        let length = |word: usize| if round % 3 == 0 { 300 * (word % 5) } else { word % 7 };
        let words: Vec<String> = (0..rng.below(400))
            .map(|_| rng.below(kinds))
            .map(|word| "w".repeat(length(word)) + &word.to_string())
            .collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let value = Words { words: words.clone() };
        let bytes = simple(&value);
        let around = around(words.len());
        let expected = around + model(around - 4, words.iter().copied());
        assert_eq!(bytes.len(), expected.next_multiple_of(8), "{kinds} kinds");
        assert_eq!(bytes, expert(&value));
        let view = Words::from_payload(&bytes).unwrap();
        assert!(view.words().iter().eq(words));
    }
}

/// The bytes that `docs/format.md` describes.
#[test]
fn shared_strings_stand_at_the_end() {
    #[derive(StreamSerialize)]
    struct Log {
        #[flatstream(shared)]
        first: &'static str,
        plain: &'static str,
        #[flatstream(shared)]
        last: Option<&'static str>,
    }
    let bytes = simple(&Log { first: "abc", plain: "abc", last: Some("abc") });
    let expected: &[u8] = &[
        16, 0, 0, 0, 0, 0, // root, gap
        10, 0, 16, 0, 4, 0, 8, 0, 12, 0, // vtable
        10, 0, 0, 0, // table
        20, 0, 0, 0, 8, 0, 0, 0, 12, 0, 0, 0, // offsets
        3, 0, 0, 0, 97, 98, 99, 0, // "abc", not shared
        3, 0, 0, 0, 97, 98, 99, 0, // "abc", shared by two
    ];
    assert_eq!(bytes, expected);
}

#[test]
fn one_string_in_fields_of_every_kind() {
    let row = |id| SharedRow {
        id,
        module: "same".into(),
        words: Some(["same".into(), "same".into()].into()),
        level: "same".into(),
    };
    let value = SharedTexts {
        title: "same".into(),
        words: vec!["same".into(); 3],
        note: Some("same".into()),
        plain: "same".into(),
        rows: vec![row(1), row(2)],
        said: Some(SharedSaid::Row(row(3))),
    };
    let bytes = simple(&value);
    assert_eq!(bytes, expert(&value));
    assert_eq!(bytes.windows(4).filter(|window| window == b"same").count(), 2, "and one unshared");
    let view = SharedTexts::from_payload(&bytes).unwrap();
    assert_eq!(view.unpack().unwrap(), value);
    let places = view.rows().iter().map(|row| row.module().as_ptr());
    assert!(places
        .chain([view.words().get(2).unwrap().as_ptr()])
        .all(|p| p == view.title().as_ptr()));
    assert_ne!(view.plain().as_ptr(), view.title().as_ptr());
}

#[test]
fn whether_strings_are_one_in_memory_leaves_no_trace() {
    let mut rng = Rng::new(0x54a9);
    for _ in 0..200 {
        let value: SharedTexts = random(&mut rng);
        let words: Vec<&str> = value.words.iter().map(String::as_str).collect();
        let copies: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        let first = |word| words[words.iter().position(|other| *other == word).unwrap()];
        let bytes = simple(&Words { words: words.clone() });
        assert_eq!(bytes, simple(&Words { words: copies.iter().map(|c| c.as_str()).collect() }));
        assert_eq!(
            bytes,
            simple(&Words { words: words.iter().map(|word| first(*word)).collect() })
        );
    }
}

/// Shared or not is nobody's business but the writer's.
#[test]
fn readers_need_not_know() {
    let words = vec!["a", "b", "a", "", "a"];
    let (shared, plain) = (Words { words: words.clone() }, Plain { words: words.clone() });
    let (shared, plain) = (simple(&shared), simple(&plain));
    assert!(shared.len() < plain.len());
    assert!(Plain::from_payload(&shared).unwrap().words().iter().eq(words.iter().copied()));
    assert!(Words::from_payload(&plain).unwrap().words().iter().eq(words.iter().copied()));
}

/// What is written can be read, however often a long string is referred to: it is checked once. A
/// reader that does not know the field as shared checks it each time, and stops.
#[test]
fn long_strings_with_many_references_stay_within_the_budget() {
    let long: Vec<String> = (0..64).map(|n| n.to_string().repeat(500)).collect();
    let words: Vec<&str> = (0..30_000).map(|i| long[i % 64].as_str()).collect();
    let bytes = simple(&Words { words: words.clone() });
    let unshared: usize = words.iter().map(|word| word.len()).sum();
    assert!(bytes.len() < unshared / 40);
    let view = Words::from_payload(&bytes).unwrap();
    assert!(view.words().iter().eq(words));
    let error = Plain::from_payload(&bytes).unwrap_err();
    let ErrorKind::InvalidPayload { fault, .. } = error.kind() else { panic!("{error}") };
    assert_eq!(*fault, PayloadFault::TooLarge);
}

/// One more kind than is remembered, in turns: every string is forgotten before it comes again.
#[test]
fn strings_that_are_always_forgotten_are_written_in_full() {
    let long: Vec<String> = (0..65).map(|n| n.to_string().repeat(100)).collect();
    let words: Vec<&str> = (0..6_500).map(|i| long[i % 65].as_str()).collect();
    let bytes = simple(&Words { words: words.clone() });
    assert!(bytes.len() > simple(&Plain { words: words.clone() }).len() - 100);
    assert!(Words::from_payload(&bytes).unwrap().words().iter().eq(words));
}

/// As a message of 4 GiB it would be refused; and one of a single string is what nobody should unpack.
#[test]
fn a_large_string_is_written_again_after_64_times_its_length() {
    let text = "x".repeat(1 << 20);
    for (n, copies) in [(1, 1), (65, 1), (66, 2), (4096, 63)] {
        let value = Words { words: vec![&text; n] };
        let bytes = simple(&value);
        assert_eq!(bytes.len(), (around(n) + copies * ((1 << 20) + 8)).next_multiple_of(8));
        assert_eq!(bytes, expert(&value));
        assert_eq!(Words::from_payload(&bytes).unwrap().words().len(), n);
    }
}

#[derive(StreamSerialize)]
struct Deep {
    #[flatstream(shared)]
    text: String,
    next: Option<Box<Deep>>,
}

fn deep(levels: usize) -> Deep {
    let text = || "everywhere".to_owned();
    (1..levels).fold(Deep { text: text(), next: None }, |next, _| Deep {
        text: text(),
        next: Some(Box::new(next)),
    })
}

#[test]
fn refused_messages_leave_no_strings_behind() {
    let mut bytes = Vec::new();
    let mut builder = FlatBufferBuilder::new();
    for _ in 0..3 {
        assert!(append(&deep(65), &mut bytes).is_err() && bytes.is_empty());
        assert!(deep(65).serialize(&mut builder).is_err());
        let value = deep(64);
        assert_eq!(simple(&value).windows(10).filter(|window| window == b"everywhere").count(), 1);
        append(&value, &mut bytes).unwrap();
        value.serialize(&mut builder).unwrap();
        assert_eq!(builder.finished_data(), bytes);
        builder.reset();
        bytes.clear();
    }
}

#[test]
fn messages_share_nothing_with_each_other() {
    let value = Words { words: vec!["a", "a"] };
    let mut bytes = Vec::new();
    append(&value, &mut bytes).unwrap();
    let one = bytes.clone();
    append(&value, &mut bytes).unwrap();
    assert_eq!(bytes[one.len()..], one);
}

/// A fault in a shared string is found at its first reference.
#[test]
fn faults_have_a_path() {
    let mut bytes = simple(&Words { words: vec!["one", "two", "two"] });
    let at = bytes.windows(3).position(|window| window == b"two").unwrap();
    bytes[at] = 0xff;
    let error = Words::from_payload(&bytes).unwrap_err().to_string();
    assert_eq!(error, format!("invalid Words: words[1] at {at:#x}: is not valid UTF-8"));
}
