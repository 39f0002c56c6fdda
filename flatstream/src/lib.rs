//! Typed, zero-copy FlatBuffers streams of plain Rust structs.
#![deny(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod error;
mod payload;
mod traits;

pub use error::{Error, ErrorKind, PayloadFault, Result};
pub use flatbuffers;
#[cfg(feature = "derive")]
pub use flatstream_derive::StreamSerialize;
pub use payload::PayloadBuf;
pub use traits::{StreamDeserialize, StreamSerialize};

/// How deeply tables may be nested in one message, counting the root.
///
/// The limit of the official FlatBuffers verifier. Writing something deeper is an error, so that
/// nothing is written that readers would refuse.
pub const MAX_DEPTH: usize = 64;
