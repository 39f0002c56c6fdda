//! Promise: a schema as a value, as text and as a `.bfbs` file is one schema, and flatc agrees.
//!
//! Tests that ask flatc are left out where there is none; see `tests/flatc/main.rs`.
#![allow(missing_docs)] // Nobody depends on it.

mod bytes;
mod complaints;
mod defaults;
mod files;
#[path = "../flatc/find.rs"]
mod find;
mod golden;
mod hostile;
mod random;
mod round_trips;
mod tool;
mod words;
