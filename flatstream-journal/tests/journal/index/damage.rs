//! Indexes that are damaged, old or false.

use flatstream_journal::{Index, Journal, JournalError, JournalReader, Kind, Mode};

use super::{built, file, index_of, time, ways, without_index, write_all, N};
use crate::kit::{known, options, places, recoverable, salvaged, seal, unpacked, Known, Random};

fn first(frames: flatstream_journal::Frames<'_>) -> Option<Known> {
    frames.filter_map(Result::ok).map(known).next()
}

/// A small journal, so that each bit of its index can be tried.
fn small() -> Vec<u8> {
    let mut writer = options().index(true).start(Vec::new()).unwrap();
    write_all(&mut writer, 0..20);
    writer.finish().unwrap()
}

#[test]
fn every_bit_of_an_index() {
    let mut file = small();
    let (index, all) = (index_of(&file), salvaged(&file).0);
    let place = places(&file).pop().unwrap();
    for bit in 8 * place.start..8 * place.end {
        file[bit / 8] ^= 1 << (bit % 8);
        let found = index_of(&file);
        // But in zeros that nobody reads.
        assert!(found.is_none() || found == index, "bit {bit}");
        assert_eq!(salvaged(&file).0[..all.len() - 1], all[..all.len() - 1]);
        file[bit / 8] ^= 1 << (bit % 8);
    }
}

#[test]
fn cut_anywhere_there_is_none() {
    let file = small();
    let place = places(&file).pop().unwrap();
    for cut in place.start..file.len() {
        assert!(index_of(&file[..cut]).is_none(), "{cut}");
        assert_eq!(salvaged(&file[..cut]).0.len(), salvaged(&file).0.len() - 1);
    }
    // Nor if something stands behind it.
    assert!(index_of(&[&file[..], &[0; 8]].concat()).is_none());
    assert!(index_of(&[&file[..], &file[place.start..]].concat()).is_none());
}

/// An index that is not where it was made, because something in front of it is gone or new, is none.
#[test]
fn an_index_of_other_places_is_none() {
    let file = small();
    let places = places(&file);
    for place in &places[..places.len() - 1] {
        let without = [&file[..place.start], &file[place.end..]].concat();
        assert!(index_of(&without).is_none());
        let twice = [&file[..place.end], &file[place.start..]].concat();
        assert!(index_of(&twice).is_none());
    }
    let mut other = options().id([9; 16]).start(Vec::new()).unwrap();
    write_all(&mut other, 0..3);
    assert!(index_of(&[&other.finish().unwrap()[..], &file].concat()).is_none());
}

/// Every byte of the record has other values, under checks that are right: numbers are found all the same, and nothing that
/// is found is false.
#[test]
fn made_up_indexes() {
    let whole = small();
    let place = places(&whole).pop().unwrap();
    let journal = Journal::new(&whole, Mode::Strict).unwrap();
    let mut n_read = 0;
    for at in place.start + 40..place.end {
        for value in
            [0, 1, 0x7f, 0x80, 0xff, whole[at] ^ 1, whole[at] ^ 4, whole[at].wrapping_add(8)]
        {
            let mut file = whole.clone();
            file[at] = value;
            seal(&mut file[place.clone()]);
            let Some(index) = index_of(&file) else { continue };
            n_read += 1;
            let made_up = Journal::new(&file, Mode::Strict).unwrap();
            let (all, _) = unpacked(&file, Mode::Strict);
            for i in 0..21 {
                let found = first(index.frames_from_sequence(made_up, i));
                let is_record = found.is_some_and(|it| !it.2.is_message());
                let expected = first(journal.frames_from_sequence(i));
                assert!(found == expected || is_record && expected.is_none(), "{at} {value} {i}");
                let found = first(index.frames_from_time(made_up, time(i)));
                assert!(found.is_none_or(|it| all.contains(&it)));
            }
            // What goes on with it does not panic.
            let _ = (index.types(), index.messages(), format!("{index:?}"));
        }
    }
    assert!(n_read > 500, "{n_read}");
}

