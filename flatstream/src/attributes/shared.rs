//! `#[flatstream(shared)]` on a field: equal strings of a message are written once.
//!
//! Take it for strings that come up again and again in one message: host names of log entries, units
//! of measurements. The message gets smaller, by the length of every repetition. Where there is
//! little to share, leave it: looking for an equal string costs more than writing a short one. For a
//! fixed set of words an enum is smaller still.
//!
//! The encoder remembers 64 strings of a message, those of all `shared` fields together; what falls out
//! of that is written again. Nothing is allocated, and the same value always gives the same bytes.
//!
//! # Example
//!
//! ```
//! use flatstream::{PayloadBuf, StreamDeserialize, StreamSerialize};
//!
//! #[derive(StreamSerialize)]
//! struct Entry {
//!     #[flatstream(shared)]
//!     host: String,
//!     text: String,
//! }
//!
//! #[derive(StreamSerialize)]
//! struct Log {
//!     entries: Vec<Entry>,
//! }
//!
//! let host = "a host with quite a long name";
//! let entry = |text: &str| Entry { host: host.into(), text: text.into() };
//! let log = Log { entries: vec![entry("up"), entry("busy"), entry("down")] };
//! let mut bytes = Vec::new();
//! log.encode(&mut PayloadBuf::new(&mut bytes)).unwrap()?;
//!
//! assert_eq!(bytes.windows(host.len()).filter(|part| *part == host.as_bytes()).count(), 1);
//! let view = Log::from_payload(&bytes)?;
//! assert!(view.entries().iter().all(|entry| entry.host() == host));
//! # Ok::<(), flatstream::Error>(())
//! ```
//!
//! # Rules
//!
//! On strings, vectors of strings, and `Option`s of these.
//!
//! # In the schema
//!
//! FlatBuffers has the attribute `shared` as well. It tells writers what they may do and changes
//! nothing for readers.
//!
//! ```text
//! table Entry {
//!   host: string (shared);
//!   text: string;
//! }
//! ```
//!
//! A reader should have the attribute too: it then checks a long string once, however many offsets
//! lead to it.
//!
//! # What may change later
//!
//! Everything: old and new messages read alike, with it and without it.
