//! Schemas whose first record is damaged, in files that are read once: the second copy is found by reading ahead, and nothing else
//! is another thing than without.

use std::collections::{HashMap, HashSet};
use std::io::{self, Read};

use flatstream::dynamic::DynSchema;
use flatstream_journal::{type_number, Journal, JournalReader, Kind, Mode, SchemaRecord};

use crate::kit::{
    file, frames, known, options, unpacked, ways, write, Count, Known, Random, MESSAGES,
};

/// How far behind a message a record is looked for, as the documentation of `schema_ahead` says.
const WINDOW: u64 = (1 << 20) + (64 << 10);

/// A pipe: it gives at most so many bytes at once, and cannot be read twice.
struct Pipe<'a>(&'a [u8], usize);

impl Read for Pipe<'_> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let n = self.1.min(buf.len()).min(self.0.len());
        buf[..n].copy_from_slice(&self.0[..n]);
        self.0 = &self.0[n..];
        Ok(n)
    }
}

/// What is read by somebody who looks ahead in front of each message whose type was not told of.
#[derive(Default, PartialEq, Debug)]
struct Found {
    frames: Vec<Known>,
    said: Vec<String>,
    /// Messages that are of no schema that was found.
    n_unknown: usize,
}

fn read(file: &[u8], at_once: usize, asks_always: bool) -> Found {
    let mut reader = JournalReader::new(Pipe(file, at_once), Mode::SkipCorrupt);
    let (mut read, mut told) = (Found::default(), HashMap::new());
    loop {
        if let Some(Kind::Message(number)) = reader.peek_kind() {
            if asks_always || !told.contains_key(&number) {
                let found = reader.schema_ahead(number).unwrap();
                told.extend(found.map(|record| (number, schema(&record))));
            }
        }
        let frame = match reader.next_frame() {
            None => return read,
            Some(Ok(frame)) => frame,
            Some(Err(error)) => {
                read.said.push(error.to_string());
                continue;
            }
        };
        read.frames.push(known(frame));
        match frame.kind {
            Kind::Session => told.clear(),
            Kind::Message(number) => {
                let is_read = told.get(&number).is_some_and(|it| it.read(frame.payload).is_ok());
                read.n_unknown += usize::from(!is_read);
            }
            _ => {
                if let Some(Ok(view)) = frame.schema() {
                    let record = view.unpack().unwrap();
                    told.insert(record.type_number, schema(&record));
                }
            }
        }
    }
}

fn schema(record: &SchemaRecord) -> DynSchema {
    DynSchema::from_bfbs(&record.bfbs).unwrap()
}

#[track_caller]
fn assert_all_are_decoded(file: &[u8], at_once: usize) {
    let (expected, said) = unpacked(file, Mode::SkipCorrupt);
    let said = said.iter().map(ToString::to_string).collect();
    assert_eq!(read(file, at_once, false), Found { frames: expected, said, n_unknown: 0 });
}

fn schemas(file: &[u8]) -> Vec<u64> {
    frames(file).iter().filter(|it| it.2 == Kind::Schema).map(|it| it.0).collect()
}

/// Of short files, whose second copies are at the end, and of long ones, in chunks or not.
#[test]
fn one_good_copy_is_enough() {
    let mut random = Random(163);
    for way in ways() {
        for n in [MESSAGES, 1_500] {
            let mut writer = way.clone().start(Vec::new()).unwrap();
            (0..n).for_each(|i| assert_eq!(write(&mut writer, i).unwrap(), i));
            let mut file = writer.finish().unwrap();
            assert_all_are_decoded(&file, usize::MAX);
            for copy in schemas(&file) {
                let at = copy as usize + random.below(100);
                file[at] ^= 8;
                assert_all_are_decoded(&file, 1 + random.below(9_000));
                file[at] ^= 8;
            }
            let mut seen = HashSet::new();
            let all = frames(&file).into_iter().filter(|it| it.2 == Kind::Schema);
            for first in all.filter(|it| seen.insert(it.3)) {
                file[first.0 as usize + 60] ^= 8;
            }
            assert_all_are_decoded(&file, 4096);
        }
    }
}

