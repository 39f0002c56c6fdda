//! Damaged messages: what is accepted here, the official verifier accepts, and it can be read to
//! the last field.

use flatstream_tests::flatc::{plain, Habits};
use flatstream_tests::messages::{simple, Root};
use flatstream_tests::values::{random, Random, Rng};
use flatstream_tests::zoo::*;

use crate::readers::Judged;

/// Mutants of every type; a hundred times as many under `FLATSTREAM_SOAK`.
fn n_mutants() -> usize {
    if std::env::var_os("FLATSTREAM_SOAK").is_some() {
        4_000_000
    } else {
        40_000
    }
}

/// One small change, of the kinds that reach deep: most keep the bulk of a message valid.
fn damage(bytes: &mut Vec<u8>, other: &[u8], rng: &mut Rng) {
    if bytes.is_empty() {
        return;
    }
    let at = rng.below(bytes.len());
    match rng.below(12) {
        0 | 1 => bytes[at] ^= 1 << rng.below(8),
        2 => bytes[at] = *rng.pick(&[0, 1, 2, 4, 5, 8, 0x7f, 0x80, 0xff]),
        3 => bytes[at] = bytes[at].wrapping_add(*rng.pick(&[1, 2, 4, 8, 252, 254, 255])),
        4..=6 => set_offset(bytes, at & !3, rng),
        7 | 8 => set_slot(bytes, at & !1, rng),
        9 => bytes.truncate(at),
        10 => {
            let from = rng.below(other.len());
            let len = rng.below(64).min(other.len() - from).min(bytes.len() - at);
            bytes[at..at + len].copy_from_slice(&other[from..from + len]);
        }
        _ => {
            let (from, len) = (rng.below(bytes.len()) & !3, 4 * (1 + rng.below(8)));
            let len = len.min(bytes.len() - from).min(bytes.len() - (at & !3));
            bytes.copy_within(from..from + len, at & !3);
        }
    }
}

/// An offset, length or root that leads elsewhere in the message, or nearly where it did.
fn set_offset(bytes: &mut [u8], at: usize, rng: &mut Rng) {
    let Some(field) = bytes.get(at..at + 4) else { return };
    let old = u32::from_le_bytes(field.try_into().unwrap());
    let new = match rng.below(5) {
        0 => old.wrapping_add(4),
        1 => old.wrapping_sub(4),
        2 => (rng.below(bytes.len()) as u32).wrapping_sub(at as u32) & !3,
        3 => *rng.pick(&[0, 1, 4, u32::MAX, 0x7fff_ffff, 0x8000_0000, 0xffff_fffc]),
        _ => (rng.below(bytes.len() + 1) - rng.below(1)) as u32 & !3,
    };
    bytes[at..at + 4].copy_from_slice(&new.to_le_bytes());
}

/// A vtable's slot or length.
fn set_slot(bytes: &mut [u8], at: usize, rng: &mut Rng) {
    let Some(slot) = bytes.get_mut(at..at + 2) else { return };
    let new = match rng.below(4) {
        0 => 0,
        1 => 2 * rng.below(40) as u16,
        2 => u16::from_le_bytes([slot[0], slot[1]]).wrapping_add(*rng.pick(&[2, 4, 65534, 65532])),
        _ => *rng.pick(&[1, 3, 5, 0x7ffe, 0xffff, 0xfffe]),
    };
    slot.copy_from_slice(&new.to_le_bytes());
}

/// Returns how many mutants were accepted.
fn mutants<T: Root + Judged>(make: impl Fn(&mut Rng) -> Vec<u8>, n: usize, seed: u64) -> usize {
    let mut rng = Rng::new(seed);
    let mut accepted = 0;
    let mut other = make(&mut rng);
    let mut seen = 0;
    while seen < n {
        let original = make(&mut rng);
        for _ in 0..200 {
            let mut bytes = original.clone();
            for _ in 0..1 + rng.below(3) {
                damage(&mut bytes, &other, &mut rng);
            }
            seen += 1;
            if T::walk(&bytes).is_ok() {
                accepted += 1;
                if let Err(error) = T::judge(&bytes) {
                    panic!("accepted here, but not officially ({error}): {bytes:?}");
                }
            }
        }
        other = original;
    }
    accepted
}

