//! The schema that a Rust type is.

pub(crate) mod build;
mod def;

pub use def::*;

/// A type that is a part of a schema: every type with `#[derive(StreamSerialize)]`, but for newtypes, of which
/// nothing is in schemas.
pub trait StreamSchema {
    /// What the type is in the schema.
    const SCHEMA: Definition;
}
