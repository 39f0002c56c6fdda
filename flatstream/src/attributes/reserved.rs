//! `#[flatstream(reserved(3, 4))]` on a struct: ids that no field may have any more.
//!
//! A field that is simply deleted leaves its slot to the field behind it, and all messages that
//! were ever written are misread without an error. Reserve its id instead: the slot stays empty,
//! and nobody takes it by accident. The id of a field is the one that it was given with
//! [`id`](super::id), or its place in the struct, from 0, where a union counts twice.
//!
//! To stop using a field while programs that write it are still about, begin with
//! [`deprecated`](super::deprecated).
//!
//! # Example
//!
//! The second version of a message has no `sensor` any more, and a new field at the end. Either
//! version reads the other's messages.
//!
//! ```
//! use flatstream::{PayloadBuf, StreamDeserialize, StreamSerialize};
//!
//! mod released {
//!     #[derive(flatstream::StreamSerialize)]
//!     pub struct Reading {
//!         pub celsius: f64,
//!         pub sensor: String,
//!         pub humidity: Option<f32>,
//!     }
//! }
//!
//! #[derive(StreamSerialize)]
//! #[flatstream(reserved(1))] // sensor, a string
//! struct Reading {
//!     celsius: f64,
//!     humidity: Option<f32>,
//!     station: u32,
//! }
//!
//! let mut payload = Vec::new();
//! let value = Reading { celsius: 21.5, humidity: Some(0.4), station: 7 };
//! value.encode(&mut PayloadBuf::new(&mut payload)).unwrap()?;
//! let view = released::Reading::from_payload(&payload)?;
//! assert_eq!((view.celsius(), view.sensor(), view.humidity()), (21.5, "", Some(0.4)));
//!
//! let mut old = Vec::new();
//! let value = released::Reading { celsius: 3.5, sensor: "attic".into(), humidity: None };
//! value.encode(&mut PayloadBuf::new(&mut old)).unwrap()?;
//! let view = Reading::from_payload(&old)?;
//! assert_eq!((view.celsius(), view.humidity(), view.station()), (3.5, None, 0));
//! # Ok::<(), flatstream::Error>(())
//! ```
//!
//! # In the schema
//!
//! The schema language has no word for it. A field that stays, without a meaning and without an
//! accessor, keeps the slot:
//!
//! ```fbs
//! table Reading {
//!   celsius: double;
//!   reserved_1: string (deprecated);
//!   humidity: float = null;
//!   station: uint;
//! }
//! ```
//!
//! # On the wire
//!
//! Two zeros in the vtable, if a field follows. What old messages have in the slot is neither
//! verified nor read.
//!
//! # Rules
//!
//! A list of ids, none twice, none used:
//!
//! > `reserved` takes ids: `reserved(3, 4)`
//!
//! > id 2 is reserved twice
//!
//! > field id 1 is reserved: take the next free one
//!
//! In structs without ids the fields step over those that are reserved: with `reserved(1)` the
//! second field has id 2. Ids behind the last field may be reserved too, to keep them free.
//!
//! > a fixed struct has no ids to reserve: it can never change
//!
//! > `reserved` goes on a struct, not on an enum
//!
//! In a struct-like variant there is no place for it. Move the fields into a struct of their own
//! and let the variant hold that, `Moved(Move)` for `Moved { .. }`: the bytes are the same.
//!
//! To remove a union, reserve two ids, that of its tag and its own.
//!
//! # What may change
//!
//! The list only grows. An id may be taken out again to bring back the very field that had it, with
//! the same type.
