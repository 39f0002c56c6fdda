//! Bytes that come in pieces.

use std::cell::RefCell;
use std::io::{self, ErrorKind, Read};
use std::rc::Rc;

use flatstream_journal::{Journal, JournalError, JournalReader, Mode};

use crate::kit::{file, frames, known, options, places, write, Count, Known, Random};

const MODES: [Mode; 3] = [Mode::Strict, Mode::StopAtTornTail, Mode::SkipCorrupt];

type Items = Vec<Result<Known, String>>;

fn whole(file: &[u8], mode: Mode) -> Items {
    match Journal::new(file, mode) {
        Ok(journal) => {
            journal.frames().map(|it| it.map(known).map_err(|it| it.to_string())).collect()
        }
        Err(error) => vec![Err(error.to_string())],
    }
}

/// Everything, called again as long as the input says that it has nothing now.
fn streamed(mut reader: JournalReader<impl Read>) -> Items {
    let mut items = vec![];
    while let Some(item) = reader.next_frame() {
        match item {
            Err(JournalError::Io(error)) if error.kind() == ErrorKind::WouldBlock => {}
            item => items.push(item.map(known).map_err(|it| it.to_string())),
        }
    }
    assert!(reader.next_frame().is_none());
    items
}

/// Gives so many bytes at a time, and sometimes none.
struct Dribble<'a> {
    bytes: &'a [u8],
    sizes: Box<dyn FnMut() -> Result<usize, ErrorKind> + 'a>,
}

impl Read for Dribble<'_> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let n = (self.sizes)()?.min(buf.len()).min(self.bytes.len());
        buf[..n].copy_from_slice(&self.bytes[..n]);
        self.bytes = &self.bytes[n..];
        Ok(n)
    }
}

fn dribbled<'a>(
    bytes: &'a [u8],
    mode: Mode,
    sizes: impl FnMut() -> Result<usize, ErrorKind> + 'a,
) -> Items {
    streamed(JournalReader::new(Dribble { bytes, sizes: Box::new(sizes) }, mode))
}

#[test]
fn in_any_two_pieces() {
    let file = file();
    for mode in MODES {
        let expected = whole(&file, mode);
        for split in 1..file.len() {
            let mut n_calls = 0;
            let sizes = || {
                n_calls += 1;
                Ok(if n_calls == 1 { split } else { usize::MAX })
            };
            assert_eq!(dribbled(&file, mode, sizes), expected, "{split}");
        }
        assert_eq!(dribbled(&file, mode, || Ok(1)), expected);
    }
}

/// Whatever is damaged, wherever it is split, and however often the input interrupts or has nothing.
#[test]
fn damaged_and_in_pieces() {
    let whole_file = file();
    let mut random = Random(31);
    for _ in 0..6_000 {
        let mut file = whole_file.clone();
        for _ in 0..random.below(4) {
            let (at, to) = (16 + random.below(file.len() - 16), random.below(file.len()));
            let len = random.below(200).min(file.len() - at.max(to));
            match random.below(5) {
                0 => file[at] ^= 1 << random.below(8),
                1 => file.copy_within(at..at + len, to),
                2 => drop(file.drain(at..at + len)),
                3 => file[at..at + len].fill(0),
                _ => file.truncate(at.max(100)),
            }
        }
        let mode = MODES[random.below(3)];
        let expected = whole(&file, mode);
        let most = [1, 8, 100, 3000][random.below(4)];
        let mut schedule = Random(random.next());
        let sizes = move || match schedule.below(8) {
            0 => Err(ErrorKind::Interrupted),
            1 => Err(ErrorKind::WouldBlock),
            _ => Ok(1 + schedule.below(most)),
        };
        assert_eq!(dribbled(&file, mode, sizes), expected);
    }
}

/// Cut at every byte: as a slice.
#[test]
fn cut_and_in_pieces() {
    let file = file();
    for cut in (0..file.len()).step_by(3) {
        for mode in MODES {
            let torn = &file[..cut];
            assert_eq!(dribbled(torn, mode, || Ok(500)), whole(torn, mode), "{cut}");
        }
    }
}

/// A file that grows under the reader, by any number of bytes.
#[test]
fn followed_while_it_is_written() {
    #[derive(Clone, Default)]
    struct Growing(Rc<RefCell<(Vec<u8>, usize)>>);
    impl Read for Growing {
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
            let (bytes, at) = &mut *self.0.borrow_mut();
            let n = (&bytes[*at..]).read(buf)?;
            *at += n;
            Ok(n)
        }
    }
    let file = file();
    let (all, ends) = (frames(&file), places(&file));
    let mut random = Random(41);
    for _ in 0..300 {
        let growing = Growing::default();
        let mut reader = JournalReader::new(growing.clone(), Mode::StopAtTornTail).follow();
        let (mut got, mut written) = (vec![], 0);
        while written < file.len() {
            let n = (1 + random.below(400)).min(file.len() - written);
            growing.0.borrow_mut().0.extend_from_slice(&file[written..written + n]);
            written += n;
            while let Some(frame) = reader.next_frame() {
                got.push(known(frame.unwrap()));
            }
            // All that is there is read, and nothing that is not.
            let there = ends.iter().filter(|place| place.end <= written).count();
            assert_eq!(got, all[..there]);
        }
        assert!(reader.tail().is_none());
    }
}

/// A torn tail that a writer went on behind, without cutting it, is damage.
#[test]
fn followed_over_damage() {
    let file = file();
    let cut = places(&file)[20].start + 13;
    let mut rest = options().start(Vec::new()).unwrap();
    (0..4).for_each(|i| assert!(write(&mut rest, i).is_ok()));
    let rest = rest.finish().unwrap();
    let mut both = file[..cut.next_multiple_of(8)].to_vec();
    both.extend_from_slice(&rest[16..]);
    let mut reader = JournalReader::new(&both[..], Mode::SkipCorrupt).follow();
    let (mut good, mut bad) = (0, 0);
    while let Some(frame) = reader.next_frame() {
        if frame.is_ok() {
            good += 1
        } else {
            bad += 1
        }
    }
    assert_eq!((good, bad), (20 + frames(&rest).len(), 1));
}

/// A long stream takes as much memory as its longest frame.
#[test]
fn memory_does_not_grow_with_the_stream() {
    let mut writer = options().start(Vec::new()).unwrap();
    for i in 0..100_000_u32 {
        writer.write(&Count { n: i as u8 }).unwrap();
    }
    let file = writer.finish().unwrap();
    let mut reader = JournalReader::new(&file[..], Mode::Strict);
    let mut n = 0;
    while let Some(frame) = reader.next_frame() {
        n += usize::from(frame.unwrap().kind.is_message());
    }
    assert_eq!(n, 100_000);
    assert!(reader.buffer_capacity() <= 256 << 10, "{}", reader.buffer_capacity());
}
