//! Typed, zero-copy FlatBuffers streams of plain Rust structs.
#![deny(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[doc(hidden)]
#[allow(missing_docs, missing_debug_implementations)]
#[path = "__private.rs"]
pub mod __private;
mod encode;
mod error;
mod layout;
mod payload;
mod raw;
mod traits;
mod verify;
mod view;
mod wire;

pub use error::{Error, ErrorKind, PayloadFault, Result};
pub use flatbuffers;
#[cfg(feature = "derive")]
pub use flatstream_derive::StreamSerialize;
pub use payload::PayloadBuf;
pub use traits::{StreamDeserialize, StreamSerialize};
pub use view::{EnumValue, VectorIter, VectorView};
pub use wire::{FieldType, FieldView};

/// The view of a vector field: `Vector<'a, f64>` for a `Vec<f64>`. A `Vec<u8>` reads as `&[u8]`.
pub type Vector<'a, T> = VectorView<'a, <T as FieldType>::Wire>;

/// How deeply tables may be nested in one message, counting the root.
///
/// The limit of the official FlatBuffers verifier. Writing something deeper is an error, so that
/// nothing is written that readers would refuse.
pub const MAX_DEPTH: usize = 64;
