//! Reading from somewhere on.

use flatstream_journal::{Journal, Mode};

use crate::kit::{file, frames, known, places, Known, Random, MESSAGES};

const MODES: [Mode; 3] = [Mode::Strict, Mode::StopAtTornTail, Mode::SkipCorrupt];
const TIME: i64 = 1_700_000_000_000_000_000;

fn good(frames: flatstream_journal::Frames<'_>) -> Vec<Known> {
    frames.filter_map(Result::ok).map(known).collect()
}

#[test]
fn from_every_number_and_time() {
    let file = file();
    let all = frames(&file);
    for mode in MODES {
        let journal = Journal::new(&file, mode).unwrap();
        for i in 0..=MESSAGES + 1 {
            let from =
                all.iter().position(|it| it.2.is_message() && it.1 >= i).unwrap_or(all.len());
            assert_eq!(good(journal.frames_from_sequence(i)), all[from..], "{i}");
            assert_eq!(good(journal.frames_from_time(TIME + i as i64)), all[from..], "{i}");
        }
        assert_eq!(good(journal.frames_from_time(i64::MIN))[0], all[2]);
    }
}

#[test]
fn from_every_border() {
    let file = file();
    let all = frames(&file);
    let journal = Journal::new(&file, Mode::Strict).unwrap();
    for (i, place) in places(&file).iter().enumerate() {
        assert_eq!(good(journal.frames_from(place.start as u64)), all[i..]);
    }
    assert_eq!(good(journal.frames_from(0)), all);
    assert_eq!(good(journal.frames_from(u64::MAX)), []);
    // Inside of a frame: the next one.
    let skipping = Journal::new(&file, Mode::SkipCorrupt).unwrap();
    let place = &places(&file)[9];
    let mut from = skipping.frames_from(place.start as u64 + 8);
    assert!(from.next().unwrap().is_err());
    assert_eq!(good(from), all[10..]);
}

/// Damage on the way is passed where it is passed, and stops where it stops.
#[test]
fn over_damage() {
    let whole = file();
    let (all, places) = (frames(&whole), places(&whole));
    let mut random = Random(71);
    for _ in 0..1_000 {
        let mut file = whole.clone();
        let hit = 1 + random.below(all.len() - 2);
        // A payload is not looked at on the way, a header is.
        let at = places[hit].start + [12, 45][random.below(2)];
        file[at] ^= 1;
        let i = random.below(MESSAGES as usize) as u64;
        let first = all.iter().position(|it| it.2.is_message() && it.1 >= i).unwrap();
        let skipping = Journal::new(&file, Mode::SkipCorrupt).unwrap();
        let expected: Vec<_> = (first..all.len()).filter(|k| *k != hit).map(|k| all[k]).collect();
        assert_eq!(good(skipping.frames_from_sequence(i)), expected);
        let mut strict = Journal::new(&file, Mode::Strict).unwrap().frames_from_sequence(i);
        let is_in_front = first > hit && at % 8 == 4;
        assert_eq!(strict.next().unwrap().is_err(), is_in_front || first == hit);
    }
}

/// Bytes are missing in a frame, so that its header leads behind good ones: these are not passed over.
#[test]
fn over_bytes_that_are_missing() {
    let whole = file();
    let places = places(&whole);
    let mut n_led_astray = 0;
    for (hit, later) in (4..places.len() - 6).flat_map(|i| (1..5).map(move |k| (i, i + k))) {
        // The frame is cut so that where it should end there is the start of a later one.
        let missing = places[later].start - places[hit].end;
        if missing + 40 > places[hit].len() {
            continue;
        }
        n_led_astray += 1;
        let mut file = whole.clone();
        file.drain(places[hit].end - missing..places[hit].end);
        let journal = Journal::new(&file, Mode::SkipCorrupt).unwrap();
        let good = good(journal.frames());
        for i in 0..MESSAGES {
            let first = good.iter().find(|it| it.2.is_message() && it.1 >= i).copied();
            let mut from = journal.frames_from_sequence(i).filter_map(Result::ok);
            assert_eq!(from.next().map(known), first, "{i} behind {hit}");
        }
    }
    assert!(n_led_astray > 10, "{n_led_astray}");
}
