//! Whatever reads a journal with chunks finds what was written, in order.

use flatstream_journal::{Journal, JournalError, JournalReader, Kind, Mode};

use super::{by_chunk, chunks, file, messages, plain, time, N};
use crate::kit::{codecs, frames, known, unpacked, Count, Place, Random};

const MODES: [Mode; 3] = [Mode::Strict, Mode::StopAtTornTail, Mode::SkipCorrupt];

#[test]
fn all_readers_find_what_was_written() {
    let written = messages(&frames(&plain()));
    for file in codecs().into_iter().map(file) {
        assert!(chunks(&file).len() > 4);
        for mode in MODES {
            let (good, bad) = unpacked(&file, mode);
            assert!(bad.is_empty(), "{bad:?}");
            assert_eq!(messages(&good), written);
            let mut reader = JournalReader::new(&file[..], mode);
            let mut read = vec![];
            while let Some(frame) = reader.next_frame() {
                read.push(known(frame.unwrap()));
            }
            assert_eq!(read, good);
        }
        assert!(by_chunk(&file).into_iter().eq((0..N).map(|i| (i, time(i)))));
    }
}

/// A message in a chunk says where that is; what all frames take is the file.
#[test]
fn places_are_those_of_the_chunks() {
    for file in codecs().into_iter().map(file) {
        let chunks = chunks(&file);
        let mut unpacked = Journal::new(&file, Mode::Strict).unwrap().unpacked();
        let mut sum = 16;
        while let Some(frame) = unpacked.next_frame() {
            let frame = frame.unwrap();
            sum += frame.len_in_file();
            let of = chunks.iter().find(|it| it.1.contains(&frame.sequence));
            if let Some((place, _)) = of.filter(|_| frame.kind.is_message()) {
                assert_eq!(frame.offset, place.start as u64);
            }
            assert_eq!(frame.is_in_chunk(), frame.kind.is_message() && of.is_some());
        }
        assert_eq!(sum, file.len() as u64);
    }
}

#[test]
fn messages_of_one_type_are_lent() {
    for file in codecs().into_iter().map(file) {
        let mut places = Journal::new(&file, Mode::Strict).unwrap().unpacked().messages::<Place>();
        let mut seen = vec![];
        while let Some(message) = places.next_message() {
            let message = message.unwrap();
            assert_eq!(message.view.x(), message.sequence as f32);
            seen.push((message.sequence, message.timestamp));
        }
        assert!(seen.into_iter().eq((0..N).step_by(3).map(|i| (i, time(i)))));
        let mut counts = JournalReader::new(&file[..], Mode::Strict).messages::<Count>();
        let mut n = 0;
        while let Some(message) = counts.next_message() {
            let message = message.unwrap();
            assert_eq!(u64::from(message.view.n()), message.sequence);
            n += 1;
        }
        assert_eq!(n, N - N / 3);
        assert!(counts.next_message().is_none());
    }
}

/// The iterator of borrowed messages cannot go into chunks: it never passes over one in silence.
#[test]
fn messages_that_cannot_be_lent_for_long_are_an_error() {
    let file = file(codecs()[0]);
    let n_chunks = chunks(&file).len();
    for (mode, expected) in MODES.into_iter().zip([1, 1, n_chunks]) {
        let found: Vec<_> = Journal::new(&file, mode)
            .unwrap()
            .messages::<Count>()
            .map(Result::unwrap_err)
            .collect();
        assert_eq!(found.len(), expected, "{mode:?}");
        assert!(matches!(found[0], JournalError::InChunk { sequence: 0, messages: 1, .. }));
        let text = found[0].to_string();
        assert!(text.starts_with("messages 0 to 0 are in a chunk at "), "{text}");
        assert!(text.ends_with("with `Journal::unpacked`, which goes into chunks"), "{text}");
    }
}

