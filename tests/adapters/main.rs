//! What adapters promise: bytes, values that come back, errors with names, and that none of their
//! answers does harm.
#![allow(missing_docs)] // The names say it.

mod answers;
mod dishonest;
mod edges;
mod errors;
mod extremes;
mod fields;
mod keys;
mod own;
mod shared;

use flatstream::{Result, StreamDeserialize, StreamSerialize};
use flatstream_tests::messages::{append, expert, simple};
use flatstream_tests::poisoning_alloc::PoisoningAlloc;

/// What an adapter made on the way is not looked at once it is dropped.
#[global_allocator]
static ALLOC: PoisoningAlloc = PoisoningAlloc;

/// The message of a value, the same in both modes.
fn message<T: StreamSerialize>(value: &T) -> Vec<u8> {
    let bytes = simple(value);
    assert_eq!(bytes, expert(value), "both modes write the same bytes");
    bytes
}

/// The error of a value that has no message, the same in both modes.
#[track_caller]
fn refused<T: StreamSerialize>(value: &T) -> String {
    let mut bytes = b"before".to_vec();
    let error = append(value, &mut bytes).unwrap_err();
    assert_eq!(bytes, b"before", "nothing is left behind");
    let mut builder = flatstream::flatbuffers::FlatBufferBuilder::new();
    let other = value.serialize(&mut builder).unwrap_err();
    assert!(builder.unfinished_data().is_empty(), "nothing is left in the builder");
    assert_eq!(error.to_string(), other.to_string());
    assert!(matches!(error.kind(), flatstream::ErrorKind::Serialize(_)));
    error.to_string()
}

fn view<T: StreamDeserialize>(bytes: &[u8]) -> Result<T::View<'_>> {
    T::from_payload(bytes)
}
