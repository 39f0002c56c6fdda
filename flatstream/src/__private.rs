//! What generated code calls. Not part of the public API: any release may change it, and
//! `flatstream-derive` is pinned to the exact version that it fits.

pub use crate::encode::{encode, push, Context, Sink, ValueVisitor};
pub use crate::layout::{c_layout, deepest, image, mask, places, Place, Shape};
pub use crate::verify::{trust_root, verify_root, Verdict, Verifier};
pub use crate::view::{ArrayView, EnumValue, TableRef, VectorView};
pub use crate::wire::*;
pub use flatbuffers::{Allocator, FlatBufferBuilder};
pub use std::vec::Vec;
