//! Indexes of files that go on, are full, or never had one.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::PathBuf;

use flatstream_journal::{
    append_index, segment_files, type_number, Index, Journal, JournalError, JournalOptions,
    JournalReader, Kind, Mode, Rotation, SchemaRecord, Storage, SyncPolicy,
};

use super::{built, counted, index_of, time, ways, without_index, write, write_all, N};
use crate::kit::{frames, options, places, unpacked, Random, MESSAGES};

fn path(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("index");
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    let _ = fs::remove_file(&path);
    path
}

fn run(options: &JournalOptions, path: &PathBuf, numbers: std::ops::Range<u64>) {
    let (mut writer, reopened) = options.clone().cut_torn_tail(true).append(path).unwrap();
    assert_eq!(reopened.next_sequence, numbers.start);
    write_all(&mut writer, numbers);
    writer.finish().unwrap();
}

/// Each run goes on with the index of the one before.
#[test]
fn runs_go_on_with_the_index() {
    for (i, options) in ways().iter().enumerate() {
        let path = path(&format!("runs {i}"));
        for run_number in 0..4 {
            let first = 300 * run_number;
            run(options, &path, first..first + 300);
            let file = fs::read(&path).unwrap();
            let index = index_of(&file).unwrap();
            let (types, records) = counted(&file);
            assert!(index.is_complete());
            assert_eq!((index.types(), index.records()), (types, Some(&records[..])));
            assert_eq!(built(without_index(&file)), index);
        }
    }
}

/// Behind a crash it begins where the file went on; it is of no use for seeking then, and says nothing false.
#[test]
fn a_run_behind_a_crash() {
    for (i, options) in ways().iter().enumerate() {
        let path = path(&format!("crash {i}"));
        run(options, &path, 0..300);
        let file = fs::read(&path).unwrap();
        let end = places(&file)[20].end;
        fs::write(&path, &file[..end + 13]).unwrap();
        let next = frames(&file)[21].1;
        run(options, &path, next..next + 100);

        let file = fs::read(&path).unwrap();
        let index = index_of(&file).unwrap();
        assert!(!index.is_complete());
        assert_eq!((index.range().start, index.messages()), (end as u64, 100));
        let journal = Journal::new(&file, Mode::Strict).unwrap();
        for i in (0..next + 100).step_by(9) {
            let by_index = index.frames_from_sequence(journal, i).next().unwrap().unwrap();
            assert_eq!(by_index, journal.frames_from_sequence(i).next().unwrap().unwrap());
            let by_index = index.frames_from_time(journal, time(i)).next().unwrap().unwrap();
            assert_eq!(by_index, journal.frames_from_time(time(i)).next().unwrap().unwrap());
        }
        // Made anew it is of all of it.
        let index = append_index(&path).unwrap();
        assert!(index.is_complete());
        assert_eq!(index.types(), counted(&file).0);
        assert_eq!(index_of(&fs::read(&path).unwrap()), Some(index));
    }
}

#[test]
fn each_file_of_several_has_one() {
    for (i, options) in ways().iter().enumerate() {
        let folder = path(&format!("several {i}"));
        let _ = fs::remove_dir_all(&folder);
        let rotation = Rotation::default().bytes(1 << 20);
        let (mut writer, _) = options.clone().segments(&folder, "log", rotation).unwrap();
        write_all(&mut writer, 0..N);
        writer.finish().unwrap();
        let files = segment_files(&folder, "log").unwrap();
        assert!(files.len() > 3);
        let mut n_messages = 0;
        for path in files {
            let file = fs::read(path).unwrap();
            let index = index_of(&file).unwrap();
            assert_eq!(index.types(), counted(&file).0);
            assert_eq!(built(without_index(&file)), index);
            n_messages += index.messages();
        }
        assert_eq!(n_messages, N);
        fs::remove_dir_all(&folder).unwrap();
    }
}

#[test]
fn an_index_is_appended_once() {
    for (i, options) in ways().iter().enumerate() {
        let path = path(&format!("append {i}"));
        run(&options.clone().index(false), &path, 0..200);
        let before = fs::read(&path).unwrap();
        assert!(index_of(&before).is_none());
        let index = append_index(&path).unwrap();
        let after = fs::read(&path).unwrap();
        assert!(after.starts_with(&before));
        assert_eq!(index_of(&after), Some(index.clone()));
        assert_eq!(frames(&after).pop().map(|it| (it.1, it.2)), Some((200, Kind::Index)));
        assert_eq!(append_index(&path).unwrap(), index);
        assert!(fs::read(&path).unwrap() == after);
        // And whoever goes on goes on with it.
        run(options, &path, 200..300);
        let index = index_of(&fs::read(&path).unwrap()).unwrap();
        assert_eq!((index.is_complete(), index.messages()), (true, 300));
    }
}

