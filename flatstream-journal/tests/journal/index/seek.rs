//! Messages are found by an index where they are found without one.

use std::io::Cursor;

use flatstream_journal::{type_number, Frames, Index, Journal, JournalReader, Kind, Mode};

use super::{file, index_of, time, ways, N, TIME};
use crate::kit::{known, Known, Random};

/// The first few, which are enough to know the place.
fn first(frames: Frames<'_>) -> Vec<Known> {
    frames.take(3).map(|frame| known(frame.unwrap())).collect()
}

#[test]
fn from_numbers_and_times() {
    for options in ways() {
        let file = file(&options);
        let index = index_of(&file).unwrap();
        for mode in [Mode::Strict, Mode::SkipCorrupt] {
            let journal = Journal::new(&file, mode).unwrap();
            for i in (0..N + 9).step_by(7).chain([u64::MAX]) {
                let found = first(index.frames_from_sequence(journal, i));
                assert_eq!(found, first(journal.frames_from_sequence(i)), "{i}");
                for time in [time(i.min(N)), time(i.min(N)) + 3, TIME - 1, i64::MIN, i64::MAX] {
                    let found = first(index.frames_from_time(journal, time));
                    assert_eq!(found, first(journal.frames_from_time(time)), "{time}");
                }
            }
        }
    }
}

/// As it would be found by looking at each frame.
#[test]
fn of_one_type() {
    let rare = type_number("acme.Place");
    for options in ways() {
        let file = file(&options);
        let index = index_of(&file).unwrap();
        let journal = Journal::new(&file, Mode::Strict).unwrap();
        for i in (0..N + 9).step_by(31) {
            for of in [rare, type_number("acme.Count"), type_number("acme.Nothing")] {
                let found = first(index.frames_of_type(journal, of, time(i)));
                let is_wanted = |frame: &flatstream_journal::Frame<'_>| {
                    let is_kind = match frame.kind {
                        Kind::Message(number) => number == of,
                        Kind::Chunk(_) => frame
                            .chunk()
                            .unwrap()
                            .unwrap()
                            .messages()
                            .any(|it| it.kind == Kind::Message(of) && it.timestamp >= time(i)),
                        _ => false,
                    };
                    is_kind && frame.timestamp >= time(i)
                };
                let mut frames = journal.frames();
                let wanted = frames.position(|frame| is_wanted(&frame.unwrap()));
                let wanted = wanted.map(|at| known(journal.frames().nth(at).unwrap().unwrap()));
                // A chunk that is found may have others of such a time: then it is not behind the one that is wanted.
                match wanted {
                    Some(wanted) => assert!(found[0] == wanted || found[0].0 < wanted.0, "{i}"),
                    None => assert!(found.iter().all(|it| !it.2.is_message()), "{i}"),
                }
                if !matches!(found.first(), Some((_, _, Kind::Chunk(_), _))) {
                    assert_eq!(found.first().map(|it| it.0), wanted.map(|it| it.0));
                }
            }
        }
    }
}

/// Of files that are not in memory: from a place that is near, and in front.
#[test]
fn in_files() {
    for options in ways() {
        let file = file(&options);
        let index = index_of(&file).unwrap();
        let mut n_far = 0;
        for i in (0..N).step_by(13) {
            let by_number =
                index.reader_from_sequence(Cursor::new(&file), Mode::Strict, i).unwrap();
            let by_time =
                index.reader_from_time(Cursor::new(&file), Mode::Strict, time(i)).unwrap();
            let wanted = (0..N).find(|k| time(*k) >= time(i)).unwrap();
            for (mut reader, wanted) in [(by_number, i), (by_time, wanted)] {
                let from = reader.offset();
                let mut next = None;
                let found = loop {
                    let frame = reader.next_frame().unwrap().unwrap();
                    let n = next.get_or_insert(frame.sequence);
                    assert_eq!(frame.sequence, *n);
                    *n += u64::from(frame.kind.is_message());
                    if frame.kind.is_message() && frame.sequence == wanted {
                        break frame.offset;
                    }
                };
                assert!(found - from < 3 << 19, "{from} {found}");
                n_far += u64::from(from > 2 << 20);
            }
        }
        assert!(n_far > 50, "{n_far}");
    }
}

/// It is not passed by reading: that takes no longer where there is more in front.
#[test]
fn little_is_read() {
    struct Counting<'a>(Cursor<&'a [u8]>, &'a std::cell::Cell<u64>);
    impl std::io::Read for Counting<'_> {
        fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {
            let n = self.0.read(buf)?;
            self.1.set(self.1.get() + n as u64);
            Ok(n)
        }
    }
    impl std::io::Seek for Counting<'_> {
        fn seek(&mut self, to: std::io::SeekFrom) -> std::io::Result<u64> {
            self.0.seek(to)
        }
    }
    let file = file(&ways()[0]);
    let n_read = std::cell::Cell::new(0);
    let counting = || Counting(Cursor::new(&file), &n_read);
    let index = Index::read(&mut counting()).unwrap().unwrap();
    assert!(n_read.get() < 700 << 10, "{}", n_read.get());
    n_read.set(0);
    let mut reader = index.reader_from_sequence(counting(), Mode::Strict, N - 200).unwrap();
    assert!(reader.next_frame().unwrap().unwrap().sequence > N - 600);
    assert!(n_read.get() < 300 << 10, "{}", n_read.get());
}

/// A reader that goes somewhere else finds what is there, as the one that is there.
#[test]
fn readers_go_anywhere() {
    let mut random = Random(101);
    for options in ways() {
        let file = file(&options);
        let frames = crate::kit::frames(&file);
        let journal = Journal::new(&file, Mode::SkipCorrupt).unwrap();
        let mut reader = JournalReader::new(Cursor::new(&file), Mode::SkipCorrupt);
        for _ in 0..300 {
            let place = match random.below(3) {
                0 => frames[random.below(frames.len())].0,
                1 => [0, 16, file.len() as u64, u64::MAX / 2][random.below(4)],
                _ => 8 * random.below(file.len() / 8) as u64,
            };
            reader.seek_to(place).unwrap();
            let mut frames = journal.frames_from(place);
            for _ in 0..random.below(4) {
                let (one, other) = (reader.next_frame(), frames.next());
                match (one, other) {
                    (Some(Ok(one)), Some(Ok(other))) => {
                        assert_eq!((one.offset, one.sequence), (other.offset, other.sequence));
                        if matches!(other.kind, Kind::Chunk(_)) {
                            break;
                        }
                    }
                    (Some(Err(one)), Some(Err(other))) => {
                        assert_eq!(one.to_string(), other.to_string())
                    }
                    (one, other) => assert!(one.is_none() && other.is_none(), "{place}"),
                }
            }
        }
    }
}