/// A block that is said to begin at a later frame, which is good: its number is another one.
#[test]
fn a_block_that_begins_at_another_frame() {
    let whole = small();
    let places = places(&whole);
    let (index, frames) = places.split_last().unwrap();
    let is_start = |at: &usize| whole[*at..*at + 8] == 16_u64.to_le_bytes();
    let starts: Vec<usize> = (index.start + 40..index.end - 8).filter(is_start).collect();
    // Of the index, of its first record, and of its block.
    assert!(starts.len() >= 3);
    let (mut n_read, journal) = (0, Journal::new(&whole, Mode::Strict).unwrap());
    for (at, frame) in starts.iter().flat_map(|at| frames.iter().map(move |frame| (at, frame))) {
        let mut file = whole.clone();
        file[*at..at + 8].copy_from_slice(&(frame.start as u64).to_le_bytes());
        seal(&mut file[index.clone()]);
        let Some(made_up) = index_of(&file) else { continue };
        n_read += 1;
        for mode in [Mode::Strict, Mode::SkipCorrupt] {
            let there = Journal::new(&file, mode).unwrap();
            for i in 0..20 {
                let expected = first(journal.frames_from_sequence(i));
                assert_eq!(first(made_up.frames_from_sequence(there, i)), expected);
                let expected = first(journal.frames_from_time(time(i)));
                assert_eq!(first(made_up.frames_from_time(there, time(i))), expected);
            }
        }
    }
    assert!(n_read > 20, "{n_read}");
}

/// Blocks that begin somewhere else than the index says, or whose first frame is damaged: then it is done without it.
#[test]
fn frames_that_are_not_there_any_more() {
    for options in ways() {
        let whole = file(&options);
        let index = index_of(&whole).unwrap();
        let places = places(&whole);
        let mut random = Random(103);
        for _ in 0..60 {
            let mut file = whole.clone();
            // Many frames, among them those that blocks begin with.
            for _ in 0..places.len() / 2 {
                let place = &places[1 + random.below(places.len() - 2)];
                file[place.start + [12, 45][random.below(2)]] ^= 1;
            }
            let journal = Journal::new(&file, Mode::SkipCorrupt).unwrap();
            assert_eq!(journal.index().as_ref(), Some(&index));
            let i = random.below(N as usize) as u64;
            let found = first(index.frames_from_sequence(journal, i));
            assert_eq!(found, first(journal.frames_from_sequence(i)), "{i}");
            let found = first(index.frames_from_time(journal, time(i)));
            assert_eq!(found, first(journal.frames_from_time(time(i))), "{i}");
        }
    }
}

/// What is damaged when it is made is counted, and passed.
#[test]
fn an_index_of_a_damaged_journal() {
    for options in ways() {
        let mut file = without_index(&file(&options)).to_vec();
        let places = places(&file);
        let (one, other) = (places[30].clone(), places[60].clone());
        file[one.start + 50] ^= 1;
        file[other.start + 13] ^= 1;
        let index = built(&file);
        assert_eq!(index.lost(), (one.len() + other.len()) as u64);
        let n_messages =
            unpacked(&file, Mode::SkipCorrupt).0.iter().filter(|it| it.2.is_message()).count();
        assert_eq!(index.messages(), n_messages as u64);
        let strict = Index::build(JournalReader::new(&file[..], Mode::Strict));
        assert!(matches!(strict, Err(JournalError::Damage(_))), "{strict:?}");
    }
}

/// Thousands of headers that are right and end where the file does cost no more than a few of them.
#[test]
fn headers_that_lie_take_linear_time() {
    let whole = small();
    let mut file = whole[..16].to_vec();
    let n = 15_000;
    for i in 0..n {
        let mut header = whole[16..56].to_vec();
        header[12..16].copy_from_slice(&(40 * (n - i - 1) as u32 + 8).to_le_bytes());
        header[32..36].copy_from_slice(&4_u32.to_le_bytes());
        seal(&mut header);
        file.extend_from_slice(&header);
    }
    file.resize(file.len() + 8, 0);
    // In proportion to the square it would be 10 GB of hashes.
    (0..20).for_each(|_| assert!(index_of(&file).is_none()));
}

/// A copy of an index that ends where a message does is not that of the file.
#[test]
fn an_index_in_a_message() {
    let whole = small();
    let place = places(&whole).pop().unwrap();
    let mut writer = options().start(Vec::new()).unwrap();
    let of = writer.message_type::<crate::kit::Count>().unwrap();
    writer.write_payload(of, 0, &whole[place]).unwrap();
    let file = writer.finish().unwrap();
    assert_eq!(file[12..16], whole[12..16]);
    assert!(index_of(&file).is_none());
}

/// A new file has its frames at other places.
#[test]
fn what_is_recovered_has_no_old_index() {
    let whole = small();
    let (out, recovered) = recoverable(&whole).unwrap();
    assert!(index_of(&out).is_none());
    assert!(out == without_index(&whole));
    assert_eq!(recovered.frames as usize, salvaged(&whole).0.len() - 1);
    assert!(!salvaged(&out).0.iter().any(|it| it.2 == Kind::Index));
}
