//! `#[flatstream(deprecated)]` on a field: still there, no longer to be used.
//!
//! The way out for a field, in two steps: first deprecate it, so that every use shows as a warning
//! while old programs still find it in each message; then, when nobody reads it any more, remove it
//! and [reserve](super::reserved) its id. Where nobody needs the first step, go to the second.
//!
//! # Example
//!
//! ```
//! use flatstream::{PayloadBuf, StreamDeserialize, StreamSerialize};
//!
//! #[derive(StreamSerialize)]
//! struct Reading {
//!     /// For programs before version 3.
//!     #[flatstream(deprecated)]
//!     fahrenheit: f64,
//!     celsius: f64,
//! }
//!
//! let reading = Reading { fahrenheit: 70.7, celsius: 21.5 };
//! let mut payload = Vec::new();
//! reading.encode(&mut PayloadBuf::new(&mut payload)).unwrap()?;
//!
//! let view = Reading::from_payload(&payload)?;
//! assert_eq!(view.celsius(), 21.5);
//! #[allow(deprecated)] // without this line rustc warns of the next
//! let fahrenheit = view.fahrenheit();
//! assert_eq!(fahrenheit, 70.7);
//! # Ok::<(), flatstream::Error>(())
//! ```
//!
//! # In the schema
//!
//! ```fbs
//! table Reading {
//!   fahrenheit: double (deprecated);
//!   celsius: double;
//! }
//! ```
//!
//! # On the wire
//!
//! Nothing: the field is written, verified and read as before. In Rust only the accessor of the
//! view is marked; the field of the struct has to be filled as long as it is there. Make it an
//! `Option` from the start if it may be left empty one day.
//!
//! In the code that flatc makes for other languages the field is gone, from readers and from
//! builders. JSON that flatc prints still has it.
//!
//! # Rules
//!
//! A reason goes into the documentation of the field, which the accessor takes over:
//!
//! > `deprecated` takes no value: write `#[flatstream(deprecated)]`
//!
//! > every field of a fixed struct is always there, in its place: `deprecated` has no meaning
//!
//! # What may change
//!
//! The word may come and go. What else may happen to the field is as without it: not its id, not
//! its type, not its default.
