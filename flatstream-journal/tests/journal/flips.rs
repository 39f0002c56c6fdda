//! Bits and bursts.

use std::ops::Range;

use flatstream_journal::{Journal, JournalError, Kind, Mode, Reason};

use crate::kit::{
    covered, file, frames, known, places, recoverable, salvaged, without_repeats, Known, Random,
};

#[test]
fn every_bit_costs_its_frame_and_no_other() {
    let mut file = file();
    let (all, places) = (frames(&file), places(&file));
    for bit in 0..8 * file.len() {
        let (at, mask) = (bit / 8, 1 << (bit % 8));
        file[at] ^= mask;
        let (good, bad) = salvaged(&file);
        file[at] ^= mask;
        let hit = places.iter().position(|place| covered(&file, place).contains(&at));
        match hit {
            Some(i) => {
                assert_eq!((&good[..i], &good[i..]), (&all[..i], &all[i + 1..]), "bit {bit}");
                assert_eq!(bad.len(), 1, "bit {bit}: {bad:?}");
                assert_eq!(place_of(&bad[0]), places[i], "bit {bit}: {bad:?}");
            }
            // In the preamble, or in zeros that nobody reads.
            None => {
                assert_eq!(good, all, "bit {bit}");
                let said = usize::from(at < 16);
                assert_eq!(bad.len(), said, "bit {bit}: {bad:?}");
            }
        }
    }
}

fn place_of(error: &JournalError) -> Range<usize> {
    let (offset, len) = match error {
        JournalError::Damage(damage) => (damage.offset, damage.len),
        JournalError::TornTail(tail) => (tail.offset, tail.len),
        other => panic!("{other}"),
    };
    offset as usize..(offset + len) as usize
}

/// By default reading stops in front of damage, with an error, unless it is at the end.
#[test]
fn by_default_damage_stops_it() {
    let mut file = file();
    let (all, places) = (frames(&file), places(&file));
    for bit in (0..8 * file.len()).step_by(3) {
        let (at, mask) = (bit / 8, 1 << (bit % 8));
        file[at] ^= mask;
        for mode in [Mode::Strict, Mode::StopAtTornTail] {
            let hit = places.iter().position(|place| covered(&file, place).contains(&at));
            let Ok(journal) = Journal::new(&file, mode) else {
                assert!(at < 16);
                continue;
            };
            let mut read = journal.frames();
            let good: Vec<_> = read.by_ref().map_while(Result::ok).map(known).collect();
            // The marker in the preamble is not that of the frames.
            let n = if at < 16 { 0 } else { hit.unwrap_or(all.len()) };
            assert_eq!(good, all[..n], "bit {bit}");
            assert!(read.next().is_none());
        }
        file[at] ^= mask;
    }
}

/// Bursts lose the frames that they lie in, and what is said covers them.
#[test]
fn bursts_and_scattered_bits() {
    let whole = file();
    let (all, places) = (frames(&whole), places(&whole));
    let mut random = Random(5);
    for _ in 0..30_000 {
        let mut file = whole.clone();
        let hits: Vec<usize> = match random.below(2) {
            0 => {
                let start = 16 + random.below(file.len() - 16);
                (start..(start + 1 + random.below(200)).min(file.len())).collect()
            }
            _ => (0..1 + random.below(5)).map(|_| 16 + random.below(file.len() - 16)).collect(),
        };
        hits.iter().for_each(|at| file[*at] ^= 1 + random.below(255) as u8);
        let changed = |i: &usize| {
            let range = covered(&whole, &places[*i]);
            file[range.clone()] != whole[range]
        };
        let expected: Vec<_> = (0..all.len()).filter(|i| !changed(i)).map(|i| all[i]).collect();
        let (good, bad) = salvaged(&file);
        assert_eq!(good, expected);
        let lost: Vec<_> = bad.iter().map(place_of).collect();
        for place in (0..all.len()).filter(changed).map(|i| &places[i]) {
            assert!(lost.iter().any(|it| it.start <= place.start && it.end >= place.end));
        }
        let n_lost: usize = lost.iter().map(ExactSizeIterator::len).sum();
        assert_eq!(n_lost, (0..all.len()).filter(changed).map(|i| places[i].len()).sum::<usize>());
    }
}

/// A length is believed when the header is right, and never before.
#[test]
fn lengths_of_every_kind() {
    let whole = file();
    let (all, places) = (frames(&whole), places(&whole));
    for (i, place) in places.iter().enumerate() {
        let (here, behind) = (place.len() as u32 - 40, (whole.len() - place.end) as u32);
        let lengths = [
            0,
            1,
            2,
            7,
            8,
            here + 8,
            here + behind,
            here + behind + 1,
            (1 << 31) - 1,
            1 << 31,
            u32::MAX,
        ];
        for length in lengths {
            let mut file = whole.clone();
            let field = &mut file[place.start + 12..place.start + 16];
            if field == length.to_le_bytes() {
                continue;
            }
            field.copy_from_slice(&length.to_le_bytes());
            let (good, bad) = salvaged(&file);
            assert_eq!(
                (&good[..i], &good[i..]),
                (&all[..i], &all[i + 1..]),
                "{length} at {place:?}"
            );
            assert_eq!(bad.len(), 1);
        }
    }
}

/// What is said of a frame whose header is right has its number.
#[test]
fn damage_says_what_it_was() {
    let mut file = file();
    let places = places(&file);
    let last = frames(&file).iter().position(|it| it.2.is_message() && it.1 == 66).unwrap();
    let last = places[last].clone();
    file[last.start + 44] ^= 1;
    let (_, bad) = salvaged(&file);
    let [JournalError::Damage(damage)] = &bad[..] else { panic!("{bad:?}") };
    assert!(matches!(damage.reason, Reason::Payload { sequence: 66, .. }));
    assert_eq!(
        damage.to_string(),
        format!("message 66 at {} is damaged: {} bytes lost", last.start, last.len())
    );
}

/// What is recovered is whole, and has all that a reader finds.
#[test]
fn recovered_files_are_whole() {
    let whole = file();
    let mut random = Random(61);
    for _ in 0..3_000 {
        let mut file = whole.clone();
        for _ in 0..random.below(5) {
            let at = random.below(file.len());
            file[at] ^= 1 << random.below(8);
        }
        file.truncate(file.len() - random.below(2) * random.below(3000));
        let Some((out, recovered)) = recoverable(&file) else {
            assert!(file[..16] != whole[..16]);
            continue;
        };
        let (good, bad) = salvaged(&file);
        let content = |it: &Known| (it.1, it.2, it.3);
        let copied = frames(&out);
        // But for schemas that are there twice again.
        let [good_once, copied_once] = [&good, &copied].map(|it| without_repeats(it));
        assert!(good_once.iter().map(content).eq(copied_once.iter().map(content)));
        assert!(copied_once
            .iter()
            .filter(|it| it.2 == Kind::Schema)
            .all(|schema| { copied.iter().filter(|it| it.3 == schema.3).count() == 2 }));
        assert_eq!(recovered.frames as usize, good.len());
        let n_lost = recovered.damage.len() + usize::from(recovered.tail.is_some());
        assert_eq!((n_lost, recovered.is_whole()), (bad.len(), bad.is_empty()));
    }
}
