//! A zoo that a generator made: types with all kinds of fields and attributes in mixtures that nobody would
//! write by hand. `cargo xtask zoo` writes the files of this folder anew.

mod generics;
mod inline;
mod lent;
mod roots;
mod rules;
mod tables;
mod unions;
mod values;

pub use generics::*;
pub use inline::*;
pub use lent::*;
pub use roots::definitions;
pub(crate) use roots::{properties, twins};
pub use tables::*;
pub use unions::*;

use flatstream_tests::values::{Random, Rng};

/// What is not on the wire, and so always as `unpack` makes it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Skipped(pub u32);

impl Random for Skipped {
    fn random(_: &mut Rng, _: usize) -> Self {
        Skipped::default()
    }
}