#[test]
fn files_that_get_none() {
    let path = path("none");
    let check = |bytes: &[u8]| {
        fs::write(&path, bytes).unwrap();
        let error = append_index(&path).unwrap_err();
        assert!(fs::read(&path).unwrap() == bytes);
        error
    };
    let file = crate::kit::file();
    assert!(matches!(check(b"something else"), JournalError::NotAJournal));
    assert!(matches!(check(b""), JournalError::NotAJournal));
    let error = check(&file[..file.len() - 3]);
    assert!(matches!(error, JournalError::TornTail(_)), "{error}");
    let mut other = options().id([9; 16]).start(Vec::new()).unwrap();
    (0..3).for_each(|i| assert!(crate::kit::write(&mut other, i).is_ok()));
    let other = other.finish().unwrap();
    for (one, other) in [(&file, &file), (&file, &other), (&other, &file)] {
        let error = check(&[&one[..], other].concat());
        assert!(
            matches!(error, JournalError::Unordered { offset, .. } if offset == one.len() as u64 + 16),
            "{error}"
        );
    }
    // Doubled in the middle.
    let place = places(&file)[9].clone();
    let error = check(&[&file[..place.end], &file[place.start..]].concat());
    assert!(matches!(error, JournalError::Unordered { .. }), "{error}");
    // No frame is longer than its session says.
    let mut writer = options().max_payload(1024).start(Vec::new()).unwrap();
    let of = writer.message_type::<crate::kit::Count>().unwrap();
    (0..20_000).for_each(|_| assert!(writer.write_payload(of, 0, &[1; 1024]).is_ok()));
    let error = check(&writer.finish().unwrap());
    assert!(matches!(error, JournalError::TooLong { max: 1024, .. }), "{error}");
}

/// One message of each of so many types.
fn of_types(n_types: u32, options: JournalOptions) -> Vec<u8> {
    let mut writer = options.start(Vec::new()).unwrap();
    for i in 0..n_types {
        let root = format!("acme.T{i}");
        let record = SchemaRecord { type_number: type_number(&root), root, ..Default::default() };
        let of = writer.message_type_of(record).unwrap();
        writer.write_payload(of, i.into(), &[1; 8]).unwrap();
    }
    writer.finish().unwrap()
}

/// That is said; and files are written, and read, without one.
#[test]
fn more_types_than_an_index_holds() {
    let path = path("types");
    for (n_types, has_room) in [(16_000, true), (16_001, false)] {
        let plain = of_types(n_types, options());
        fs::write(&path, &plain).unwrap();
        match append_index(&path) {
            Ok(index) => assert!(has_room && index.types().len() == n_types as usize),
            Err(error) => {
                assert!(matches!(error, JournalError::TooManyTypes { max: 16_000, .. }), "{error}");
                assert!(!has_room && fs::read(&path).unwrap() == plain);
            }
        }
        let written = of_types(n_types, options().index(true));
        let mut repacked = Vec::new();
        let reader = JournalReader::new(&plain[..], Mode::Strict);
        flatstream_journal::repack(reader, &mut repacked, None).unwrap();
        for file in [&written, &repacked] {
            let journal = Journal::new(file, Mode::Strict).unwrap();
            assert_eq!(journal.index().is_some(), has_room, "{n_types}");
            let messages = journal.frames().filter(|it| it.as_ref().unwrap().kind.is_message());
            assert_eq!(messages.count(), n_types as usize);
        }
    }
}

/// Takes so many bytes, and cuts what it is told to.
#[derive(Default)]
struct Disk {
    bytes: Vec<u8>,
    room: usize,
}