#[test]
fn from_every_number_and_time() {
    for file in codecs().into_iter().map(file) {
        let journal = Journal::new(&file, Mode::Strict).unwrap();
        let chunks = chunks(&file);
        for i in 0..N {
            let mut from = journal.unpacked_from_sequence(i);
            assert_eq!(from.next_frame().unwrap().unwrap().sequence, i);
            let frame = journal.frames_from_sequence(i).next().unwrap().unwrap();
            let (place, numbers) = chunks.iter().find(|it| it.1.contains(&i)).unwrap();
            assert_eq!((frame.offset, frame.sequence), (place.start as u64, numbers.start));

            let first = (0..N).find(|k| time(*k) >= time(i)).unwrap();
            let mut from = journal.unpacked_from_time(time(i));
            assert_eq!(from.next_frame().unwrap().unwrap().sequence, first);
            // And all that follow, whatever their times are.
            let mut next = first + 1;
            while let Some(frame) = from.next_frame() {
                let frame = frame.unwrap();
                assert_eq!(frame.sequence, next);
                next += u64::from(frame.kind.is_message());
            }
            assert_eq!(next, N);
        }
        assert!(journal.unpacked_from_sequence(N).next_frame().is_none());
        assert!(journal.unpacked_from_time(time(N) + 9).next_frame().is_none());
    }
}

/// Whoever stops in a chunk and goes on where he was gets its messages once more, and loses none.
#[test]
fn going_on_where_a_reader_was() {
    for file in codecs().into_iter().map(file) {
        let journal = Journal::new(&file, Mode::Strict).unwrap();
        for n in 1..N as usize + 3 {
            let (mut unpacked, mut reader) =
                (journal.unpacked(), JournalReader::new(&file[..], Mode::Strict));
            let mut next = 0;
            for _ in 0..n {
                let frame = unpacked.next_frame().unwrap().unwrap();
                next = frame.sequence + u64::from(frame.kind.is_message());
                assert_eq!(reader.next_frame().unwrap().unwrap(), frame);
            }
            assert_eq!(reader.offset(), unpacked.offset());
            let again = journal.frames_from(unpacked.offset()).next();
            assert!(again.is_none_or(|it| it.unwrap().sequence <= next), "{n}");
        }
    }
}

/// While it is written, in pieces of any size.
#[test]
fn followed_while_it_is_written() {
    use std::cell::RefCell;
    use std::io::Read;
    use std::rc::Rc;

    #[derive(Clone, Default)]
    struct Growing(Rc<RefCell<(Vec<u8>, usize)>>);
    impl Read for Growing {
        fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {
            let (bytes, at) = &mut *self.0.borrow_mut();
            let n = (&bytes[*at..]).read(buf)?;
            *at += n;
            Ok(n)
        }
    }
    let mut random = Random(43);
    for file in codecs().into_iter().map(file) {
        let all = unpacked(&file, Mode::Strict).0;
        for _ in 0..100 {
            let growing = Growing::default();
            let mut reader = JournalReader::new(growing.clone(), Mode::StopAtTornTail).follow();
            let (mut got, mut written) = (vec![], 0);
            while written < file.len() {
                let n = (1 + random.below(300)).min(file.len() - written);
                growing.0.borrow_mut().0.extend_from_slice(&file[written..written + n]);
                written += n;
                while let Some(frame) = reader.next_frame() {
                    got.push(known(frame.unwrap()));
                }
                let torn = unpacked(&file[..written], Mode::StopAtTornTail).0;
                assert_eq!(got, torn);
            }
            assert_eq!(got, all);
        }
    }
}

/// Records stand between chunks, and never in one.
#[test]
fn records_are_in_no_chunk() {
    for file in codecs().into_iter().map(file) {
        let kinds: Vec<Kind> = frames(&file).iter().map(|it| it.2).take(5).collect();
        // The first message of the second type is number 1.
        assert!(
            matches!(
                kinds[..],
                [Kind::Session, Kind::Schema, Kind::Chunk(1), Kind::Schema, Kind::Chunk(_)]
            ),
            "{kinds:?}"
        );
    }
}
