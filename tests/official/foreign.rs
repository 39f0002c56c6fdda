//! What other writers make reads the same here.

use flatstream::flatbuffers::{FlatBufferBuilder, WIPOffset};
use flatstream_tests::flatc::{plain, Habits, Plain};
use flatstream_tests::messages::{simple, Root};
use flatstream_tests::values::{random, Rng};
use flatstream_tests::zoo::*;

use crate::readers::Judged;

/// Rebuilt from the foreign message, the value encodes to the same bytes as the original.
fn reads<T: Root + Plain + Judged>(seed: u64) {
    let mut rng = Rng::new(seed);
    for _ in 0..1_000 {
        let value: T = random(&mut rng);
        let habits = Habits::random(&mut rng);
        let bytes = plain(&value, habits.clone());
        T::judge(&bytes).expect("the official verifier accepts its own");
        let read = T::walk(&bytes).unwrap_or_else(|error| panic!("{habits:?}: {error}"));
        let read = read.expect("unpacks");
        assert_eq!(simple(&read), simple(&value), "{habits:?}: {value:?} read as {read:?}");
    }
}

#[test]
fn messages_of_the_official_builder_read_the_same() {
    reads::<Scalars>(1);
    reads::<Options>(2);
    reads::<Rare>(8);
    reads::<Texts>(3);
    reads::<Vectors>(4);
    reads::<Node>(5);
    reads::<Nil>(6);
    reads::<Zoo>(7);
}

/// An older schema knew only the first fields, a newer one more than these.
#[test]
fn every_length_of_vtable_reads() {
    for n_slots in 0..20_u16 {
        let mut builder = FlatBufferBuilder::new();
        let start = builder.start_table();
        for slot in 0..n_slots {
            match slot {
                3 | 7 | 9 => builder.push_slot_always(4 + 2 * slot, u32::from(slot) + 1),
                4 | 8 | 10.. => builder.push_slot_always(4 + 2 * slot, u64::from(slot) + 1),
                2 | 6 => builder.push_slot_always(4 + 2 * slot, slot + 1),
                _ => builder.push_slot_always(4 + 2 * slot, slot as u8 + 1),
            }
        }
        let root = builder.end_table(start);
        builder.finish(root, None);
        let read = Scalars::walk(builder.finished_data()).unwrap().unwrap();
        let there = |slot: u16| if slot < n_slots { u64::from(slot) + 1 } else { 0 };
        assert_eq!(read.flag, n_slots > 0);
        assert_eq!(u64::from(read.a), there(1));
        assert_eq!(u64::from(read.b), there(2));
        assert_eq!(u64::from(read.c), there(3));
        assert_eq!(read.d, there(4));
        assert_eq!((read.e, read.f), (there(5) as i8, there(6) as i16));
        assert_eq!((read.g, read.h), (there(7) as i32, there(8) as i64));
        assert_eq!(u64::from(read.i.to_bits()), there(9));
        assert_eq!(read.j.to_bits(), there(10));
    }
}

/// A size prefix is not part of a message: with one, the root offset is that length.
#[test]
fn size_prefixed_messages_are_not_read_by_accident() {
    let mut builder = FlatBufferBuilder::new();
    let name = builder.create_string("a name that is long enough");
    let start = builder.start_table();
    builder.push_slot_always(4, name);
    let root = builder.end_table(start);
    builder.finish_size_prefixed(root, None);
    assert!(Texts::walk(builder.finished_data()).is_err());
    assert!(Texts::walk(&builder.finished_data()[4..]).is_ok());
}

/// One table may be the value of many fields.
#[test]
fn shared_tables_read_everywhere() {
    let mut builder = FlatBufferBuilder::new();
    let start = builder.start_table();
    builder.push_slot_always(6, 42_u8);
    let shared = builder.end_table(start);
    let all = builder.create_vector(&[shared; 5]);
    let start = builder.start_table();
    builder.push_slot_always(22, all);
    let vectors = builder.end_table(start);
    let options = builder.start_table();
    builder.push_slot_always(26, shared);
    let options = builder.end_table(options);
    let start = builder.start_table();
    builder.push_slot_always(4, shared);
    builder.push_slot_always(6, options);
    builder.push_slot_always(10, vectors);
    builder.push_slot_always(14, options);
    builder.push_slot_always(16, 3_u8);
    builder.push_slot_always(18, shared);
    builder.push_slot_always(20, ZeroPose);
    let root = builder.end_table(start);
    builder.finish(root, None);
    let read = Zoo::walk(builder.finished_data()).unwrap().unwrap();
    let scalars = Scalars { a: 42, ..Scalars::default() };
    assert_eq!(read.vectors.scalars, vec![scalars.clone(); 5]);
    assert_eq!(read.options.inner.as_ref(), Some(&scalars));
    assert_eq!((read.event, read.scalars), (Event::Read(scalars.clone()), scalars));
    assert_eq!(read.boxed.inner, read.options.inner);
}

/// A `Pose` of zeros.
struct ZeroPose;

impl flatstream::flatbuffers::Push for ZeroPose {
    type Output = WIPOffset<()>;
    unsafe fn push(&self, dst: &mut [u8], _: usize) {
        dst.fill(0);
    }
    fn size() -> usize {
        32
    }
    fn alignment() -> flatstream::flatbuffers::PushAlignment {
        flatstream::flatbuffers::PushAlignment::new(8)
    }
}
