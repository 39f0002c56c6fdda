//! `#[flatstream(crate = path)]` on a struct or enum: where generated code finds this crate.
//!
//! Without it generated code says `::flatstream`, which is right in every crate that has
//! `flatstream` among its dependencies under that name. Give the path
//!
//! - when `Cargo.toml` gives it another name: `streams = { package = "flatstream", .. }` wants
//!   `crate = ::streams`;
//! - when a crate of yours re-exports it, and those who derive do not depend on flatstream
//!   themselves: `crate = ::platform::flatstream`;
//! - in a `macro_rules!` of yours that derives for others: `crate = $crate::flatstream`.
//!
//! The path goes to the crate as a whole, so re-export all of it, not single items.
//!
//! # Example
//!
//! ```
//! # pub extern crate flatstream;
//! /// A crate that brings flatstream along for those who use it.
//! mod platform {
//!     pub use flatstream as streams;
//! }
//!
//! use platform::streams::{PayloadBuf, StreamDeserialize, StreamSerialize};
//!
//! #[derive(StreamSerialize)]
//! #[flatstream(crate = platform::streams)]
//! struct Reading {
//!     celsius: f64,
//! }
//!
//! # fn main() -> platform::streams::Result<()> {
//! let mut payload = Vec::new();
//! Reading { celsius: 21.5 }.encode(&mut PayloadBuf::new(&mut payload)).unwrap()?;
//! assert_eq!(Reading::from_payload(&payload)?.celsius(), 21.5);
//! # Ok(())
//! # }
//! ```
//!
//! # In the schema
//!
//! Nothing: where a crate is found is no part of messages.
//!
//! ```fbs
//! table Reading {
//!   celsius: double;
//! }
//! ```
//!
//! # Rules
//!
//! A path, also in quotes as serde has it:
//!
//! > `crate` takes a path: `crate = ::flatstream`
//!
//! Without the attribute, where the dependency has another name in `Cargo.toml`, rustc says "cannot find
//! `flatstream` in the crate root" (or "unresolved import `flatstream`"), at each derive. Write
//! `#[flatstream(crate = name)]` with the name that it has there.
//!
//! A path to something else is an error of rustc, that it finds no `__private` there. The version
//! that is found has to be the one that the derive was made for. Through one and the same crate it
//! always is.
//!
//! # What may change
//!
//! Anything, at any time.
