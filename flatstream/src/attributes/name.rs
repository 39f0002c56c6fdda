//! `#[flatstream(name = "..")]` on a struct or enum: what it is called in the schema.
//!
//! Without it the type has its Rust name. Give one when two types of your program have the same
//! name in different modules, when a schema exists that calls the type otherwise, or to rename the
//! Rust type and leave everybody else in peace. For fields and variants there are
//! [`rename`](super::rename) and [`rename_all`](super::rename_all), for what stands before the name
//! [`namespace`](super::namespace).
//!
//! # Example
//!
//! ```
//! use flatstream::{PayloadBuf, StreamDeserialize, StreamSerialize};
//!
//! #[derive(StreamSerialize)]
//! #[flatstream(name = "Reading")]
//! struct SensorReading {
//!     celsius: f64,
//! }
//!
//! let mut payload = Vec::new();
//! SensorReading { celsius: 21.5 }.encode(&mut PayloadBuf::new(&mut payload)).unwrap()?;
//!
//! // Nothing in Rust has another name.
//! let view: SensorReadingView<'_> = SensorReading::from_payload(&payload)?;
//! assert_eq!(format!("{view:?}"), "SensorReading { celsius: 21.5 }");
//! # Ok::<(), flatstream::Error>(())
//! ```
//!
//! # In the schema
//!
//! ```fbs
//! table Reading {
//!   celsius: double;
//! }
//! ```
//!
//! # Generic types
//!
//! A schema has one name for one layout, and no parameters. So each instance of a generic struct is a
//! table of its own (or a struct, if it is [`fixed`](super::fixed)), that of a generic enum a union, and
//! the name is a pattern: `{T}` in it is the name of what is on the wire for `T`, or the number that stands
//! for a const parameter. A parameter that nothing on the wire depends on can be left out, and a
//! [`transparent`](super::transparent) newtype needs no name at all.
//!
//! ```
//! use flatstream::{PayloadBuf, StreamDeserialize, StreamSerialize};
//!
//! #[derive(StreamSerialize, Debug, PartialEq)]
//! #[flatstream(name = "{T}Page")]
//! struct Page<T> {
//!     items: Vec<T>,
//!     next: Option<u64>,
//! }
//!
//! #[derive(StreamSerialize, Debug, PartialEq)]
//! struct Reading {
//!     celsius: f64,
//! }
//!
//! let page = Page { items: vec![Reading { celsius: 21.5 }], next: Some(2) };
//! let mut payload = Vec::new();
//! page.encode(&mut PayloadBuf::new(&mut payload)).unwrap()?;
//!
//! let view: PageView<'_, Reading> = Page::from_payload(&payload)?;
//! assert_eq!(view.items().get(0).unwrap().celsius(), 21.5);
//! assert_eq!(view.unpack()?, page);
//! # Ok::<(), flatstream::Error>(())
//! ```
//!
//! `Page<Reading>` and a `Page<u16>` beside it stand for:
//!
//! ```fbs
//! table Reading {
//!   celsius: double;
//! }
//!
//! table ReadingPage {
//!   items: [Reading];
//!   next: ulong = null;
//! }
//!
//! table UshortPage {
//!   items: [ushort];
//!   next: ulong = null;
//! }
//! ```
//!
//! A struct by hand with the fields of an instance has the same bytes. The derive asks for what the
//! fields need: `Page<T>` is a message, a field and an item where `Vec<T>` is a field type. In generic
//! code of your own say the same, `where Vec<T>: FieldType`.
//!
//! An enum with data is a union with the types of its instance:
//!
//! ```
//! use flatstream::{PayloadBuf, StreamDeserialize, StreamSerialize};
//!
//! #[derive(StreamSerialize)]
//! #[flatstream(name = "{T}Change")]
//! enum Change<T> {
//!     Set(T),
//!     Swap { old: T, new: T },
//!     Clear,
//! }
//!
//! let mut payload = Vec::new();
//! Change::Swap { old: 1_u16, new: 2 }.encode(&mut PayloadBuf::new(&mut payload)).unwrap()?;
//! match Change::<u16>::from_payload(&payload)? {
//!     ChangeView::Swap(swap) => assert_eq!((swap.old(), swap.new()), (1, 2)),
//!     _ => unreachable!(),
//! }
//! # Ok::<(), flatstream::Error>(())
//! ```
//!
//! Here `Change<u16>` stands for:
//!
//! ```fbs
//! union UshortChange { Set: UshortChangeSet, Swap: UshortChangeSwap, Clear: UshortChangeClear }
//!
//! table UshortChangeSet {
//!   value: ushort;
//! }
//!
//! table UshortChangeSwap {
//!   old: ushort;
//!   new: ushort;
//! }
//!
//! table UshortChangeClear {}
//! ```
//!
//! A lifetime may stand beside the parameters, `struct Line<'a, T> { name: &'a str, value: T }`. A
//! parameter behind a lifetime, as in `&'a [T]`, then stands for types that own.
//!
//! # On the wire
//!
//! Nothing: a message does not say what it is called. Views, `Debug` and errors use the Rust name.
//!
//! # Rules
//!
//! A name of the schema language, that is not one of its types:
//!
//! > `name` takes a string: `name = "Telemetry"`
//!
//! > `cpu-load` cannot be a schema name: use ASCII letters, digits and `_`, and no digit first
//!
//! > `string` is a builtin type of the schema language: rename it
//!
//! In a generic type a part for each parameter:
//!
//! > `Page` needs a schema name for each `T`: add `#[flatstream(name = "{T}Page")]`
//!
//! > `{K}Pair` would be the schema name for every `V`: put `{V}` into it, as in
//! > `#[flatstream(name = "{V}{K}Pair")]`
//!
//! Enums without data and flags have no parameters:
//!
//! > an enum without data has no type or const parameters: write one `Level` for each `N`
//!
//! The type of a field that depends on a parameter has no `default`:
//!
//! > a default is a constant of one type, and that of this field depends on a parameter: drop it, and
//! > use `Option` to see absence
//!
//! What a variant borrows from a parameter needs a name:
//!
//! > a variant cannot hold a lifetime and a parameter without a name: `Said { value: &'a T }`
//!
//! # What may change
//!
//! The Rust name, as long as this one stays. Another name here means that code generated in other
//! languages has to be generated and edited anew; messages stay readable.
