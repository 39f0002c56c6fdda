//! Bytes to JSON: what flatc prints, our views serialize as.

use flatstream_tests::flatc::{plain, Habits, Plain};
use flatstream_tests::for_every_root;
use flatstream_tests::messages::simple;
use flatstream_tests::values::{random, Rng};
use flatstream_tests::zoo;

use crate::compare::compare;
use crate::roots::Case;
use crate::tool::flatc;

/// Values of each type: one run of flatc takes them all.
const VALUES: usize = 400;

/// Both JSONs of messages of `T`.
fn same_json<T: Case>(messages: &[Vec<u8>]) {
    let Some(flatc) = flatc() else { return };
    for (message, printed) in messages.iter().zip(flatc.print(T::SCHEMA, messages)) {
        let ours = T::json(message);
        compare(&ours, &printed).unwrap_or_else(|why| panic!("{:?}: {why}\n{ours}", T::SCHEMA));
    }
}

fn of_our_writer<T: Case>() {
    let mut rng = Rng::new(0xf1a7);
    let messages: Vec<_> = (0..VALUES).map(|_| simple(&random::<T>(&mut rng))).collect();
    same_json::<T>(&messages);
}

/// Fields in any order, left out when they are empty, or unknown to the reader.
fn of_other_writers<T: Case + Plain>() {
    let mut rng = Rng::new(0xf1a8);
    let mut message = |_| plain(&random::<T>(&mut rng), Habits::random(&mut rng));
    same_json::<T>(&(0..VALUES).map(&mut message).collect::<Vec<_>>());
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
