//! What holds for values of every type: those of the other tests, and those that a generator made.

pub mod generated;
mod properties;
mod rules;
mod twins;

pub use properties::{all, check, check_one, generated, hand_written, Property};
