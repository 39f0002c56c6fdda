//! An index whose frame is good, whatever is in it.

use std::hint::black_box;
use std::io::Cursor;

use flatstream_journal::{
    Frame, Frames, Index, Journal, JournalOptions, JournalReader, Kind, Mode,
};

use crate::journal::push_frame;
use crate::zoo::{Event, Leaf};

const MESSAGES: u64 = 12;

/// Whatever an index says, numbers are found where they are, what is found is a frame of the journal, and to go on with it
/// is no panic. An input is the payload of its record.
pub fn journal_index(data: &[u8]) {
    let file = with_index(&messages(), data);
    let journal = Journal::new(&file, Mode::SkipCorrupt).expect("its preamble is right");
    assert_eq!(Index::read(&mut Cursor::new(&file)).expect("it is in memory"), journal.index());
    if let Some(index) = journal.index() {
        look_up(&index, journal, &file);
    }
}

/// Times fall now and then.
fn time(i: u64) -> i64 {
    i as i64 * 10 - if i % 4 == 3 { 25 } else { 0 }
}

pub(crate) fn messages() -> Vec<u8> {
    let writer = JournalOptions::default().id([7; 16]).start(Vec::new());
    let mut writer = writer.expect("a `Vec` takes everything");
    for i in 0..MESSAGES {
        let written = match i % 5 {
            4 => writer.write_at(time(i), &Event::default()),
            _ => writer.write_at(time(i), &Leaf::default()),
        };
        written.expect("a `Vec` takes everything");
    }
    writer.finish().expect("a `Vec` takes everything")
}

fn with_index(file: &[u8], payload: &[u8]) -> Vec<u8> {
    let mut with = file.to_vec();
    push_frame(&mut with, MESSAGES, 4, payload);
    with
}

fn look_up(index: &Index, journal: Journal<'_>, file: &[u8]) {
    black_box((index.types(), index.messages(), index.lost(), format!("{index:?}")));
    let all: Vec<Frame<'_>> = journal.frames().flatten().collect();
    let number = |frame: &Frame<'_>| match frame.kind {
        Kind::Message(number) => Some(number),
        _ => None,
    };
    let of = all.iter().find_map(number).expect("it has messages");
    let check = |frames: Frames<'_>| frames.flatten().all(|frame| all.contains(&frame));
    for i in 0..MESSAGES {
        let found = index.frames_from_sequence(journal, i).flatten().next();
        assert_eq!(found, journal.frames_from_sequence(i).flatten().next());
        assert!(check(index.frames_from_time(journal, time(i))));
        assert!(check(index.frames_of_type(journal, of, time(i))));
        let reader = index.reader_from_sequence(Cursor::new(file), Mode::SkipCorrupt, i);
        assert!(has(reader.expect("it is in memory"), i));
        let reader = index.reader_from_time(Cursor::new(file), Mode::SkipCorrupt, time(i));
        black_box(has(reader.expect("it is in memory"), i));
    }
    for offset in index.records().into_iter().flatten() {
        assert!(check(journal.frames_from(*offset)));
    }
}

/// Whether a reader comes to a message.
fn has(mut reader: JournalReader<Cursor<&[u8]>>, number: u64) -> bool {
    while let Some(frame) = reader.next_frame() {
        if frame.is_ok_and(|frame| frame.kind.is_message() && frame.sequence == number) {
            return true;
        }
    }
    false
}
