//! `#[flatstream(shared)]` on a field: equal strings of one message are written once.
//!
//! A log of ten thousand lines has ten thousand times the name of its module. With this word the
//! message holds it once, and every line refers to it. Take it for strings that come again and
//! again within a message: names, hosts, units, in the items of a vector. Leave it out where
//! strings differ anyway, because looking for equal ones takes time. For names that are known
//! beforehand an enum without data is smaller still.
//!
//! # Example
//!
//! ```
//! use flatstream::{PayloadBuf, StreamDeserialize, StreamSerialize};
//!
//! #[derive(StreamSerialize)]
//! struct Log {
//!     lines: Vec<Line>,
//! }
//!
//! #[derive(StreamSerialize)]
//! struct Line {
//!     #[flatstream(shared)]
//!     module: String,
//!     text: String,
//! }
//!
//! let line = |text: &str| Line { module: "greenhouse::windows".into(), text: text.into() };
//! let log = Log { lines: vec![line("opened"), line("closed"), line("opened")] };
//! let mut payload = Vec::new();
//! log.encode(&mut PayloadBuf::new(&mut payload)).unwrap()?;
//!
//! let n_written = payload.windows(19).filter(|bytes| bytes == b"greenhouse::windows").count();
//! assert_eq!(n_written, 1);
//! let lines = Log::from_payload(&payload)?.lines();
//! assert!(lines.iter().all(|line| line.module() == "greenhouse::windows"));
//! # Ok::<(), flatstream::Error>(())
//! ```
//!
//! # In the schema
//!
//! flatc has the word for single strings, where the C++ code that it makes shares them too; for
//! vectors of strings it has none. Readers do not need it.
//!
//! ```fbs
//! table Log {
//!   lines: [Line];
//! }
//!
//! table Line {
//!   module: string (shared);
//!   text: string;
//! }
//! ```
//!
//! # On the wire
//!
//! Shared strings stand at the end of the message, behind everything that refers to them; all
//! FlatBuffers readers follow the offsets without a thought. Sharing goes through the whole
//! message, over all fields with the word, of all types. The encoder remembers 64 strings and
//! forgets the oldest, so a string that comes again after 64 others is written again; and all of them
//! behind a table that an [adapter](super::with) made. Nothing is allocated for it.
//!
//! A reader with the word on the field checks a string once, however often the message refers to
//! it. One without checks it each time, and refuses the message when that is far more than its
//! bytes justify ([`TooLarge`](crate::PayloadFault::TooLarge)); only messages of long strings with
//! very many references get there.
//!
//! # Rules
//!
//! Strings, vectors of strings, and options of these:
//!
//! > only strings and vectors of strings can be shared, not `u32`
//!
//! > `shared` takes no value: write `#[flatstream(shared)]`
//!
//! > a skipped field is not on the wire: drop `shared`
//!
//! It goes with [`key`](super::key), [`required`](super::required) and [`default`](super::default).
//!
//! # What may change
//!
//! It can be taken away at any time. It can be added at any time for short strings. Where a message
//! may refer a thousand times to a string of a kilobyte, give it to the readers first.
