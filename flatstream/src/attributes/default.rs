//! `#[flatstream(default = 3)]` on a field: what it reads as when it is absent.
//!
//! A message need not have every field: older programs do not know the newer ones. An absent number
//! reads as 0, a string as `""`, an enum as its variant 0. Give a default where that would be
//! wrong: a field that is added later and for which old messages mean something else than 0, or an
//! enum without a variant 0. Take `Option` instead when "was not there" is something to be told
//! from every value.
//!
//! # Example
//!
//! ```
//! use flatstream::{PayloadBuf, StreamDeserialize, StreamSerialize};
//!
//! mod released {
//!     #[derive(flatstream::StreamSerialize)]
//!     pub struct Job {
//!         pub name: String,
//!     }
//! }
//!
//! #[derive(StreamSerialize, Debug, PartialEq)]
//! #[repr(u8)]
//! enum Priority {
//!     Low = 1,
//!     Normal = 2,
//!     High = 3,
//! }
//!
//! const SECOND: u64 = 1_000_000_000;
//!
//! #[derive(StreamSerialize)]
//! struct Job {
//!     name: String,
//!     #[flatstream(default = 3)]
//!     retries: u32,
//!     #[flatstream(default = Priority::Normal)]
//!     priority: Priority,
//!     #[flatstream(default = 30 * SECOND)]
//!     timeout_ns: u64,
//!     #[flatstream(default = "main")]
//!     queue: String,
//! }
//!
//! let mut payload = Vec::new(); // of an old program
//! released::Job { name: "backup".into() }.encode(&mut PayloadBuf::new(&mut payload)).unwrap()?;
//!
//! let view = Job::from_payload(&payload)?;
//! assert_eq!((view.name(), view.retries(), view.queue()), ("backup", 3, "main"));
//! assert_eq!(view.priority(), Priority::Normal);
//! assert_eq!(view.unpack()?.timeout_ns, 30_000_000_000);
//! # Ok::<(), flatstream::Error>(())
//! ```
//!
//! # In the schema
//!
//! Constants are written out.
//!
//! ```fbs
//! enum Priority: ubyte { Low = 1, Normal = 2, High = 3 }
//!
//! table Job {
//!   name: string;
//!   retries: uint = 3;
//!   priority: Priority = Normal;
//!   timeout_ns: ulong = 30000000000;
//!   queue: string = "main";
//! }
//! ```
//!
//! # On the wire
//!
//! Nothing. This crate writes a value also when it equals the default, so that all messages of a
//! type have one layout. Other writers leave such a value out, which is why every reader has to
//! know the default, and why the same one.
//!
//! Defaults of strings are young in FlatBuffers. flatc 25.12 makes code of them for C++, Rust and
//! Swift and refuses the schema for other languages. Where those read along, take an
//! `Option<String>` and keep the default in the program.
//!
//! # Rules
//!
//! A constant expression of the field's type, in which `Self` is the struct or enum around the field;
//! rustc says what is wrong with it, at its place:
//!
//! > `default` takes a constant expression: `default = 42`
//!
//! > literal out of range for `u8`
//!
//! > cannot call non-const function `now` in constants
//!
//! For a string it is one that is borrowed:
//!
//! > a string default must be a string literal, or a constant `&str`
//!
//! Numbers, `bool`s, enums without data and strings have defaults. `default = []` may be written
//! for a vector, and says what is true anyway:
//!
//! > a vector is empty when absent, the only default is `[]`
//!
//! > a field of type `Pose` takes no `default`
//!
//! > every field of a fixed struct is always there, in its place: `default` has no meaning
//!
//! It goes with no other answer to the same question:
//!
//! > `Option` means "absent is None": drop the default or the `Option`
//!
//! > a required field is always there, so its default is never read: keep one
//!
//! An enum without a variant 0 has to have one of the three:
//!
//! > `Level` has no zero value (no variant 0), so an absent field has nothing to read as: add `default = ..` (enums only), use `Option<Level>`, or give a variant the number 0
//!
//! # What may change
//!
//! Nothing, once there are messages. With another default, or with none, old messages that lack the
//! field would mean something else, silently. When a new default is wanted, deprecate the field and
//! add another. Neither can a field with a default become an `Option` or the reverse.
