//! `#[flatstream(lock = "schemas/telemetry.lock")]` on a struct or enum: what may not change any more.
//!
//! Data outlives code. Once messages of a type are kept, or read by programs that are not rebuilt with
//! yours, most edits of it are mistakes that nothing shows: a number read as another, a field read in
//! the place of one that was removed. With a lock such an edit does not compile, and the error stands
//! at the field.
//!
//! The file holds what was released, and is checked in. Its path starts at the directory of the
//! package (`CARGO_MANIFEST_DIR`). Put the attribute on the types that are messages: the types in
//! them are held against the same file. On a type in a message it makes errors stand at that type's own
//! fields.
//!
//! # Example
//!
//! Begin with an empty file, `touch schemas/telemetry.lock`, which locks nothing. Versions come into it by a
//! test with [`assert_locked`](crate::schema::lock::assert_locked). Once it holds one, what is added compiles:
//!
//! ```
//! use flatstream::StreamSerialize;
//!
//! #[derive(StreamSerialize)]
//! #[flatstream(namespace = "acme", lock = "src/attributes/example.lock")]
//! struct Telemetry {
//!     sensor: String,
//!     temp: f32,
//!     humidity: Option<f32>, // new
//! }
//! ```
//!
//! and what old messages would not survive does not:
//!
//! ```compile_fail
//! use flatstream::StreamSerialize;
//!
//! #[derive(StreamSerialize)]
//! #[flatstream(namespace = "acme", lock = "src/attributes/example.lock")]
//! struct Telemetry {
//!     sensor: String,
//!     temp: f64,
//! }
//! ```
//!
//! ```text
//! error[E0080]: evaluation panicked: schema lock: `Telemetry.temp` (id 1) changed type from f32 to f64; old
//!               readers will misread it. Add a new field with the next id and mark this one deprecated
//!  --> src/lib.rs:7:5
//!   |
//! 7 |     temp: f64,
//!   |     ^^^^
//! ```
//!
//! # In the schema
//!
//! Nothing: the lock is about schemas, and no part of one. This is what the example's file holds, in the
//! lock's own words, as a schema:
//!
//! ```fbs
//! table Telemetry {
//!   sensor: string;
//!   temp: float;
//! }
//! ```
//!
//! # On the wire
//!
//! Nothing.
//!
//! # Rules
//!
//! These edits are errors at compile time: a field with another id or type, or removed without
//! [`reserved`](super::reserved); a new field that is [`required`](super::required); `required`,
//! [`key`](super::key) or `Option` of a number put on a field or taken away; any change of a
//! [`fixed`](super::fixed) struct; a variant of an enum without data that is removed or has another number, and
//! another `repr`; a variant of an enum with data that is removed or not where it was; another
//! [`default`](super::default) or [`file_identifier`](super::file_identifier); messages of another type in a
//! [`Nested`](crate::Nested); a struct that became an enum, and the like. So is a type that looks like the root of the
//! lock and has another name, without a word about it.
//!
//! Fields, variants and types can be added, and fields be renamed: the wire does not hold names. Types and variants with
//! data that are renamed say what they were, with [`renamed_from`](super::renamed_from).
//!
//! What constants cannot look into is for the test of the lock: defaults that an adapter makes, and instances of
//! generic types that may hold others.
//!
//! > nothing of this type is in the schema by itself: put `lock` on the messages that hold it
//!
//! > each instance of a generic type is a type of its own in the schema: put `lock` on the messages that hold
//! > it
//!
//! # What may change
//!
//! The attribute can come and go. What is in the file decides what else may change.
