//! Bytes to JSON: what flatc prints, our views serialize as.

use flatstream_tests::flatc::{plain, Habits, Plain};
use flatstream_tests::for_every_root;
use flatstream_tests::messages::simple;
use flatstream_tests::values::{random, Rng};
use flatstream_tests::zoo;

use crate::compare::Compare;
use crate::roots::{is_aligned, Case};
use crate::schema::Schema;
use crate::tool::{flatc, Defaults};

/// Values of each type: one run of flatc takes them all.
const VALUES: usize = 360;
const LEAN_VALUES: usize = 150;

/// Asks flatc for all messages, and our views.
fn compare_all<T: Case>(messages: &[Vec<u8>], compare: Compare) {
    let Some(flatc) = flatc() else { return };
    let schema = Schema::with_names::<T>();
    for (message, printed) in messages.iter().zip(flatc.print(&schema, messages)) {
        let ours = T::json(message);
        let verdict = compare.texts(&ours, &printed);
        verdict.unwrap_or_else(|why| panic!("{}: {why}\n{ours}", schema.root));
    }
}

fn of_our_writer<T: Case>() {
    let mut rng = Rng::new(0xf1a7);
    let messages: Vec<_> = (0..VALUES).map(|_| simple(&random::<T>(&mut rng))).collect();
    compare_all::<T>(&messages, Compare { members_left_out: false });
}

/// Fields in any order, left out when they are empty, or unknown to the reader.
fn of_other_writers<T: Case + Plain>() {
    let mut rng = Rng::new(0xf1a8);
    let mut message = |_| plain(&random::<T>(&mut rng), Habits::random(&mut rng));
    let messages: Vec<_> = (0..VALUES).map(&mut message).collect();
    compare_all::<T>(&messages, Compare { members_left_out: true });
}

/// flatc itself leaves out every number that equals its default.
fn of_flatc<T: Case>() {
    let Some(flatc) = flatc().filter(|_| T::IS_READ) else { return };
    let mut rng = Rng::new(0xf1aa);
    let texts: Vec<_> =
        (0..LEAN_VALUES).map(|_| T::json(&simple(&random::<T>(&mut rng)))).collect();
    let schema = Schema::with_names::<T>();
    let mut messages = flatc.read(&schema, &texts, Defaults::LeftOut);
    messages.retain(|message| is_aligned::<T>(message));
    assert!(messages.len() > LEAN_VALUES / 4, "{}: {} are aligned", schema.root, messages.len());
    compare_all::<T>(&messages, Compare { members_left_out: true });
}

#[test]
fn messages_print_as_flatc_prints_them() {
    for_every_root!(of_our_writer());
}

#[test]
fn messages_of_other_writers_do_as_well() {
    of_other_writers::<zoo::Zoo>();
    of_other_writers::<zoo::Node>();
}

#[test]
fn messages_of_flatc_do_as_well() {
    for_every_root!(of_flatc());
}
