//! `#[flatstream(rename = "..")]` on a field or variant: what it is called in the schema.
//!
//! Take it for a name that cannot be had in Rust, to follow a schema that exists, or to give a
//! field a better name in Rust while everybody else keeps the old one. For all fields or variants
//! of a type there is [`rename_all`](super::rename_all), for the type itself [`name`](super::name).
//! To rename a field everywhere, just rename it: no name is on the wire. [`renamed_from`](super::renamed_from)
//! tells a schema lock that it is meant.
//!
//! # Example
//!
//! Names of the schema are what views have as JSON, with the feature `serde`.
//!
#![cfg_attr(feature = "serde", doc = "```")]
#![cfg_attr(not(feature = "serde"), doc = "```ignore")]
//! use flatstream::{PayloadBuf, StreamDeserialize, StreamSerialize};
//!
//! #[derive(StreamSerialize)]
//! enum Event {
//!     #[flatstream(rename = "Spoke")]
//!     Said(String),
//!     Left { at: u64 },
//! }
//!
//! #[derive(StreamSerialize)]
//! struct Reading {
//!     #[flatstream(rename = "temp")]
//!     celsius: f64,
//!     event: Event,
//! }
//!
//! let reading = Reading { celsius: 21.5, event: Event::Said("hi".into()) };
//! let mut payload = Vec::new();
//! reading.encode(&mut PayloadBuf::new(&mut payload)).unwrap()?;
//!
//! let view = Reading::from_payload(&payload)?;
//! assert_eq!(view.celsius(), 21.5);
//! assert!(matches!(view.event(), EventView::Said("hi")));
//! assert_eq!(
//!     serde_json::to_string(&view).unwrap(),
//!     r#"{"temp":21.5,"event_type":"Spoke","event":{"value":"hi"}}"#,
//! );
//! # Ok::<(), flatstream::Error>(())
//! ```
//!
//! # In the schema
//!
//! The table of a variant is called after the variant's name in the schema.
//!
//! ```fbs
//! table EventSpoke {
//!   value: string;
//! }
//!
//! table EventLeft {
//!   at: ulong;
//! }
//!
//! union Event { Spoke: EventSpoke, Left: EventLeft }
//!
//! table Reading {
//!   temp: double;
//!   event: Event;
//! }
//! ```
//!
//! # On the wire
//!
//! Nothing. Accessors, the variants of views, `Debug` and the paths in errors use the Rust names.
//!
//! # Rules
//!
//! A name of the schema language:
//!
//! > a name cannot be empty: write `rename = "other"`, or drop `rename`
//!
//! > `cpu load` cannot be a schema name: use ASCII letters, digits and `_`, and no digit first
//!
//! Other languages change case and underscores, so a name has to be another one without them as
//! well:
//!
//! > the fields `celsius` and `temp` are both called `temp` in the schema: rename one
//!
//! > the fields `fooBar` and `foo_bar` are one name in other languages, which ignore case or underscores: rename one
//!
//! Some names are taken:
//!
//! > a field cannot have the name of its type, `Load`: rename it
//!
//! > `NONE` is the tag 0 of every union, no value: choose another name, or use `Option` around the union
//!
//! > `EventView::Unknown` is what a variant of a newer schema reads as: choose another name
//!
//! > the tag of the union `event` is called `event_type` in the schema: give this field another name
//!
//! > `data_length` is the name of a generated method for the vector `data`: rename one
//!
//! # What may change
//!
//! Messages do not mind another name. JSON and code in other languages do.
