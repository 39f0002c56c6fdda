//! Each schema stands in a file twice, so that no damage to one of its records costs the messages of its type.

use std::collections::HashMap;
use std::fs;
use std::path::PathBuf;

use flatstream::schema::Schema;
use flatstream::StreamSerialize;
use flatstream_journal::{
    append_index, repack, Journal, JournalOptions, JournalReader, JournalWriter, Kind, Mode,
    Rotation, Storage,
};

use crate::kit::{
    codecs, file, frames, options, places, recoverable, unpacked, ways, write, Count, Known,
    Random, MESSAGES,
};

/// What stands between the two copies, as the page says.
const BETWEEN: u64 = 64 << 10;

/// Where schemas stand, by what they are; a session has its own.
fn copies(file: &[u8]) -> Vec<Vec<u64>> {
    let (mut copies, mut session) = (HashMap::<_, Vec<u64>>::new(), 0);
    for frame in frames(file) {
        match frame.2 {
            Kind::Session => session += 1,
            Kind::Schema => copies.entry((session, frame.3)).or_default().push(frame.0),
            _ => {}
        }
    }
    copies.into_values().collect()
}

/// Where a frame ends.
fn end_of(file: &[u8], offset: u64) -> u64 {
    let place = places(file).into_iter().find(|it| it.start as u64 == offset);
    place.unwrap().end as u64
}

/// Two of each, and the second one where it has to be: in front of the first frame that begins 64 KiB behind the first one, or where
/// nothing but such copies and an index is behind it.
fn assert_all_stand_twice(file: &[u8]) {
    let all = frames(file);
    let is_end = |offset| {
        let behind = all.iter().filter(|it| it.0 > offset);
        behind.into_iter().all(|it| matches!(it.2, Kind::Schema | Kind::Index))
    };
    for copies in copies(file) {
        let [first, second] = copies[..] else { panic!("{copies:?}") };
        let start = end_of(file, first) + BETWEEN;
        // Where it was due, other copies may have been, too.
        let due = all.iter().find(|it| it.0 >= start).map_or(u64::MAX, |it| it.0);
        let between = all.iter().filter(|it| it.0 >= due && it.0 < second);
        let is_in_time = second >= due && between.into_iter().all(|it| it.2 == Kind::Schema);
        assert!(is_in_time || second < start && is_end(second), "{first}, {second}, {due}");
    }
}

fn written<S: Storage>(writer: &mut JournalWriter<S>, n: u64) {
    (0..n).for_each(|i| assert_eq!(write(writer, i).unwrap(), i));
}

#[test]
fn each_stands_twice_and_64_kib_apart() {
    for way in ways() {
        for (n, index) in [(1, false), (MESSAGES, true), (1_000, false), (4_000, true)] {
            let mut writer = way.clone().index(index).start(Vec::new()).unwrap();
            written(&mut writer, n);
            let file = writer.finish().unwrap();
            assert_eq!(copies(&file).len() as u64, n.min(4));
            assert_all_stand_twice(&file);
        }
    }
}

/// Long schemas, and types that come at any time.
#[test]
fn types_come_when_they_like() {
    let mut random = Random(151);
    for _ in 0..20 {
        let mut writer = options().start(Vec::new()).unwrap();
        let payload = vec![7; 1 + random.below(9_000)];
        for i in 0..60 {
            let root = format!("acme.T{}", random.below(10));
            let bfbs = vec![i; random.below(2) * random.below(100_000)];
            let record = flatstream_journal::SchemaRecord { root, bfbs, ..Default::default() };
            let of = writer.message_type_of(record).unwrap();
            writer.write_payload(of, 0, &payload).unwrap();
        }
        assert_all_stand_twice(&writer.finish().unwrap());
    }
}

/// Files of a journal that rotates have all schemas twice, but the last one if nobody finished it.
#[test]
fn files_of_one_journal() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("repeats");
    for (way, i) in ways().into_iter().zip(0..) {
        let folder = folder.join(i.to_string());
        let _ = fs::remove_dir_all(&folder);
        let rotation = Rotation::default().bytes(90_000);
        let (mut writer, _) = way.index(true).segments(&folder, "log", rotation).unwrap();
        written(&mut writer, 8_000);
        writer.finish().unwrap();
        let files = flatstream_journal::segment_files(&folder, "log").unwrap();
        assert!(files.len() > 2);
        files.iter().for_each(|path| assert_all_stand_twice(&fs::read(path).unwrap()));
    }
}

fn path(name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("repeats {name}.fsj"));
    let _ = fs::remove_file(&path);
    path
}

