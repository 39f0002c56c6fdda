//! `#[flatstream(owned = EventOwned)]` on a struct that borrows: what its views unpack to.
//!
//! A struct with a lifetime writes strings and slices that belong to somebody else, without a copy. When
//! it is read there is nobody to borrow from but the message, which is what the view does. So `unpack`
//! needs another struct, the *owned twin*: the same fields, with `String` for `&str` and `Vec<T>` for
//! `&[T]`. Write it, derive it, and name it here.
//!
//! Take it when one program writes and reads the same messages. A program that only reads needs the twin
//! alone: it reads and writes the same bytes.
//!
//! # Example
//!
//! ```
//! use flatstream::{PayloadBuf, StreamDeserialize, StreamSerialize};
//!
//! #[derive(StreamSerialize)]
//! #[flatstream(owned = LineOwned)]
//! struct Line<'a> {
//!     file: &'a str,
//!     words: &'a [&'a str],
//!     place: Place<'a>,
//! }
//!
//! #[derive(StreamSerialize)]
//! struct Place<'a> {
//!     name: &'a str,
//! }
//!
//! #[derive(StreamSerialize, Debug, PartialEq)]
//! #[flatstream(name = "Line")]
//! struct LineOwned {
//!     file: String,
//!     words: Vec<String>,
//!     place: PlaceOwned,
//! }
//!
//! #[derive(StreamSerialize, Debug, PartialEq)]
//! #[flatstream(name = "Place")]
//! struct PlaceOwned {
//!     name: String,
//! }
//!
//! let words = ["to", "be"];
//! let line = Line { file: "hamlet.txt", words: &words, place: Place { name: "Elsinore" } };
//! let mut payload = Vec::new();
//! line.encode(&mut PayloadBuf::new(&mut payload)).unwrap()?;
//!
//! let view = Line::from_payload(&payload)?;
//! assert_eq!(view.words().get(0), Some("to")); // borrows the payload
//! let line: LineOwned = view.unpack()?; // borrows nothing
//! assert!(view == line);
//! assert_eq!(line.words, words);
//! assert_eq!(line.place.name, "Elsinore");
//! # Ok::<(), flatstream::Error>(())
//! ```
//!
//! What is inside of a struct with a twin needs no twin of its own (`Place` has none): the twin says
//! what it is. `view.unpack_into(&mut line)` uses the memory of a twin that is there.
//!
//! # In the schema
//!
//! Both are one table, which is why the twin has its [`name`](super::name):
//!
//! ```fbs
//! table Place {
//!   name: string;
//! }
//!
//! table Line {
//!   file: string;
//!   words: [string];
//!   place: Place;
//! }
//! ```
//!
//! # On the wire
//!
//! Nothing. `unpack`, and `==` of a view with a twin, have the message read by the twin, which verifies the part that it rebuilds once
//! more. A program that unpacks every message reads it as the twin to begin with,
//! `LineOwned::from_payload`, and verifies once.
//!
//! # Rules
//!
//! The twin is a table of this crate that borrows nothing, with the same names, ids, types and attributes
//! in the same order. One that has not is refused, for the first field that differs:
//!
//! > `LineOwned` is no owned twin of `Line`: it lacks the field `words`
//!
//! > `LineOwned` is no owned twin of `Line`: it has the field `words` with another type or default:
//! > only what owns the data may differ, `String` for `&str`
//!
//! Defaults are compared as they are written. Tables inside are compared by the names of their fields;
//! where they differ in more than that, `unpack` gives the error that reading as the twin would give.
//!
//! Without a twin, `unpack` does not compile:
//!
//! > `Line<'static>` borrows, so there is no memory that a view could be unpacked into
//!
//! Enums with data and structs with [`transparent`](super::transparent) have no `owned`: as parts of a
//! struct they need none, and as messages they are read as a type that owns.
//!
//! # What may change
//!
//! Everything that may change in a table, in both at once.
