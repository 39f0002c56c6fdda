//! A page for each word of `#[flatstream(..)]`.
//!
//! For readers only: these modules hold documentation and no items, and programs cannot name them.
//! The derive itself is [`StreamSerialize`](derive@crate::StreamSerialize).
//!
//! # How they are written
//!
//! Words stand in a list, on the type, the field or the variant that they are about. Several go
//! into one list or into several, as you like; each may be given once.
//!
//! ```
//! use flatstream::StreamSerialize;
//!
//! #[derive(StreamSerialize)]
//! #[flatstream(file_identifier = "READ", reserved(1))]
//! struct Reading {
//!     #[flatstream(id = 0, required)]
//!     sensor: String,
//!     #[flatstream(id = 2)]
//!     #[flatstream(default = 20.5)]
//!     celsius: f64,
//! }
//! ```
//!
//! Fields of struct-like variants take the words of fields as well. All mistakes of a type are
//! reported in one compile, each at its place. A word that is none is answered with those that are:
//!
//! > unknown attribute `fixd`, did you mean `fixed`?
//!
//! and so are words of serde and of the schema language:
//!
//! > `flatten` is a word of serde: here, a nested struct stays a table of its own
//!
//! > `struct` is spelled `fixed` here: `#[flatstream(fixed)]`
//!
//! # Which one?
//!
//! | you want | take |
//! |---|---|
//! | a small struct inline, as C would lay it out | [`fixed`] |
//! | a newtype to be what it holds | [`transparent`] |
//! | flags in the bits of a number | [`bit_flags`] |
//! | to move fields in the source without moving them on the wire | [`id`] |
//! | to remove a field | [`reserved`], or first [`deprecated`] |
//! | a field to read as something else than 0 or `""` when it is absent | [`default`] |
//! | to see whether a field is absent | no word: `Option` |
//! | messages without a field to be refused | [`required`] |
//! | a field that stays in the program | [`skip`] |
//! | a field of a type that is not yours: `Duration`, `IpAddr`, `u128` | [`with`] |
//! | to find items of a vector by a field of theirs | [`key`] |
//! | to write strings once that come up again and again | [`shared`] |
//! | enums that hold numbers of newer programs | [`other`] |
//! | messages that tell what they are | [`file_identifier`] |
//! | edits that old messages would not survive to be errors | [`lock`] |
//! | to rename what a lock has under another name | [`renamed_from`] |
//! | other names in the schema and in JSON | [`rename`], [`rename_all`], [`name`], [`namespace`] |
//! | to unpack what was written by a struct that borrows | [`owned`] |
//! | another name for the view than `ReadingView` | [`view`] |
//! | to say more about the view: derives, lints, `non_exhaustive` | [`derive`](mod@derive), [`attr`] |
//! | to depend on flatstream by another name | [`crate_`] |
//!
//! # Schemas on these pages
//!
//! Every page shows the schema that its example stands for, in the schema language of FlatBuffers.
//! It is what flatc, the schema compiler, needs to make readers in other languages or to print a
//! message as JSON. In Rust nothing needs it. [`StreamSchema::fbs`](crate::StreamSchema::fbs) writes
//! it, with the ids of fields and with a namespace, which the pages leave out.
//!
//! | Rust | schema |
//! |---|---|
//! | `bool`, `f32`, `f64` | `bool`, `float`, `double` |
//! | `i8`, `i16`, `i32`, `i64` | `byte`, `short`, `int`, `long` |
//! | `u8`, `u16`, `u32`, `u64` | `ubyte`, `ushort`, `uint`, `ulong` |
//! | `String`, `&str` | `string` |
//! | `Vec<T>`, `&[T]` | `[T]` |
//! | `Option` of a number, `bool` or enum | the same with ` = null` |
//! | `Option` of anything else | the same: these can be absent anyway |
//! | a struct | `table` |
//! | `BTreeMap<K, V>`, `HashMap<K, V>` | `[ReadingLimitsEntry]`: for the field `limits` of `Reading`, a table of `key` and `value` |
//! | `BTreeSet<K>`, `HashSet<K>` | `[K]` |
//! | a struct with [`fixed`] | `struct` |
//! | an enum without data | `enum`, with its base type |
//! | a struct with [`transparent`] | what it holds |
//! | flags with [`bit_flags`] | `enum` of bit positions; around a plain number, the number |
//! | `[T; N]` in a [`fixed`] struct | `[T:N]` |
//! | `[T; N]` elsewhere | `ReadingAxes`: for the field `axes` of `Reading`, a struct of `items: [T:N]` |
//! | an enum with data | `union`, with a table for each variant |
//! | a foreign type, [`with`] an adapter | what the adapter writes |
//!
//! The table of a variant is the table that it holds, or a generated one, called after enum and
//! variant: `EventSaid` for `Event::Said(String)`, with one field `value`; `EventOpened` for
//! `Event::Opened`, without fields; `EventMoved` with its fields for `Event::Moved { .. }`. As a
//! message and in a vector the union `Event` stands in a table `EventWrapper`, whose field `value`
//! it is.

pub mod attr;
pub mod bit_flags;
pub mod crate_;
pub mod default;
pub mod deprecated;
pub mod derive;
pub mod file_identifier;
pub mod fixed;
pub mod id;
pub mod key;
pub mod lock;
pub mod name;
pub mod namespace;
pub mod other;
pub mod owned;
pub mod rename;
pub mod rename_all;
pub mod renamed_from;
pub mod required;
pub mod reserved;
pub mod shared;
pub mod skip;
pub mod transparent;
pub mod view;
pub mod with;
