//! Every place, every bit, every split, and a million bursts: with no chunks and with chunks of each codec, in all modes, as a file in
//! memory and as one that comes in pieces.

use std::fs;
use std::io::{self, ErrorKind, Read};
use std::ops::Range;

use flatstream_journal::{JournalError, JournalReader, Mode};

use crate::kit::{
    covered, known, places, salvaged, unpacked, ways, write, Count, Known, Random, MESSAGES,
};
use crate::reopen::{options_of_tests, path};

const MODES: [Mode; 3] = [Mode::Strict, Mode::StopAtTornTail, Mode::SkipCorrupt];

/// One of each way to write it, with its messages.
fn files() -> Vec<(Vec<u8>, Vec<Known>)> {
    let written = ways().into_iter().map(|options| {
        let mut writer = options.start(Vec::new()).unwrap();
        (0..MESSAGES).for_each(|i| assert_eq!(write(&mut writer, i).unwrap(), i));
        let file = writer.finish().unwrap();
        let (all, bad) = unpacked(&file, Mode::Strict);
        assert!(bad.is_empty());
        (file, all)
    });
    written.collect()
}

/// What is read of a file that comes in pieces, and how many errors.
fn streamed(input: impl Read, mode: Mode) -> (Vec<Known>, Vec<JournalError>) {
    let (mut good, mut bad) = (vec![], vec![]);
    let mut reader = JournalReader::new(input, mode);
    while let Some(item) = reader.next_frame() {
        match item {
            Ok(frame) => good.push(known(frame)),
            Err(JournalError::Io(error)) if error.kind() == ErrorKind::WouldBlock => {}
            Err(error) => bad.push(error),
        }
    }
    (good, bad)
}

/// The frames that end up to a place.
fn in_front<'a>(all: &'a [Known], borders: &[usize], place: usize) -> (&'a [Known], usize) {
    let border = borders.iter().copied().filter(|end| *end <= place).max();
    let n = all.partition_point(|frame| (frame.0 as usize) < border.unwrap_or(0));
    (&all[..n], border.unwrap_or(place.min(16) / 16 * 16))
}

#[test]
fn cut_at_every_byte() {
    let mut n = 0;
    for (file, all) in files() {
        let borders: Vec<usize> = places(&file).iter().map(|place| place.end).collect();
        for cut in 0..=file.len() {
            let (expected, border) = in_front(&all, &borders, cut);
            for mode in MODES {
                let (good, bad) = unpacked(&file[..cut], mode);
                assert_eq!(good, expected, "cut at {cut}");
                let is_said = border < cut && mode != Mode::StopAtTornTail;
                assert_eq!(bad.len(), usize::from(is_said), "cut at {cut}: {bad:?}");
                n += 1;
            }
        }
    }
    println!("{n} cuts");
    assert!(n >= 50_000, "{n}");
}

/// And goes on behind the last frame that is whole.
#[test]
fn reopened_at_every_byte() {
    let path = path("every.fsj");
    let mut n = 0;
    for (file, all) in files() {
        let borders: Vec<usize> = places(&file).iter().map(|place| place.end).collect();
        for cut in 0..=file.len() {
            let (expected, _) = in_front(&all, &borders, cut);
            let _ = fs::remove_file(&path);
            fs::write(&path, &file[..cut]).unwrap();
            let (mut writer, reopened) =
                options_of_tests().cut_torn_tail(true).append(&path).unwrap();
            let next = reopened.next_sequence;
            assert_eq!(writer.write(&Count { n: 77 }).unwrap(), next, "cut at {cut}");
            writer.flush().unwrap();
            let (after, bad) = unpacked(&fs::read(&path).unwrap(), Mode::Strict);
            assert!(bad.is_empty(), "cut at {cut}: {bad:?}");
            assert_eq!(&after[..expected.len()], expected, "cut at {cut}");
            // Between them are a session and schemas.
            let messages = after[expected.len()..].iter().filter(|it| it.2.is_message());
            assert!(messages.map(|it| it.1).eq([next]), "cut at {cut}");
            n += 1;
        }
    }
    println!("{n} cuts");
}