/// Each run has its own; one that was cut short between the two has one, and is read all the same.
#[test]
fn runs_and_torn_tails_between_the_copies() {
    let path = path("runs");
    for run in 0..3 {
        let (mut writer, reopened) = options().cut_torn_tail(true).append(&path).unwrap();
        assert_eq!(reopened.cut.is_some(), run > 0);
        let next = reopened.next_sequence;
        (next..next + 2_000).for_each(|i| assert_eq!(write(&mut writer, i).unwrap(), i));
        writer.finish().unwrap();
        let bytes = fs::read(&path).unwrap();
        assert_eq!(copies(&bytes).len(), 4 * (run + 1));
        assert!(copies(&bytes).iter().all(|copies| copies.len() == 2));
        // In front of the second copies of the types that came last.
        let last = copies(&bytes).into_iter().map(|copies| copies[1]).max().unwrap();
        fs::write(&path, &bytes[..if run < 2 { bytes.len() - 1 } else { last as usize }]).unwrap();
    }
    let bytes = fs::read(&path).unwrap();
    assert_eq!(copies(&bytes).iter().filter(|copies| copies.len() == 1).count(), 1);
    assert_all_are_decoded(&bytes);
}

/// All messages, with the schemas that the file has: the last record of a type in front of a message, or what is found for it.
fn assert_all_are_decoded(file: &[u8]) {
    let journal = Journal::new(file, Mode::SkipCorrupt).unwrap();
    let mut schemas = journal.schemas();
    let mut unpacked = journal.unpacked();
    let mut read = HashMap::new();
    while let Some(frame) = unpacked.next_frame() {
        let Some(frame) = frame.ok() else { continue };
        let Kind::Message(number) = frame.kind else { continue };
        let schema = read.entry(number).or_insert_with(|| {
            let record = schemas.find(number, frame.offset).unwrap().expect("there is one");
            flatstream::dynamic::DynSchema::from_bfbs(&record.bfbs).unwrap()
        });
        assert!(schema.read(frame.payload).is_ok());
    }
    assert_eq!(read.len(), 4);
}

/// Of the first copies and of the second ones.
#[test]
fn every_bit_of_a_record() {
    for (mut file, step) in [(file(), 1), (chunked(), 5)] {
        let expected = found(&file);
        assert_eq!(expected.len(), 4);
        assert_all_are_decoded(&file);
        for copy in copies(&file).into_iter().flatten() {
            for bit in (8 * copy..8 * end_of(&file, copy)).step_by(step) {
                file[bit as usize / 8] ^= 1 << (bit % 8);
                assert_eq!(found(&file), expected, "bit {bit}");
                if bit % 499 == 0 {
                    assert_all_are_decoded(&file);
                }
                file[bit as usize / 8] ^= 1 << (bit % 8);
            }
        }
    }
}

/// What the first message of each type is found to be of.
fn found(file: &[u8]) -> Vec<flatstream_journal::SchemaRecord> {
    let names = ["acme.Telemetry", "acme.EventWrapper", "acme.Place", "acme.Count"];
    let mut schemas = Journal::new(file, Mode::SkipCorrupt).unwrap().schemas();
    let found =
        names.map(|name| schemas.find(flatstream_journal::type_number(name), 16).unwrap().cloned());
    found.into_iter().flatten().collect()
}

fn chunked() -> Vec<u8> {
    let chunks = codecs().pop().unwrap().bytes(1000);
    let mut writer = options().chunks(chunks).start(Vec::new()).unwrap();
    written(&mut writer, MESSAGES);
    writer.finish().unwrap()
}

mod versions {
    use super::*;

    #[derive(StreamSerialize)]
    #[flatstream(namespace = "acme", name = "Count")]
    pub struct Wider {
        pub n: u8,
        pub more: Option<String>,
    }

    /// One session of each, in one file.
    pub fn file(path: &PathBuf) -> Vec<u8> {
        let mut writer = options().create(path).unwrap();
        writer.write(&Count { n: 1 }).unwrap();
        writer.finish().unwrap();
        let mut writer = options().append(path).unwrap().0;
        writer.write(&Wider { n: 1, more: None }).unwrap();
        writer.finish().unwrap();
        fs::read(path).unwrap()
    }
}

