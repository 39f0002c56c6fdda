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
//! # On the wire
//!
//! Nothing: a message does not say what it is called. Views, `Debug` and errors use the Rust name.
//! This version checks the name and does no more with it, as it writes no schema files yet.
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
//! # What may change
//!
//! The Rust name, as long as this one stays. Another name here means that code generated in other
//! languages has to be generated and edited anew; messages stay readable.
