//! Damage in journals.

use flatstream_tests::values::Rng;

use crate::kit::{arg, file, journal, lines, run};
use crate::{check_cover, faults};

#[test]
fn every_byte_of_a_damaged_journal_is_shown_once() {
    let mut rng = Rng::new(11);
    for _ in 0..60 {
        let mut bytes = journal();
        for _ in 0..1 + rng.below(4) {
            let at = rng.below(bytes.len());
            bytes[at] ^= 1 << rng.below(8);
        }
        bytes.truncate(bytes.len() - rng.below(100));
        let path = file("damaged-hex.fsj", &bytes);
        let (code, out, err) = run(&["hex", "--json", "-n", "1000", arg(&path)]);
        if code == 1 {
            // The damage is such that nothing is known to be a journal.
            assert!(err.contains("no journal") || err.contains("version"), "{err}");
            continue;
        }
        let frames = lines(&out);
        assert_eq!(check_cover(&frames), bytes.len() as u64);
        let is_whole = run(&["verify", arg(&path)]).0 == 0;
        assert_eq!(code, if is_whole { 0 } else { 3 }, "{err}");
    }
}

#[test]
fn what_is_wrong_with_the_first_bytes() {
    for (at, wrong) in [(0, "not that of a journal"), (9, "1 is known"), (10, "should be zero")] {
        let mut bytes = journal();
        bytes[at] ^= 1;
        let path = file("preamble.fsj", &bytes);
        let (code, out, _) = run(&["hex", "--json", arg(&path)]);
        let frames = lines(&out);
        assert_eq!((code, faults(&frames[0])), (3, vec![wrong]));
        assert_eq!((&frames[1]["offset"], &frames[1]["damaged"]), (&16.into(), &false.into()));
    }
}

#[test]
fn a_frame_of_a_newer_format() {
    let mut bytes = journal();
    let header = 16;
    bytes[header + 23] = 4;
    seal(&mut bytes[header..]);
    let path = file("flags.fsj", &bytes);
    let (code, out, _) = run(&["hex", "--json", arg(&path)]);
    let frames = lines(&out);
    assert_eq!((code, faults(&frames[1])), (3, vec!["of a newer version of the format"]));
}

/// Makes the checks of a frame right again.
fn seal(frame: &mut [u8]) {
    let hash = xxhash_rust::xxh3::xxh3_64(&frame[8..36]);
    frame[36..40].copy_from_slice(&(hash as u32).to_le_bytes());
    let len = u32::from_le_bytes(frame[12..16].try_into().unwrap()) as usize;
    let sum = xxhash_rust::xxh3::xxh3_64(&frame[40..40 + len]) ^ hash;
    frame[..8].copy_from_slice(&sum.to_le_bytes());
}
