//! `#[flatstream(namespace = "acme.fleet")]` on a struct or enum: its namespace in the schema.
//!
//! What modules are in Rust, namespaces are in the schema and in the code that is generated from it
//! in other languages: `acme::fleet::Reading` in C++, the package `acme.fleet` in Java and Python.
//! Give one to all messages that leave your organisation, so that they meet no others of their
//! name. Without one the namespace is the name of the package, with `_` for each `-`. It is not taken
//! from the Rust module: moving a file is no reason for a schema to change.
//! For the name itself there is [`name`](super::name).
//!
//! # Example
//!
//! ```
//! use flatstream::{PayloadBuf, StreamDeserialize, StreamSerialize};
//!
//! #[derive(StreamSerialize)]
//! #[flatstream(namespace = "acme.fleet")]
//! struct Reading {
//!     celsius: f64,
//!     vehicle: Vehicle,
//! }
//!
//! #[derive(StreamSerialize)]
//! #[flatstream(namespace = "acme.vehicles")]
//! struct Vehicle {
//!     number: u32,
//! }
//!
//! let reading = Reading { celsius: 21.5, vehicle: Vehicle { number: 7 } };
//! let mut payload = Vec::new();
//! reading.encode(&mut PayloadBuf::new(&mut payload)).unwrap()?;
//! assert_eq!(Reading::from_payload(&payload)?.vehicle().number(), 7);
//! # Ok::<(), flatstream::Error>(())
//! ```
//!
//! # In the schema
//!
//! ```fbs
//! namespace acme.vehicles;
//!
//! table Vehicle {
//!   number: uint;
//! }
//!
//! namespace acme.fleet;
//!
//! table Reading {
//!   celsius: double;
//!   vehicle: acme.vehicles.Vehicle;
//! }
//! ```
//!
//! # On the wire
//!
//! Nothing: a message does not say what it is called.
//!
//! # Rules
//!
//! Names with dots between them, or nothing, `namespace = ""`, for a schema that has no namespace:
//!
//! > `namespace` takes a string: `namespace = "acme.telemetry"`
//!
//! > `acme::fleet` cannot be part of a namespace: use ASCII letters, digits and `_`, and no digit first
//!
//! Generators of other languages write the parts as they are, so no part can be a keyword in one of
//! them:
//!
//! > the namespace part `class` is a keyword in other languages, which do not escape it: choose another
//!
//! # What may change
//!
//! Messages do not mind. The code of others does: it has to be generated and edited anew.