impl Storage for &mut Disk {
    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        let fits = bytes.len().min(self.room - self.bytes.len());
        self.bytes.extend_from_slice(&bytes[..fits]);
        match fits == bytes.len() {
            true => Ok(()),
            false => Err(ErrorKind::StorageFull.into()),
        }
    }

    fn truncate(&mut self, len: u64) -> io::Result<()> {
        self.bytes.truncate(len as usize);
        Ok(())
    }

    fn sync(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Messages that were refused, and written when there was room again, are counted once.
#[test]
fn refused_messages_are_not_in_it() {
    let every =
        SyncPolicy::Every { frames: 3, bytes: usize::MAX, interval: std::time::Duration::MAX };
    for way in crate::kit::ways() {
        for (sync, room) in [(every, 0), (SyncPolicy::EveryFrame, 1), (SyncPolicy::OnFlush, 2)] {
            let mut disk = Disk { room, ..Disk::default() };
            let mut writer = way.clone().index(true).sync(sync).start(&mut disk).unwrap();
            let mut n_refused = 0;
            for i in 0..MESSAGES {
                while crate::kit::write(&mut writer, i).is_err() {
                    n_refused += 1;
                    writer.storage_mut().room += 97;
                }
                if i % 20 == 3 {
                    while writer.flush().is_err() {
                        n_refused += 1;
                        writer.storage_mut().room += 97;
                    }
                }
            }
            writer.storage_mut().room = 1 << 30;
            writer.finish().unwrap();
            assert!(n_refused > 10, "{n_refused}");
            let index = index_of(&disk.bytes).unwrap();
            assert_eq!(index.types(), counted(&disk.bytes).0);
            assert_eq!(built(without_index(&disk.bytes)), index);
        }
    }
}

/// Nor are those that nobody tried again: the chunk that they were in has others then.
#[test]
fn messages_that_were_given_up_are_not_in_it() {
    let every =
        SyncPolicy::Every { frames: 3, bytes: usize::MAX, interval: std::time::Duration::MAX };
    for way in crate::kit::ways() {
        let mut disk = Disk::default();
        let mut writer = way.index(true).sync(every).start(&mut disk).unwrap();
        let mut n_refused = 0;
        for i in 0..MESSAGES {
            if crate::kit::write(&mut writer, i).is_err() {
                n_refused += 1;
                writer.storage_mut().room += 700;
            }
        }
        writer.storage_mut().room = 1 << 30;
        writer.finish().unwrap();
        assert!(n_refused > 5, "{n_refused}");
        let index = index_of(&disk.bytes).unwrap();
        assert_eq!(index.messages(), MESSAGES - n_refused);
        assert_eq!(built(without_index(&disk.bytes)), index);
    }
}

/// Frames that do not stand at multiples of 8 any more: nobody would find the index, and each call would append another one.
#[test]
fn moved_frames_get_no_index() {
    let path = path("moved");
    let mut writer = options().start(Vec::new()).unwrap();
    (0..MESSAGES).for_each(|i| assert!(crate::kit::write(&mut writer, i).is_ok()));
    let whole = writer.finish().unwrap();
    let (n_frames, middle) = (frames(&whole).len(), places(&whole)[20].start);
    for moved in [
        [&whole[..middle], b"\n", &whole[middle..]].concat(),
        [&whole[..middle], &[0; 12], &whole[middle..]].concat(),
        [&whole[..middle + 50], &whole[middle + 53..]].concat(),
    ] {
        fs::write(&path, &moved).unwrap();
        for _ in 0..2 {
            let error = append_index(&path).unwrap_err();
            let JournalError::Moved { offset, .. } = error else { panic!("{error}") };
            assert!(offset % 8 != 0 && offset as usize >= middle && offset as usize <= moved.len());
            assert!(error.to_string().contains("`recover` or `repack`"), "{error}");
            assert_eq!(fs::read(&path).unwrap(), moved);
        }
        // What it says to do.
        let (recovered, _) = crate::kit::recoverable(&moved).unwrap();
        fs::write(&path, &recovered).unwrap();
        let index = append_index(&path).unwrap();
        assert_eq!(index_of(&fs::read(&path).unwrap()), Some(index));
        assert!(frames(&recovered).len() >= n_frames - 1);
    }
    // Moved by a multiple of 8 they still stand at one.
    let moved = [&whole[..middle], &[0; 8], &whole[middle..]].concat();
    fs::write(&path, &moved).unwrap();
    assert_eq!(append_index(&path).unwrap(), append_index(&path).unwrap());
}

/// The index does not fit: all messages are there, and the file ends at a border.
#[test]
fn no_room_for_the_index() {
    for options in crate::kit::ways() {
        let mut writer = options.clone().start(Vec::new()).unwrap();
        (0..MESSAGES).for_each(|i| assert!(crate::kit::write(&mut writer, i).is_ok()));
        let len = writer.finish().unwrap().len();
        for more in [0, 1, 39, 100] {
            let mut disk = Disk { room: len + more, ..Disk::default() };
            let mut writer = options.clone().index(true).start(&mut disk).unwrap();
            (0..MESSAGES).for_each(|i| assert!(crate::kit::write(&mut writer, i).is_ok()));
            let Err(JournalError::Io(error)) = writer.finish().map(drop) else { panic!("{more}") };
            assert_eq!(error.kind(), ErrorKind::StorageFull);
            assert_eq!(disk.bytes.len(), len);
            let (good, bad) = unpacked(&disk.bytes, Mode::Strict);
            assert!(bad.is_empty());
            assert_eq!(good.iter().filter(|it| it.2.is_message()).count() as u64, MESSAGES);
        }
    }
}

/// A file of some version of this crate, which later ones read.
#[test]
fn a_file_that_was_kept() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/journal/index/golden.fsj");
    let written = || {
        let options = options().chunks(flatstream_journal::Chunks::stored().bytes(300));
        let mut writer = options.index(true).start(Vec::new()).unwrap();
        (0..MESSAGES).for_each(|i| assert!(crate::kit::write(&mut writer, i).is_ok()));
        writer.finish().unwrap()
    };
    if std::env::var_os("BLESS").is_some() && !std::path::Path::new(path).exists() {
        fs::write(path, written()).unwrap();
    }
    let index = Index::read(&mut fs::File::open(path).unwrap()).unwrap().unwrap();
    assert_eq!(Some(index), index_of(&written()));
}

#[test]
fn one_message_at_a_time() {
    let mut writer = options().index(true).sync(SyncPolicy::EveryFrame).start(Vec::new()).unwrap();
    let mut random = Random(7);
    (0..50).for_each(|i| write(&mut writer, &mut random, i));
    let file = writer.finish().unwrap();
    assert_eq!(index_of(&file).unwrap(), built(without_index(&file)));
}