/// The schema of another session is taken only where there is no doubt.
#[test]
fn each_session_has_its_own() {
    let whole = versions::file(&path("versions"));
    let all = frames(&whole);
    let is = |kind| move |it: &&Known| it.2 == kind;
    let number = flatstream_journal::type_number("acme.Count");
    let messages: Vec<u64> = all.iter().filter(is(Kind::Message(number))).map(|it| it.0).collect();
    let schemas: Vec<u64> = all.iter().filter(is(Kind::Schema)).map(|it| it.0).collect();
    assert_eq!((messages.len(), schemas.len()), (2, 4));
    let n_fields = |damaged: &[usize], message: usize| {
        let mut file = whole.clone();
        damaged.iter().for_each(|i| file[schemas[*i] as usize + 60] ^= 1);
        let mut schemas = Journal::new(&file, Mode::SkipCorrupt).unwrap().schemas();
        let found = schemas.find(number, messages[message]).unwrap();
        found.map(|it| Schema::from_bfbs(&it.bfbs).unwrap().objects[0].fields.len())
    };
    assert_eq!((n_fields(&[], 0), n_fields(&[], 1)), (Some(1), Some(2)));
    assert_eq!((n_fields(&[0, 2], 0), n_fields(&[0, 2], 1)), (Some(1), Some(2)));
    assert_eq!((n_fields(&[1, 3], 0), n_fields(&[1, 3], 1)), (Some(1), Some(2)));
    // All that is left is of the other one.
    assert_eq!((n_fields(&[0, 1], 0), n_fields(&[2, 3], 1)), (Some(2), Some(1)));
    assert_eq!(n_fields(&[0, 1, 2, 3], 0), None);
    // In a third session there may be either.
    let path = path("versions again");
    fs::write(&path, &whole).unwrap();
    let mut writer = options().append(&path).unwrap().0;
    writer.write(&Count { n: 1 }).unwrap();
    writer.finish().unwrap();
    let mut file = fs::read(&path).unwrap();
    let last = *frames(&file).iter().rfind(is(Kind::Message(number))).unwrap();
    for copy in frames(&file).iter().filter(|it| it.2 == Kind::Schema && it.0 > whole.len() as u64)
    {
        file[copy.0 as usize + 60] ^= 1;
    }
    let mut schemas = Journal::new(&file, Mode::SkipCorrupt).unwrap().schemas();
    assert!(schemas.find(number, last.0).unwrap().is_none());
}

/// What is copied without damage has both again, where they are due there.
#[test]
fn copies_have_both() {
    let mut random = Random(157);
    let mut writer = options().start(Vec::new()).unwrap();
    written(&mut writer, 3_000);
    let whole = writer.finish().unwrap();
    for _ in 0..40 {
        let mut file = whole.clone();
        for copies in copies(&file) {
            file[copies[random.below(2)] as usize + 50] ^= 1;
        }
        file.truncate(file.len() - random.below(2) * random.below(file.len() / 2));
        let expected: Vec<_> = messages(&file);
        let (recovered, _) = recoverable(&file).unwrap();
        assert!(copies(&recovered).iter().all(|copies| copies.len() == 2));
        assert_eq!(messages(&recovered), expected);
        for chunks in [None, Some(codecs()[0].bytes(3_000))] {
            let (reader, mut out) = (JournalReader::new(&file[..], Mode::SkipCorrupt), vec![]);
            repack(reader, &mut out, chunks).unwrap();
            assert_all_stand_twice(&out);
            assert_eq!(messages(&out), expected);
        }
    }
}

fn messages(file: &[u8]) -> Vec<(u64, u64)> {
    let all = unpacked(file, Mode::SkipCorrupt).0.into_iter();
    all.filter(|it| it.2.is_message()).map(|it| (it.1, it.3)).collect()
}

/// After a crash the file is finished by its index.
#[test]
fn an_index_is_appended_behind_them() {
    let path = path("index");
    let whole = file();
    let n_single = |bytes: &[u8]| copies(bytes).iter().filter(|it| it.len() == 1).count();
    for place in places(&whole) {
        fs::write(&path, &whole[..place.end]).unwrap();
        let n = n_single(&whole[..place.end]);
        let index = append_index(&path).unwrap();
        let bytes = fs::read(&path).unwrap();
        assert_eq!(
            (n_single(&bytes), copies(&bytes).len()),
            (0, copies(&whole[..place.end]).len())
        );
        assert_eq!(frames(&bytes).len(), frames(&whole[..place.end]).len() + n + 1);
        assert_eq!(Journal::new(&bytes, Mode::Strict).unwrap().index(), Some(index.clone()));
        let without = &bytes[..index.range().end as usize];
        let built = flatstream_journal::Index::build(JournalReader::new(without, Mode::Strict));
        assert_eq!(built.unwrap(), index);
        assert_eq!(append_index(&path).unwrap(), index);
    }
}

/// A journal whose user never finishes it has the second copies where they are due.
#[test]
fn a_writer_that_is_dropped() {
    let mut bytes = Vec::new();
    let mut writer = JournalOptions::default().start(Kept(&mut bytes)).unwrap();
    written(&mut writer, 3_000);
    writer.flush().unwrap();
    drop(writer);
    assert_all_stand_twice(&bytes);
}

/// Bytes that are there when the writer is not.
#[derive(Debug)]
struct Kept<'a>(&'a mut Vec<u8>);

impl Storage for Kept<'_> {
    fn append(&mut self, bytes: &[u8]) -> std::io::Result<()> {
        self.0.append(&mut bytes.to_vec());
        Ok(())
    }

    fn truncate(&mut self, len: u64) -> std::io::Result<()> {
        Storage::truncate(self.0, len)
    }

    fn sync(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
