//! What holds for every value of every type: the property test asks it of values that proptest
//! shrinks, the fuzz target `roundtrip` of those that libFuzzer finds.

use flatstream::flatbuffers::FlatBufferBuilder;
use flatstream::{DefaultFramer, StreamWriter};

use flatstream_tests::messages::{expert, simple, Root};
use flatstream_tests::readers::Judged;
use flatstream_tests::{for_every_root, values};

/// A type: its name, and what makes a value of bytes and checks it.
pub type Property = (&'static str, fn(&[u8]));

/// A property for each type that can be a message.
#[inline]
pub fn all() -> Vec<Property> {
    [hand_written(), generated()].concat()
}

/// For each one of [`zoo`](flatstream_tests::zoo). Inline, so that the fuzz target does not compile it.
#[inline]
pub fn hand_written() -> Vec<Property> {
    let mut properties = Vec::new();
    for_every_root!(add(&mut properties));
    properties
}

/// For each one of [`generated`](crate::generated), and for those that borrow.
pub fn generated() -> Vec<Property> {
    use crate::generated;
    [generated::properties(), generated::twins()].concat()
}

fn add<T: Root + Judged>(properties: &mut Vec<Property>) {
    properties.push(of::<T>());
}

pub(crate) fn of<T: Root + Judged>() -> Property {
    (std::any::type_name::<T>(), |bytes| check::<T>(&values::of_bytes(bytes)))
}

/// What the fuzz target does with an input: the first byte chooses a generated type, the others are its value.
pub fn check_one(input: &[u8]) {
    let Some((&choice, bytes)) = input.split_first() else { return };
    let all = generated();
    let (_, check) = all[usize::from(choice) % all.len()];
    check(bytes);
}

/// Writes a value in every way, reads it back, and shows it to the official verifier.
///
/// # Panics
///
/// When a promise is broken.
pub fn check<T: Root + Judged>(value: &T) {
    let bytes = simple(value);
    assert_eq!(bytes, expert(value), "expert mode for {value:?}");
    assert_eq!(bytes, in_builder(value), "a writer's builder for {value:?}");
    check_read(value, &bytes);
    if let Err(error) = T::judge(&bytes) {
        panic!("the official verifier refuses {value:?}: {error}");
    }
}

/// NaN is not equal to itself, so bytes are compared: what is unpacked is written as before. Its hash maps
/// have another order than those it was made of.
fn check_read<T: Root>(value: &T, bytes: &[u8]) {
    let read = T::walk(bytes).expect("verifies").expect("unpacks");
    assert_eq!(simple(&read), bytes, "{value:?} came back as {read:?}");
    if value.clone() == *value {
        assert!(read == *value, "{value:?} came back as {read:?}");
        assert!(value.equals_view_of(bytes).expect("verifies"), "the view of {value:?}");
    }
}

fn in_builder<T: Root>(value: &T) -> Vec<u8> {
    let mut writer =
        StreamWriter::with_builder(Vec::new(), DefaultFramer, FlatBufferBuilder::with_capacity(64));
    writer.write(value).expect("a `Vec` takes everything");
    writer.into_inner().split_off(4)
}