#[test]
fn every_bit() {
    let mut n = 0;
    for (mut file, all) in files() {
        let places = places(&file);
        for bit in 16 * 8..8 * file.len() {
            let (at, mask) = (bit / 8, 1 << (bit % 8));
            let hit = places.iter().find(|place| covered(&file, place).contains(&at)).cloned();
            file[at] ^= mask;
            for mode in MODES {
                let (good, bad) = unpacked(&file, mode);
                let is_hit = |frame: &&Known| {
                    hit.as_ref().is_some_and(|place| place.contains(&(frame.0 as usize)))
                };
                let is_behind = |frame: &&Known| {
                    hit.as_ref().is_some_and(|place| place.end <= frame.0 as usize)
                };
                let skips = mode == Mode::SkipCorrupt;
                let left = all.iter().filter(|it| !is_hit(it) && (skips || !is_behind(it)));
                assert!(good.iter().eq(left), "bit {bit}");
                let is_tail = hit.as_ref().is_some_and(|place| place.end == file.len());
                // The last frame, whose end is known or not: a torn tail.
                let is_said = hit.is_some() && (mode != Mode::StopAtTornTail || !is_tail);
                assert_eq!(bad.len(), usize::from(is_said), "bit {bit}: {bad:?}");
                n += 1;
            }
            file[at] ^= mask;
        }
    }
    println!("{n} flips");
    assert!(n >= 400_000, "{n}");
}

/// Two bits of one payload, or some of 32 bits in a row. A file of the frame and the next one takes a million cases no hour.
#[test]
fn a_million_bursts() {
    const N: usize = 1_000_000;
    let mut random = Random(179);
    let frames: Vec<_> = files().iter().flat_map(|(file, _)| pairs(file)).collect();
    for i in 0..N {
        let (whole, payload) = &frames[i % frames.len()];
        let (mut damaged, n_bits) = (whole.clone(), 8 * payload.len());
        let first = random.below(n_bits);
        let mut flip = |bit: usize| damaged[payload.start + bit / 8] ^= 1 << (bit % 8);
        if random.below(2) == 0 {
            let second = (first + 1 + random.below(n_bits - 1)) % n_bits;
            [first, second].into_iter().for_each(&mut flip);
        } else {
            let burst = 1 | random.next();
            let bits = (0..32).filter(|bit| burst >> bit & 1 == 1).map(|bit| first + bit);
            bits.filter(|bit| *bit < n_bits).for_each(&mut flip);
        }
        let (good, bad) = salvaged(&damaged);
        assert!(good.iter().all(|frame| frame.0 != 16), "{i}");
        assert_eq!((good.len(), bad.len()), (1, 1), "{i}: {bad:?}");
    }
}

/// Each frame but the last with the one behind it, as a file, and where its payload is.
fn pairs(file: &[u8]) -> Vec<(Vec<u8>, Range<usize>)> {
    let places = places(file);
    let pairs = places.windows(2).map(|pair| {
        let bytes = [&file[..16], &file[pair[0].start..pair[1].end]].concat();
        let payload = 16 + 40..covered(file, &pair[0]).end - pair[0].start + 16;
        (bytes, payload)
    });
    pairs.collect()
}

/// Gives so many bytes at a time, and sometimes none.
struct Pieces<'a, F>(&'a [u8], F);

impl<F: FnMut() -> Result<usize, ErrorKind>> Read for Pieces<'_, F> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let n = (self.1)()?.min(buf.len());
        self.0.read(&mut buf[..n])
    }
}

fn said(errors: &[JournalError]) -> Vec<String> {
    errors.iter().map(ToString::to_string).collect()
}

/// Whole files in any two pieces, and 10,000 damaged ones of each kind in random ones.
#[test]
fn splits_and_schedules() {
    let mut random = Random(181);
    for (file, all) in files() {
        for split in 1..file.len() {
            let mut first = Some(split);
            let pieces = Pieces(&file, move || Ok(first.take().unwrap_or(usize::MAX)));
            let (good, bad) = streamed(pieces, Mode::Strict);
            assert!(good == all && bad.is_empty(), "{split}: {bad:?}");
        }
        for i in 0..10_000 {
            let mut file = file.clone();
            for _ in 0..random.below(3) {
                let at = 16 + random.below(file.len() - 16);
                file[at] ^= 1 << random.below(8);
            }
            file.truncate(file.len() - random.below(2) * random.below(2000));
            let mode = MODES[random.below(3)];
            let most = [1, 8, 100, 3000][random.below(4)];
            let mut schedule = Random(random.next());
            let pieces = Pieces(&file, move || match schedule.below(8) {
                0 => Err(ErrorKind::Interrupted),
                1 => Err(ErrorKind::WouldBlock),
                _ => Ok(1 + schedule.below(most)),
            });
            let (good, bad) = streamed(pieces, mode);
            let expected = unpacked(&file, mode);
            assert_eq!((good, said(&bad)), (expected.0, said(&expected.1)), "{i}");
        }
    }
}
