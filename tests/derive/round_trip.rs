//! Thousands of values of every type: the same bytes in every mode, and the same value back.

use std::ops::{Deref, DerefMut};

use flatstream::flatbuffers::{Allocator, FlatBufferBuilder};
use flatstream_tests::for_every_root;
use flatstream_tests::messages::{append, expert, simple, Root};
use flatstream_tests::values::{random, Rng};
use flatstream_tests::zoo::{Options, Vectors};

const VALUES: usize = 1_000;

/// Debug text shows the bits of NaN payloads no more than `==` does, so bytes are compared as
/// well: what is rebuilt from a view encodes to the same message.
fn same<T: Root>(value: &T, bytes: &[u8]) {
    let rebuilt = T::walk(bytes).expect("verifies").expect("unpacks");
    assert_eq!(simple(&rebuilt), bytes, "{value:?} came back as {rebuilt:?}");
}

fn round_trip<T: Root>() {
    let mut rng = Rng::new(0x0f1a_7575);
    for _ in 0..VALUES {
        let value: T = random(&mut rng);
        let bytes = simple(&value);
        assert_eq!(bytes.len() % 8, 0);
        assert_eq!(bytes, simple(&value.clone()), "encoding {value:?} twice");
        same(&value, &bytes);
    }
}

#[test]
fn every_value_comes_back() {
    for_every_root!(round_trip());
}

fn modes_agree<T: Root>() {
    let mut rng = Rng::new(0x0f1a_7576);
    let mut reused = FlatBufferBuilder::new();
    let mut borrowed = FlatBufferBuilder::new_in(Pages::default());
    for _ in 0..VALUES {
        let value: T = random(&mut rng);
        let bytes = simple(&value);
        assert_eq!(bytes, expert(&value), "a new builder for {value:?}");
        reused.reset();
        value.serialize(&mut reused).unwrap();
        assert_eq!(bytes, reused.finished_data(), "a reused builder for {value:?}");
        borrowed.reset();
        value.serialize(&mut borrowed).unwrap();
        assert_eq!(bytes, borrowed.finished_data(), "a custom allocator for {value:?}");
    }
}

#[test]
fn both_modes_write_the_same_bytes() {
    for_every_root!(modes_agree());
}

fn appended<T: Root>() {
    let mut rng = Rng::new(0x0f1a_7577);
    let mut all = Vec::new();
    let mut ends = Vec::new();
    for i in 0..VALUES / 4 {
        let value: T = random(&mut rng);
        all.extend(std::iter::repeat_n(0xEE, i % 9));
        let (at, bytes) = (all.len(), simple(&value));
        append(&value, &mut all).unwrap();
        ends.push((at, bytes));
        if i % 40 == 39 {
            all.shrink_to_fit();
        }
    }
    for (at, bytes) in ends {
        assert_eq!(all[at..at + bytes.len()], bytes, "appended at {at}");
    }
}

#[test]
fn a_message_does_not_depend_on_where_it_is_appended() {
    for_every_root!(appended());
}

/// Whatever was in the buffer's free room before, it never shows.
fn over_dirt<T: Root>() {
    let mut rng = Rng::new(0x0f1a_7578);
    let mut dirty = Vec::new();
    for i in 0..VALUES {
        let value: T = random(&mut rng);
        dirty.clear();
        dirty.resize(if i % 2 == 0 { 1 << 14 } else { i }, 0xA5);
        dirty.clear();
        append(&value, &mut dirty).unwrap();
        assert_eq!(dirty, simple(&value), "over old bytes, {value:?}");
    }
}

#[test]
fn every_byte_is_written() {
    for_every_root!(over_dirt());
}

/// Wherever the buffer's room ends, the message goes on in the next.
fn at_every_capacity<T: Root>() {
    let mut rng = Rng::new(0x0f1a_7579);
    for _ in 0..8 {
        let value: T = random(&mut rng);
        let bytes = simple(&value);
        for room in (0..bytes.len().min(600)).chain(bytes.len()..bytes.len() + 24) {
            let mut grown = Vec::with_capacity(room);
            append(&value, &mut grown).unwrap();
            assert_eq!(grown, bytes, "with room for {room}");
        }
    }
}

#[test]
fn buffers_grow_at_every_place() {
    for_every_root!(at_every_capacity());
}

/// More combinations of optional fields than the encoder remembers vtables.
#[test]
fn vtables_that_fall_out_of_the_cache() {
    let mut rng = Rng::new(0x0f1a_757a);
    let options: Vec<Options> = (0..800).map(|_| random(&mut rng)).collect();
    let again = options.iter().rev().chain(&options[..100]).cloned();
    let all = options.iter().cloned().chain(again).collect();
    let value = Vectors { options: all, ..Vectors::default() };
    let bytes = simple(&value);
    assert_eq!(bytes, expert(&value));
    same(&value, &bytes);
}

/// Grows by pages, down from the end.
#[derive(Default)]
struct Pages(Box<[u8]>);

impl Deref for Pages {
    type Target = [u8];
    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl DerefMut for Pages {
    fn deref_mut(&mut self) -> &mut [u8] {
        &mut self.0
    }
}

// SAFETY: grows, with the old bytes at the end and zeros before them.
unsafe impl Allocator for Pages {
    type Error = std::convert::Infallible;

    fn grow_downwards(&mut self) -> Result<(), Self::Error> {
        let mut larger = vec![0; self.0.len() + 96].into_boxed_slice();
        let start = larger.len() - self.0.len();
        larger[start..].copy_from_slice(&self.0);
        self.0 = larger;
        Ok(())
    }

    fn len(&self) -> usize {
        self.0.len()
    }
}
