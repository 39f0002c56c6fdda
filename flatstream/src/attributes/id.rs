//! `#[flatstream(id = 3)]` on a field: its slot in the table, written down.
//!
//! Without ids the first field has slot 0, the next one slot 1, and so on: the order in the source
//! is the wire format, and new fields go to the end. With ids the order in the source is yours.
//! Give them when fields should stand where they are read best, when several people add fields to
//! one struct (two who take the same id do not compile, two who append a field each merge in either
//! order), or to take over a schema that has its fields in another order. For the id of a field
//! that was removed there is [`reserved`](super::reserved).
//!
//! # Example
//!
//! A union takes two slots, that of its tag and its own, which is the id that is written.
//!
//! ```
//! use flatstream::{PayloadBuf, StreamDeserialize, StreamSerialize};
//!
//! #[derive(StreamSerialize)]
//! enum Event {
//!     Opened,
//!     Said(String),
//! }
//!
//! #[derive(StreamSerialize)]
//! struct Entry {
//!     #[flatstream(id = 3)] // and 2 for its tag
//!     event: Event,
//!     #[flatstream(id = 0)]
//!     at: u64,
//!     #[flatstream(id = 1)]
//!     door: String,
//! }
//!
//! /// The same without ids, in their order.
//! #[derive(StreamSerialize)]
//! struct InOrder {
//!     at: u64,
//!     door: String,
//!     event: Event,
//! }
//!
//! let mut payload = Vec::new();
//! let entry = Entry { event: Event::Said("hi".into()), at: 7, door: "north".into() };
//! entry.encode(&mut PayloadBuf::new(&mut payload)).unwrap()?;
//!
//! let mut other = Vec::new();
//! let Entry { event, at, door } = entry;
//! InOrder { at, door, event }.encode(&mut PayloadBuf::new(&mut other)).unwrap()?;
//! assert_eq!(payload, other);
//!
//! let view = Entry::from_payload(&payload)?;
//! assert_eq!((view.at(), view.door()), (7, "north"));
//! assert!(matches!(view.event(), EventView::Said("hi")));
//! # Ok::<(), flatstream::Error>(())
//! ```
//!
//! # In the schema
//!
//! The words are the same, and so are the rules.
//!
//! ```fbs
//! table EventOpened {}
//!
//! table EventSaid {
//!   value: string;
//! }
//!
//! union Event { Opened: EventOpened, Said: EventSaid }
//!
//! table Entry {
//!   event: Event (id: 3);
//!   at: ulong (id: 0);
//!   door: string (id: 1);
//! }
//! ```
//!
//! # On the wire
//!
//! The id is the place of the field's offset in the vtable. Everything else that could follow an
//! order (of fields within the table, of strings and tables behind it) follows the ids, so moving a
//! field in the source changes no byte.
//!
//! # Rules
//!
//! Every field has one or none has; skipped fields do not count:
//!
//! > either every field has an id or none: `a`, `b` have one, `c` has not
//!
//! They run from 0 without gaps, counting those that are reserved:
//!
//! > field ids must run 0..=2 without gaps: 1 is missing; if a field was removed, add `#[flatstream(reserved(1))]` to the struct
//!
//! Each is there once, and the second place is told with the first:
//!
//! > duplicate field id 3
//!
//! > id 3 first used here
//!
//! > field id 1 is reserved: take the next free one
//!
//! A union leaves room for its tag:
//!
//! > a union field takes two slots (tag = id - 1): its id must be at least 1
//!
//! > a union field takes two slots (tag = id - 1), and slot 0 is already used by `x`
//!
//! A vtable has an end:
//!
//! > field id 40000 is out of range: a vtable has at most 32765 slots (0..=32764)
//!
//! > `id` takes an integer: `id = 3`
//!
//! # What may change
//!
//! The order in the source, and names. An id that was released belongs to its field and type for
//! ever. Ids may be added to a struct that had none, and taken out again, as long as each field
//! keeps its slot. New fields take the next id.
