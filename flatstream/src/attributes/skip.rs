//! `#[flatstream(skip)]` on a field: not on the wire.
//!
//! For what belongs to the value while the program runs and to nobody else: caches, handles, locks,
//! times of arrival. The type of the field may be anything. `unpack` takes its [`Default`]. When
//! most of a struct would be skipped, make a message type of its own and convert.
//!
//! # Example
//!
//! ```
//! use std::sync::Mutex;
//! use flatstream::{PayloadBuf, StreamDeserialize, StreamSerialize};
//!
//! #[derive(StreamSerialize)]
//! struct Document {
//!     title: String,
//!     #[flatstream(skip)]
//!     rendered: Mutex<Option<String>>,
//!     version: u32,
//! }
//!
//! let rendered = Mutex::new(Some("<h1>Tea</h1>".to_owned()));
//! let mut payload = Vec::new();
//! let document = Document { title: "Tea".into(), rendered, version: 3 };
//! document.encode(&mut PayloadBuf::new(&mut payload)).unwrap()?;
//!
//! let view = Document::from_payload(&payload)?; // it has no `rendered()`
//! assert_eq!(format!("{view:?}"), r#"Document { title: "Tea", version: 3 }"#);
//! let copy = view.unpack()?;
//! assert_eq!((copy.title.as_str(), copy.version), ("Tea", 3));
//! assert!(copy.rendered.into_inner().unwrap().is_none());
//! # Ok::<(), flatstream::Error>(())
//! ```
//!
//! # In the schema
//!
//! ```fbs
//! table Document {
//!   title: string;
//!   version: uint;
//! }
//! ```
//!
//! # On the wire
//!
//! Nothing, not even a slot: the field behind it has the next id. `unpack` makes a default value,
//! `unpack_into` leaves the one that is there.
//!
//! A view knows nothing of the field. `Debug` prints a view as it prints the struct without the field, so
//! the two differ, and `view == value` compares all other fields.
//!
//! # Rules
//!
//! Words about the wire have nothing to be about:
//!
//! > a skipped field is not on the wire: drop `default`
//!
//! > `skip` takes no value: write `#[flatstream(skip)]`
//!
//! > every field of a fixed struct is always there, in its place: `skip` has no meaning
//!
//! The type has a default value, unless the struct borrows and so cannot be unpacked:
//!
//! > `unpack` needs `Default` for the skipped type `Cache`
//!
//! # What may change
//!
//! Skipped fields may be added, moved, changed and removed at will. To put `skip` on a field that
//! was on the wire is to remove it: [reserve](super::reserved) its id.
