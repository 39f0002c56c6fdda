//! `#[flatstream(transparent)]` on a struct with one field: it is what the field is.
//!
//! Newtypes give plain values a meaning in Rust, `SensorId(u64)`, `Name(String)`. On the wire there
//! is no more to them than the value: with this word they can be fields, items of vectors, elements
//! of arrays, keys of maps, parts of fixed structs and messages, wherever what they hold can, and
//! messages and schema are the same as without the newtype.
//!
//! Take it for newtypes. A struct with one named field and without the word is a table of its own,
//! which costs an offset and can grow: take that where more fields may come.
//!
//! # Example
//!
//! ```
//! use std::collections::BTreeMap;
//!
//! use flatstream::{PayloadBuf, StreamDeserialize, StreamSerialize};
//!
//! #[derive(StreamSerialize, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
//! #[flatstream(transparent)]
//! struct SensorId(u64);
//!
//! #[derive(StreamSerialize, Debug, PartialEq)]
//! #[flatstream(transparent)]
//! struct Name {
//!     text: String,
//! }
//!
//! #[derive(StreamSerialize)]
//! struct Reading {
//!     #[flatstream(default = 1)]
//!     sensor: SensorId,
//!     name: Name,
//!     others: Vec<SensorId>,
//!     names: BTreeMap<SensorId, Name>,
//! }
//!
//! let name = |text: &str| Name { text: text.into() };
//! let reading = Reading {
//!     sensor: SensorId(7),
//!     name: name("attic"),
//!     others: vec![SensorId(8)],
//!     names: BTreeMap::from([(SensorId(8), name("cellar"))]),
//! };
//! let mut payload = Vec::new();
//! reading.encode(&mut PayloadBuf::new(&mut payload)).unwrap()?;
//!
//! let view = Reading::from_payload(&payload)?;
//! assert_eq!(view.sensor(), SensorId(7)); // the newtype, as a number is read by value
//! assert_eq!(view.name(), "attic"); // what it holds, as there is no `String` to wrap
//! assert_eq!(view.others().get(0), Some(SensorId(8)));
//! assert_eq!(view.names().get(&SensorId(8)), Some("cellar"));
//! assert_eq!(view.unpack()?.name, reading.name);
//! # Ok::<(), flatstream::Error>(())
//! ```
//!
//! # What it reads as
//!
//! Around a number, `bool`, flags, a fixed struct or an enum with [`other`](super::other) it reads
//! as itself, and has to be `Copy` like what it holds. Around anything else (a string, vector,
//! table, union, array, map, `Option`, an enum that reads as an [`EnumValue`](crate::EnumValue)) it
//! reads as what it holds; `unpack` gives the newtype. As the key of a map it is looked up by what
//! it reads as: by `SensorId`, and by `str` for a `Name`.
//!
//! # In the schema
//!
//! Nothing of it.
//!
//! ```fbs
//! table Reading {
//!   sensor: ulong = 1;
//!   name: string;
//!   others: [ulong];
//!   names: [ReadingNamesEntry];
//! }
//!
//! table ReadingNamesEntry {
//!   key: ulong (key);
//!   value: string;
//! }
//! ```
//!
//! # On the wire
//!
//! What it holds. Every value of that is one of the newtype: a reader does not ask a constructor of
//! yours whether it likes the number.
//!
//! # Rules
//!
//! There is one field, with or without a name, and without words of its own. Fields of type `PhantomData` do not
//! count, so that a typed number, `struct Id<T>(u64, PhantomData<fn() -> T>)`, is a newtype:
//!
//! > a `transparent` struct has one field, `Pair` has 2: write `struct Pair(..)`
//!
//! > `required` has no meaning on the field of a `transparent` struct
//!
//! What it holds can be a field:
//!
//! > `usize` differs between machines: use `u64`
//!
//! and is not the newtype again, not even behind a pointer:
//!
//! > `Next` is what it holds, so it cannot hold itself: remove `transparent` and name the field, `struct Next { value: .. }`
//!
//! A newtype that is read by value is copied:
//!
//! > `NotCopy` is read by value, and not `Copy`
//!
//! There is nothing to name in the schema:
//!
//! > a `transparent` struct is no type of the schema: drop `name`
//!
//! It may have parameters, `struct Tagged<T>(T)`, and is then whatever its instance holds. One around
//! numbers derives `Clone` and `Copy` as any other.
//!
//! Where the newtype is used, [`default`](super::default) is written as for what it holds: 1 and
//! not `SensorId(1)`.
//!
//! > the default of a newtype is written as that of what it holds: `default = 3`
//!
//! # What may change
//!
//! A newtype may come, go, or get another name at any time, as long as what is inside stays.