/// Whatever else is damaged, and whoever asks for what is not there: what is handed out and said is the same.
#[test]
fn to_look_changes_nothing() {
    let mut random = Random(167);
    let mut writer = options().start(Vec::new()).unwrap();
    (0..600).for_each(|i| assert_eq!(write(&mut writer, i).unwrap(), i));
    let whole = writer.finish().unwrap();
    for _ in 0..60 {
        let mut file = whole.clone();
        for _ in 0..1 + random.below(5) {
            let (at, len) = (random.below(file.len() - 500), random.below(500));
            match random.below(4) {
                0 => drop(file.drain(at..at + len)),
                1 => file[at..at + len].fill(0),
                2 => file.truncate(at.max(1000)),
                _ => file[at] ^= 1,
            }
        }
        let (expected, said) = unpacked(&file, Mode::SkipCorrupt);
        let said: Vec<_> = said.iter().map(ToString::to_string).collect();
        let now = read(&file, 1 + random.below(3_000), random.below(2) == 0);
        assert_eq!((now.frames, now.said), (expected, said));
    }
}

/// The sessions of a file do not know of each other, and behind the window nothing is found.
#[test]
fn how_far_it_looks() {
    let number = type_number("acme.Count");
    let ahead_of_first = |file: &[u8]| {
        let mut reader = JournalReader::new(Pipe(file, 10_000), Mode::SkipCorrupt);
        while reader.peek_kind() != Some(Kind::Message(number)) {
            let _ = reader.next_frame().expect("there is a message");
        }
        reader.schema_ahead(number).unwrap().is_some()
    };
    let mut writer = options().start(Vec::new()).unwrap();
    writer.write(&Count { n: 1 }).unwrap();
    let one = writer.finish().unwrap();
    let both: Vec<u64> = schemas(&one);
    assert!(ahead_of_first(&one));
    let mut lost = one.clone();
    both.iter().for_each(|at| lost[*at as usize + 60] ^= 1);
    assert!(!ahead_of_first(&lost));
    // Another session tells of the type.
    assert!(!ahead_of_first(&[&lost[..], &one[..]].concat()));

    // Behind a message of each length that there is room for, and of one that is longer.
    for (len, is_found) in [(40 << 10, true), (WINDOW as usize - 4096, true), (2 << 20, true)] {
        let mut writer = options().start(Vec::new()).unwrap();
        writer.write(&Count { n: 1 }).unwrap();
        let of = writer.message_type::<Count>().unwrap();
        writer.write_payload(of, 0, &vec![7; len]).unwrap();
        let mut file = writer.finish().unwrap();
        let first = schemas(&file)[0] as usize;
        file[first + 60] ^= 1;
        assert_eq!(ahead_of_first(&file), is_found, "{len}");
    }
    // A file that was made by somebody else, with its second copy far away.
    let mut writer = options().start(Vec::new()).unwrap();
    writer.write(&Count { n: 1 }).unwrap();
    let of = writer.message_type::<Count>().unwrap();
    (0..40).for_each(|_| assert!(writer.write_payload(of, 0, &vec![7; 40 << 10]).is_ok()));
    let file = writer.finish().unwrap();
    let all = schemas(&file);
    let end = frames(&file).iter().find(|it| it.0 > all[1]).unwrap().0 as usize;
    let copy = file[all[1] as usize..end].to_vec();
    let mut far = file.clone();
    far.splice(all[1] as usize..end, []);
    far[all[0] as usize + 60] ^= 1;
    assert!(!ahead_of_first(&[&far[..], &copy[..]].concat()));
}

/// A reader of messages of one type that was looked through before loses none.
#[test]
fn what_was_peeked_at_comes_next() {
    let file = file();
    let mut messages = JournalReader::new(&file[..], Mode::Strict).messages::<Count>();
    let mut n = 0;
    loop {
        let kind = messages.get_mut().peek_kind();
        assert_eq!(messages.get_mut().peek_kind(), kind);
        match messages.next_message() {
            Some(message) => n += usize::from(message.is_ok()),
            None => break,
        }
    }
    let journal = Journal::new(&file, Mode::Strict).unwrap();
    assert_eq!(n, journal.messages::<Count>().count());
}
