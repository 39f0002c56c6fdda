//! Typed, zero-copy FlatBuffers streams of plain Rust structs.
#![deny(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[doc(hidden)]
#[allow(missing_docs, missing_debug_implementations)]
#[path = "__private.rs"]
pub mod __private;
mod buffer;
mod builder;
mod checksum;
mod encode;
mod error;
mod framing;
mod layout;
#[cfg(feature = "mmap")]
mod mmap;
mod payload;
mod policy;
mod raw;
mod reader;
mod recovery;
mod root;
mod sink;
mod slice;
mod text;
mod traits;
mod validate;
mod verify;
mod view;
mod wire;
mod writer;

pub use builder::fresh_builder;
pub use checksum::Checksum;
#[cfg(feature = "crc16")]
pub use checksum::Crc16;
#[cfg(feature = "crc32")]
pub use checksum::Crc32;
#[cfg(feature = "xxhash")]
pub use checksum::XxHash64;
pub use error::{Error, ErrorKind, PayloadFault, Result};
pub use flatbuffers;
#[cfg(feature = "derive")]
pub use flatstream_derive::StreamSerialize;
pub use framing::{
    locate_frame, parse_frame, Bounded, ChecksumDeframer, ChecksumFramer, DefaultDeframer,
    DefaultFramer, Deframer, DeframerExt, FrameHeader, FrameSpan, FrameStatus, Framer, FramerExt,
    HeaderStatus, Observed, Validated, MAX_HEADER_LEN, MAX_PAYLOAD_LEN,
};
#[cfg(feature = "mmap")]
#[cfg_attr(docsrs, doc(cfg(feature = "mmap")))]
pub use mmap::MappedFile;
pub use payload::PayloadBuf;
pub use policy::{AdaptiveWatermarkPolicy, MemoryPolicy, NoOpPolicy, SizeThresholdPolicy};
pub use reader::{Messages, StreamReader, TypedMessages};
pub use recovery::{recover, recover_reader, Behind, Recovery, StreamEnd};
pub use slice::{SliceReader, TypedFrames};
pub use traits::{StreamDeserialize, StreamSerialize};
pub use view::{EnumValue, VectorIter, VectorView};
pub use wire::{FieldType, FieldView};

/// The view of a vector field: `Vector<'a, f64>` for a `Vec<f64>`. A `Vec<u8>` reads as `&[u8]`.
pub type Vector<'a, T> = VectorView<'a, <T as FieldType>::Wire>;
pub use validate::{
    CompositeValidator, NoValidator, SizeValidator, TableRootValidator, TypedValidator, Validator,
};
pub use writer::StreamWriter;

/// How deeply tables may be nested in one message, counting the root.
///
/// The limit of the official FlatBuffers verifier. Writing something deeper is an error, so that
/// nothing is written that readers would refuse.
pub const MAX_DEPTH: usize = 64;
