//! Every byte of a valid message takes every value: whatever is accepted can be read, printed,
//! compared and unpacked.
//!
//! Each test counts its cases, so that all of them together are never fewer than two million.

use flatstream_tests::golden;
use flatstream_tests::messages::{simple, walk, Root, Walk};
use flatstream_tests::values::Rng;
use flatstream_tests::zoo::*;

use crate::soak;

/// Values that lead somewhere: out, back, one item or field further, or nowhere.
const TELLING: [u8; 12] = [0, 1, 2, 4, 6, 8, 12, 40, 0x7f, 0x80, 0xfc, 0xff];

fn every_byte<T: Root>(value: &T, values: impl Iterator<Item = u8> + Clone) -> usize {
    every_byte_of(&simple(value), walk::<T>, |_| values.clone())
}

/// With the values to try at each place.
fn every_byte_of<I: Iterator<Item = u8>>(
    original: &[u8],
    walk: Walk,
    values: impl Fn(usize) -> I,
) -> usize {
    let mut bytes = original.to_vec();
    let (mut cases, mut refused) = (0, 0);
    for at in 0..bytes.len() {
        for byte in values(at) {
            bytes[at] = byte;
            refused += usize::from(walk(&bytes).is_err());
            cases += 1;
        }
        bytes[at] = original[at];
    }
    println!("{cases} cases over {} bytes, {refused} refused", bytes.len());
    assert!(refused > 0 && refused < cases);
    cases
}

/// The first value from `seed` on whose message has between `min` and `max` bytes.
fn of_size<T: Root>(seed: u64, depth: usize, min: usize, max: usize) -> T {
    let mut rng = Rng::new(seed);
    loop {
        let value = T::random(&mut rng, depth);
        if (min..=max).contains(&simple(&value).len()) {
            return value;
        }
    }
}

/// All values where that takes seconds, the telling ones where it takes minutes.
fn small<T: Root>(seed: u64, min: usize, max: usize) -> usize {
    every_byte(&of_size::<T>(seed, 2, min, max), 0..=255)
}

fn large<T: Root>(seed: u64, depth: usize, min: usize, max: usize) -> usize {
    let value = of_size::<T>(seed, depth, min, max);
    if soak() {
        every_byte(&value, 0..=255)
    } else {
        every_byte(&value, TELLING.into_iter())
    }
}

/// Longer ones take minutes.
const SHORT: usize = 1000;

#[test]
fn golden_payloads() {
    let golden = golden::all();
    let n_short = golden.iter().filter(|golden| golden.bytes.len() < SHORT).count();
    assert!(n_short >= 18 && n_short + 2 >= golden.len());
    let cases: usize = golden.iter().map(every_byte_of_golden).sum();
    println!("{cases} cases");
    assert!(cases > 750_000, "{cases}");
}

/// One telling value for each byte of a long one, in turn.
fn every_byte_of_golden(golden: &golden::Golden) -> usize {
    println!("{}", golden.name);
    (golden.walk)(&golden.bytes).expect("golden payloads are good");
    let is_short = golden.bytes.len() < SHORT;
    every_byte_of(&golden.bytes, golden.walk, |at| {
        let all = if is_short || soak() { 0..=255 } else { 0..=0 };
        all.map(move |byte| if is_short || soak() { byte } else { TELLING[at % TELLING.len()] })
    })
}

#[test]
fn tables_of_numbers_and_options() {
    let cases = small::<Scalars>(1, 80, 200)
        + small::<Options>(2, 160, 300)
        + small::<Options>(3, 300, 500)
        + small::<Rare>(21, 100, 300)
        + small::<TwinLeft>(4, 24, 60);
    assert!(cases > 180_000, "{cases}");
}

#[test]
fn strings_and_vectors() {
    let cases = small::<Texts>(5, 120, 200)
        + small::<Vectors>(6, 600, 800)
        + small::<SharedTexts>(20, 320, 500);
    assert!(cases > 265_000, "{cases}");
}

#[test]
fn tables_in_tables() {
    let cases = small::<Node>(7, 280, 400) + small::<Twins>(8, 180, 300);
    assert!(cases > 115_000, "{cases}");
}

#[test]
fn unions() {
    let cases = small::<Odds>(9, 180, 240)
        + small::<Odds>(10, 280, 360)
        + small::<Unions>(14, 300, 400)
        + small::<Event>(15, 80, 200)
        + small::<Tree>(16, 200, 300);
    assert!(cases > 265_000, "{cases}");
}

#[test]
fn maps_and_sets() {
    let cases =
        small::<Maps>(17, 420, 600) + small::<Hashes>(18, 320, 450) + small::<Keyed>(19, 240, 320);
    assert!(cases > 250_000, "{cases}");
}

#[test]
fn nested_messages() {
    let cases = small::<Envelope>(21, 500, 900) + small::<Stamped>(22, 40, 100);
    assert!(cases > 180_000, "{cases}");
}

#[test]
fn arrays_and_enums() {
    let cases = small::<Arrays>(14, 300, 600) + small::<Enums>(15, 150, 300);
    assert!(cases > 120_000, "{cases}");
}

#[test]
fn adapted_fields() {
    let cases = small::<Foreign>(14, 250, 500) + small::<Foreign>(15, 500, 700);
    assert!(cases > 150_000, "{cases}");
}

#[test]
fn newtypes_and_flags() {
    let cases = small::<Newtypes>(16, 450, 600) + small::<FlagSets>(17, 200, 300);
    assert!(cases > 165_000, "{cases}");
}

#[test]
fn generics() {
    let cases = large::<Generics>(18, 2, 400, 1_500);
    assert!(cases > 10_000, "{cases}");
}

#[test]
fn the_whole_zoo() {
    let cases = large::<Zoo>(11, 2, 1_500, 3_000)
        + large::<Zoo>(12, 3, 3_000, 5_000)
        + large::<Zoo>(13, 1, 1_000, 1_500);
    assert!(cases > 80_000, "{cases}");
}
