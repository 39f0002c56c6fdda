//! How large messages are, against the same values written as flatc's generated code does.
#![allow(missing_docs)]

use flatstream::StreamSerialize;
use flatstream_tests::flatc::{plain, Habits, Plain};
use flatstream_tests::messages::simple;
use flatstream_tests::values::{random, Random, Rng};
use flatstream_tests::zoo::*;

/// Bytes of all `values` here and there. flatc's habit of leaving out zeros is taken away, as it
/// is values that are to be compared, not how many of them are 0.
fn totals<T: Plain + StreamSerialize>(values: &[T]) -> (usize, usize) {
    let there = Habits { force_defaults: true, ..Habits::flatc() };
    let ours = values.iter().map(|value| simple(value).len()).sum();
    (ours, values.iter().map(|value| plain(value, there.clone()).len()).sum())
}

/// In tenths of a percent.
fn above<T: Plain + StreamSerialize>(name: &str, values: &[T]) -> i64 {
    let (ours, theirs) = totals(values);
    let above = (ours as i64 - theirs as i64) * 1000 / theirs as i64;
    println!("{name}: {ours} bytes, {theirs} by flatc-style code: {:+.1} %", above as f64 / 10.0);
    above
}

fn many<T: Random>(n: usize) -> Vec<T> {
    let mut rng = Rng::new(0x512e);
    (0..n).map(|_| random(&mut rng)).collect()
}

fn logs(n: usize) -> Vectors {
    let name = |i: usize| format!("module::part{}::function", i % 7);
    let entry = |i: usize| Options {
        c: Some(i as u32),
        f: (i & 1 == 0).then_some(i as f64),
        name: Some(name(i)),
        level: Some(Level::High),
        ..Options::default()
    };
    Vectors {
        options: (0..n).map(entry).collect(),
        scalars: vec![Scalars::default(); n],
        names: (0..n).map(name).collect(),
        longs: (0..n as u64).collect(),
        points: vec![Vec3 { x: 1.0, y: 2.0, z: 3.0 }; n],
        ..Vectors::default()
    }
}

#[test]
fn typical_messages_are_as_small_as_those_of_flatc() {
    assert!(above("Texts", &many::<Texts>(2_000)) <= 30);
    assert!(above("Vectors", &many::<Vectors>(2_000)) <= 30);
    assert!(above("Zoo", &many::<Zoo>(500)) <= 30);
    assert!(above("Node", &many::<Node>(2_000)) <= 30);
}

/// A root table with 8-aligned fields starts at 4 mod 8, so that the first of them follows its
/// vtable offset: up to eight bytes a message more than with the smallest fields in front.
#[test]
fn alignment_costs_a_lone_table_eight_bytes() {
    above("Scalars", &many::<Scalars>(2_000));
    for value in many::<Scalars>(200) {
        let (ours, theirs) = totals(&[value]);
        assert!(ours <= theirs + 8, "{ours} against {theirs}");
    }
}

/// Optional fields start behind a boundary of the largest of them, present or not: up to eight
/// bytes a table more when what comes before is short.
#[test]
fn alignment_costs_tables_of_options_eight_bytes() {
    assert!(above("Options, random", &many::<Options>(2_000)) <= 50);
    let (ours, theirs) = totals(&[Options::default()]);
    assert!(ours <= theirs + 8, "{ours} against {theirs}");
    assert!(above("a log of 100", &[logs(100)]) <= 80);
    assert!(above("a log of 10,000", &[logs(10_000)]) <= 80);
}

/// Slots behind the last field that is there are left out where there may be more than 16 of them.
#[test]
fn unused_slots_cost_nothing() {
    let vtable_len = |rare: Rare| {
        let message = simple(&rare);
        let (ours, theirs) = totals(&[rare]);
        // Alignment, as above, for the table and for what is optional in it.
        assert!(ours <= theirs + 12, "{ours} against {theirs}");
        let read = |at: usize| i32::from_le_bytes(message[at..at + 4].try_into().expect("four"));
        let root = read(0);
        read((root - read(root as usize)) as usize) & 0xffff
    };
    assert_eq!(vtable_len(Rare::default()), 6);
    assert_eq!(vtable_len(Rare { a: Some(1), ..Rare::default() }), 8);
    assert_eq!(vtable_len(Rare { event: Some(Event::Started), ..Rare::default() }), 34);
    assert_eq!(vtable_len(Rare { b: Some(1), l: Some(2), ..Rare::default() }), 46);
    assert!(above("Rare", &many::<Rare>(2_000)) <= 50);
}

/// Vtables are written once per combination of optional fields, not per table.
#[test]
fn vtables_are_shared_in_vectors() {
    let of = |n: usize| {
        let option = |i: usize| Options { a: Some(1), ..row(i) };
        simple(&Vectors { options: (0..n).map(option).collect(), ..Vectors::default() }).len()
    };
    fn row(i: usize) -> Options {
        Options { c: (i & 1 == 0).then_some(1), d: (i % 4 < 2).then_some(1), ..Options::default() }
    }
    // Slot, vtable offset, at most 4 + 1 + 8 + 1 bytes and their alignment, without a vtable.
    let each = (of(1_000) - of(200)) / 800;
    assert!(each <= 4 + 4 + 16 + 4, "{each} bytes a table");
    let nodes = |n: usize| {
        let leaf = Node { id: 1, ..Node::default() };
        let branch = Node { children: vec![leaf; 10], ..Node::default() };
        simple(&Node { children: vec![branch; n], ..Node::default() }).len()
    };
    let each = (nodes(100) - nodes(20)) / 80 / 11;
    assert!(each <= 4 + 4 + 12 + 48 + 12, "{each} bytes a node");
}

#[derive(StreamSerialize, Default, Clone)]
struct Row {
    cells: Vec<f32>,
}

#[derive(StreamSerialize, Default)]
struct Grid {
    rows: Vec<Row>,
}

/// Vectors of vectors: a row costs its slot, one table of two words and the length.
#[test]
fn nested_vectors_cost_four_words_a_row() {
    let of = |n: usize| simple(&Grid { rows: vec![Row { cells: vec![1.0; 8] }; n] }).len();
    assert_eq!(of(110) - of(10), 100 * (4 + 8 + 4 + 32));
}

/// A message is never larger for its position: an empty one takes two words and padding.
#[test]
fn the_smallest_messages() {
    assert_eq!(simple(&Nil {}).len(), 16);
    assert_eq!(simple(&TwinLeft::default()).len(), 24);
    assert_eq!(simple(&Grid::default()).len(), 24);
    assert_eq!(simple(&Scalars::default()).len(), 88);
}
