//! `#[flatstream(key)]` on a field: what vectors of the table are searched by.
//!
//! A vector of tables that is sorted by its key is an index: [`lookup_by_key`] finds an item by
//! binary search, in the message, in every FlatBuffers language. Take it for tables that have a
//! natural key among their fields. Where key and value are apart in Rust, a `BTreeMap` or `HashMap`
//! does the same and sorts by itself; for keys alone there is `BTreeSet`.
//!
//! Writing keeps the order of a `Vec`, which may mean something. Sort it first, with
//! [`sort_by_key`].
//!
//! [`lookup_by_key`]: crate::VectorView::lookup_by_key
//! [`sort_by_key`]: crate::sort_by_key
//!
//! # Example
//!
//! ```
//! use flatstream::{sort_by_key, PayloadBuf, StreamDeserialize, StreamSerialize};
//!
//! #[derive(StreamSerialize)]
//! struct Sensor {
//!     #[flatstream(key)]
//!     name: String,
//!     celsius: f64,
//! }
//!
//! #[derive(StreamSerialize)]
//! struct House {
//!     sensors: Vec<Sensor>,
//! }
//!
//! let sensor = |name: &str, celsius| Sensor { name: name.to_owned(), celsius };
//! let mut house = House { sensors: vec![sensor("cellar", 12.0), sensor("attic", 31.5)] };
//! sort_by_key(&mut house.sensors);
//! let mut payload = Vec::new();
//! house.encode(&mut PayloadBuf::new(&mut payload)).unwrap()?;
//!
//! let sensors = House::from_payload(&payload)?.sensors();
//! assert_eq!(sensors.lookup_by_key("attic").map(|sensor| sensor.celsius()), Some(31.5));
//! assert!(sensors.lookup_by_key("kitchen").is_none());
//! # Ok::<(), flatstream::Error>(())
//! ```
//!
//! # In the schema
//!
//! ```fbs
//! table Sensor {
//!   name: string (key);
//!   celsius: double;
//! }
//!
//! table House {
//!   sensors: [Sensor];
//! }
//! ```
//!
//! # On the wire
//!
//! Strings are in the order of their bytes, numbers in that of their value, enums in that of their
//! number. It is the order of all FlatBuffers languages, so either side finds what the other
//! sorted. A key that is a string is [`required`](super::required), as everywhere in FlatBuffers.
//!
//! In a vector that was not sorted a lookup may miss what is there, and of several items with the
//! same key it finds any. Neither is an error, and nothing panics.
//!
//! # Rules
//!
//! One field of a table, that is a string, an integer or an enum without data:
//!
//! > only one field can be the key
//!
//! > a key must be a string, an integer or an enum, and not optional: `f32` cannot be one
//!
//! > the fields of a variant are no items of a vector, which a key is for: put them into a struct
//!
//! > `key` is for tables: fixed structs in a sorted vector are found with `as_slice` and `binary_search_by_key`
//!
//! It is there, and to be used:
//!
//! > a key that is a string is always there, so its default is never read: drop it
//!
//! > a deprecated field has no accessor in other languages, which search by it: drop `deprecated` or `key`
//!
//! And it is asked for where somebody searches or sorts:
//!
//! > the items of this vector have no key
//!
//! # What may change
//!
//! Little. With another key, or none, readers search for what they do not find; programs of before
//! sort and search by the old one. When a key is added, old messages are not sorted by it, and
//! those without a string that becomes the key are refused.
