//! `#[flatstream(other)]` on a variant of an enum without data: it holds the numbers of no other.
//!
//! Enums grow, and a program meets numbers that newer programs gave a name. Without this word such
//! a field reads as an [`EnumValue`](crate::EnumValue), a variant or a number, and `unpack` fails
//! for a number that it does not know. With it every number is a value of the enum: it reads as
//! itself, `match` needs no second level, and `unpack` always works.
//!
//! Take it for enums that are kept, passed on or written again, since the number survives. Leave it
//! out where an unknown value should not get into the program's own types. An enum with data has
//! its `Unknown` in any case.
//!
//! # Example
//!
//! ```
//! use flatstream::{PayloadBuf, StreamDeserialize, StreamSerialize};
//!
//! #[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
//! #[repr(u8)]
//! enum Level {
//!     Info,
//!     Alarm = 7,
//!     #[flatstream(other)]
//!     Other(u8),
//! }
//!
//! #[derive(StreamSerialize)]
//! struct Entry {
//!     level: Level,
//!     history: Vec<Level>,
//! }
//!
//! let mut payload = Vec::new();
//! let entry = Entry { level: Level::Alarm, history: vec![Level::Info, Level::Other(9)] };
//! entry.encode(&mut PayloadBuf::new(&mut payload)).unwrap()?;
//!
//! let view = Entry::from_payload(&payload)?;
//! assert_eq!(view.level(), Level::Alarm);
//! assert_eq!(view.history().get(1), Some(Level::Other(9)));
//! assert_eq!(view.unpack()?.history, entry.history);
//! # Ok::<(), flatstream::Error>(())
//! ```
//!
//! # In the schema
//!
//! The variant is not there: what it stands for has no names.
//!
//! ```fbs
//! enum Level: ubyte { Info = 0, Alarm = 7 }
//!
//! table Entry {
//!   level: Level;
//!   history: [Level];
//! }
//! ```
//!
//! # On the wire
//!
//! The number, which is all that counts: `Level::Other(7)` is written as 7 and reads as `Alarm`.
//!
//! # Rules
//!
//! One variant, with the number in it, of the type that the `repr` says:
//!
//! > the catch-all variant holds the number: write `Other(u8)`
//!
//! > the numbers of this enum are `u8`: write `Other(u8)`
//!
//! > only one variant can catch all other numbers
//!
//! Other variants have names:
//!
//! > no number has a name, so the number says as much: use an integer
//!
//! It stands last, or the variant behind it says its number:
//!
//! > `High` would count on from `Other`, which has no number on the wire: write the number out, or put `Other` last
//!
//! It is not in the schema, so there is nothing to call it there:
//!
//! > the catch-all variant has no name in the schema: drop `rename`
//!
//! Being read by value, the enum is `Copy`:
//!
//! > `NotCopy` is read by value, and not `Copy`
//!
//! It has two values for some numbers, `Level::Alarm` and `Level::Other(7)`, so what is two keys of a map in
//! Rust would be one for readers. The number itself can be the key:
//!
//! > a key must be a string, an integer or an enum, and not optional: `Level` cannot be one
//!
//! And unions have no use for it:
//!
//! > a union reads variants that it does not know as `Unknown` by itself: drop `other`
//!
//! An absent field reads as the variant 0, which `other` is not; without one the field needs a
//! [`default`](super::default) or an `Option`.
//!
//! # What may change
//!
//! It can be added and removed without a trace in messages; in Rust, accessors return another type
//! then. With it a [`fixed`](super::fixed) struct may hold the enum and the enum may still grow, if
//! all readers have had the word from the start.
