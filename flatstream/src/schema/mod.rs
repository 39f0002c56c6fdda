//! The schema that a Rust type is.

pub(crate) mod build;
pub(crate) mod constant;
mod def;
pub(crate) mod gate;
mod gather;
pub mod lock;
mod model;
mod value;

pub use def::*;
pub use model::*;
pub use value::{DefaultValue, Float};

/// A type that is a part of a schema: every type with `#[derive(StreamSerialize)]`, but for newtypes, of which
/// nothing is in schemas.
pub trait StreamSchema {
    /// What the type is in the schema.
    const SCHEMA: Definition;
}
