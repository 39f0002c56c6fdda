//! The derive under a renamed crate: generated code must not say `flatstream` by itself.
#![forbid(unsafe_code)]
#![deny(
    warnings,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    future_incompatible,
    nonstandard_style,
    rust_2018_idioms,
    rust_2021_compatibility,
    unused,
    missing_copy_implementations,
    missing_debug_implementations,
    missing_docs,
    redundant_lifetimes,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    unreachable_pub,
    unused_lifetimes,
    unused_qualifications,
    unused_results,
    variant_size_differences
)]

use std::time::Duration;

use streams::StreamSerialize;

/// A table.
#[derive(StreamSerialize, Debug, PartialEq)]
#[flatstream(crate = streams)]
pub struct Table {
    /// A fixed struct.
    pub point: Point,
    /// A union.
    pub shape: Shape,
    /// Enums.
    pub levels: Vec<Level>,
    /// Recursion.
    pub next: Option<Box<Self>>,
    /// A foreign type.
    #[flatstream(with = streams::with::DurationNanos, default = Duration::ZERO)]
    pub age: Duration,
    /// Foreign types.
    #[flatstream(with = streams::with::Char)]
    pub keys: Option<Vec<char>>,
}

/// A fixed struct.
#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[flatstream(fixed, crate = ::streams)]
pub struct Point {
    /// x
    pub x: f32,
    /// A level.
    pub level: Level,
}

/// A union.
#[derive(StreamSerialize, Debug, PartialEq)]
#[flatstream(crate = "streams")]
pub enum Shape {
    /// Unit.
    Dot,
    /// Struct-like.
    Line {
        /// Both ends.
        ends: Vec<Point>,
    },
    /// Newtype.
    Text(String),
}

/// An enum.
#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq, Eq)]
#[flatstream(crate = streams)]
#[repr(u8)]
pub enum Level {
    /// 0
    Low,
    /// 1
    High,
}

/// Through a module of one's own.
pub mod reexport {
    pub use streams as inner;

    /// A table that borrows.
    #[derive(inner::StreamSerialize, Debug)]
    #[flatstream(crate = crate::reexport::inner)]
    pub struct Borrowed<'a> {
        /// A name.
        pub name: &'a str,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use streams::{PayloadBuf, StreamDeserialize};

    #[test]
    #[allow(clippy::missing_panics_doc)] // It is a test.
    fn types_of_a_renamed_crate_round_trip() {
        let point = Point { x: 0.5, level: Level::High };
        for shape in [Shape::Dot, Shape::Line { ends: vec![point; 2] }, Shape::Text("t".into())] {
            let (age, keys) = (Duration::from_secs(1), Some(vec!['k']));
            let (levels, shaped) = (vec![Level::Low, Level::High], shape);
            let shape = Shape::Dot;
            let next = Table { point, shape, levels: vec![], next: None, age, keys: None };
            let (shape, next) = (shaped, Some(Box::new(next)));
            let value = Table { point, shape, levels, next, age, keys };
            let mut bytes = Vec::new();
            value.encode(&mut PayloadBuf::new(&mut bytes)).unwrap().unwrap();
            assert_eq!(Table::from_payload(&bytes).unwrap().unpack().unwrap(), value);
        }
        let mut bytes = Vec::new();
        let value = reexport::Borrowed { name: "name" };
        value.encode(&mut PayloadBuf::new(&mut bytes)).unwrap().unwrap();
        assert_eq!(reexport::Borrowed::from_payload(&bytes).unwrap().name(), "name");
    }
}
