//! `#[flatstream(required)]` on a field: a message without it is refused.
//!
//! What this crate writes always has every field that is no `Option`, so for messages among
//! programs of this crate it changes nothing. It is for messages of others, and for a field without
//! which a message means nothing. Then its absence is an error when the message is verified, in
//! place of an empty string somewhere in the program.
//!
//! Think twice: the field can never be removed again, since old readers would refuse all new
//! messages. In doubt leave it out, and let the program judge empty values. To see whether a field
//! is there, take `Option`; to give it a value when it is not, [`default`](super::default).
//!
//! # Example
//!
//! ```
//! use flatstream::{ErrorKind, PayloadBuf, PayloadFault, StreamDeserialize, StreamSerialize};
//!
//! #[derive(StreamSerialize)]
//! struct Login {
//!     #[flatstream(required)]
//!     user: String,
//!     host: String,
//! }
//!
//! let mut payload = Vec::new();
//! let login = Login { user: "ada".into(), host: String::new() };
//! login.encode(&mut PayloadBuf::new(&mut payload)).unwrap()?;
//! assert_eq!(Login::from_payload(&payload)?.user(), "ada");
//!
//! /// A writer that does not know of users.
//! #[derive(StreamSerialize)]
//! struct Nobody {}
//!
//! let mut payload = Vec::new();
//! Nobody {}.encode(&mut PayloadBuf::new(&mut payload)).unwrap()?;
//! let error = Login::from_payload(&payload).unwrap_err();
//! let ErrorKind::InvalidPayload { path, fault, .. } = error.kind() else { panic!("{error}") };
//! assert_eq!((path.as_str(), fault), ("user", &PayloadFault::MissingRequired));
//! # Ok::<(), flatstream::Error>(())
//! ```
//!
//! # In the schema
//!
//! ```fbs
//! table Login {
//!   user: string (required);
//!   host: string;
//! }
//! ```
//!
//! # On the wire
//!
//! Nothing. Verifiers of other languages refuse such messages too, and most of their builders
//! refuse to finish one.
//!
//! There is one way around it: a table that is absent as a whole reads as a table of absent fields,
//! and these are not asked for. Make the field that holds such a table required as well, or an
//! `Option`. Where the type of the field has no value for "absent", as with some
//! [adapters](super::with), you have to:
//!
//! > a field in this table is required and has no default, so there is nothing to read when the table
//! > is absent: add `required`, or use `Option`
//!
//! # Rules
//!
//! Strings, vectors, tables, unions and fixed structs can be required. Numbers, `bool`s and enums
//! cannot, because other writers leave a scalar out when it equals its default:
//!
//! > a scalar cannot be required; use `Option<u32>` to see absence
//!
//! > `required` and `Option` contradict each other: keep one
//!
//! > a required field is always there, so its default is never read: keep one
//!
//! > `required` takes no value: write `#[flatstream(required)]`
//!
//! > every field of a fixed struct is always there, in its place: `required` has no meaning
//!
//! # What may change
//!
//! The word can be taken away: new readers accept what old ones wrote. Old readers then refuse what
//! new writers leave out, so these have to write the field until the last old reader is gone. It
//! can be added only when every message that is to be read again has the field: it was in the first
//! version of the struct, and all writers have always written it. A new field is never required.