/// Values small enough that most bytes matter.
fn small<T: Random>(rng: &mut Rng) -> T {
    let depth = rng.below(4);
    T::random(rng, depth)
}

fn our_mutants<T: Root + Judged>(seed: u64) {
    let n = n_mutants();
    let accepted = mutants::<T>(|rng| simple(&small::<T>(rng)), n, seed);
    assert!(accepted > n / 50 && accepted < n, "{accepted} of {n} accepted: bad mutants");
}

#[test]
fn mutants_of_scalars_and_texts() {
    our_mutants::<Scalars>(11);
    our_mutants::<Texts>(12);
    our_mutants::<Nil>(13);
}

#[test]
fn mutants_of_options() {
    our_mutants::<Options>(21);
    our_mutants::<Rare>(25);
    our_mutants::<Twins>(22);
    our_mutants::<TwinLeft>(23);
    our_mutants::<TwinRight>(24);
}

#[test]
fn mutants_of_vectors_and_unions() {
    our_mutants::<Vectors>(31);
    our_mutants::<Odds>(32);
}

#[test]
fn mutants_of_adapted_fields() {
    our_mutants::<Foreign>(35);
}

#[test]
fn mutants_of_unions_in_tables_of_their_own() {
    our_mutants::<Unions>(71);
    our_mutants::<Event>(72);
    our_mutants::<Tree>(73);
}

#[test]
fn mutants_of_maps_and_sets() {
    our_mutants::<Maps>(81);
    our_mutants::<Hashes>(82);
    our_mutants::<Keyed>(83);
}

#[test]
fn mutants_of_inline_types() {
    our_mutants::<Arrays>(71);
    our_mutants::<Enums>(72);
    our_mutants::<Newtypes>(73);
    our_mutants::<FlagSets>(74);
}

#[test]
fn mutants_of_generics() {
    our_mutants::<Generics>(94);
}

#[test]
fn mutants_of_shared_strings() {
    our_mutants::<SharedTexts>(91);
}

#[test]
fn mutants_of_nested_messages() {
    our_mutants::<Envelope>(92);
    our_mutants::<Stamped>(93);
}

#[test]
fn mutants_of_recursion_and_all() {
    our_mutants::<Node>(41);
    our_mutants::<Zoo>(42);
}

#[test]
fn mutants_of_foreign_messages() {
    let n = n_mutants() / 2;
    let foreign = |rng: &mut Rng| plain(&random::<Zoo>(rng), Habits::random(rng));
    assert!(mutants::<Zoo>(foreign, n, 51) > n / 50);
    let foreign = |rng: &mut Rng| plain(&random::<Options>(rng), Habits::random(rng));
    assert!(mutants::<Options>(foreign, n, 52) > n / 50);
    let foreign = |rng: &mut Rng| plain(&random::<Node>(rng), Habits::random(rng));
    assert!(mutants::<Node>(foreign, n, 53) > n / 50);
}

/// A message read as another type: what one verifier takes for a table, both do.
#[test]
fn messages_of_other_types() {
    let all = |rng: &mut Rng| match rng.below(7) {
        6 => simple(&random::<Arrays>(rng)),
        0 => simple(&random::<Scalars>(rng)),
        1 => simple(&random::<Options>(rng)),
        2 => simple(&random::<Vectors>(rng)),
        3 => simple(&random::<Odds>(rng)),
        4 => simple(&random::<Twins>(rng)),
        _ => simple(&random::<Node>(rng)),
    };
    let n = n_mutants() / 4;
    mutants::<Zoo>(all, n, 61);
    mutants::<Odds>(all, n, 62);
    mutants::<Foreign>(all, n, 66);
    mutants::<Options>(all, n, 63);
    mutants::<Node>(all, n, 64);
    mutants::<Vectors>(all, n, 65);
    mutants::<Arrays>(all, n, 66);
}
