//! `#[flatstream(attr(..))]` on a table or an enum with data: attributes for its view.
//!
//! For lints, `cfg_attr` and `non_exhaustive`. Documentation comes over from the type by itself, and
//! derives have a word of their own, [`derive`](mod@super::derive), and so has the name,
//! [`view`](super::view).
//!
//! # Example
//!
//! Whoever matches on this view from another crate has an arm for variants to come.
//!
//! ```
//! use flatstream::{PayloadBuf, StreamDeserialize, StreamSerialize};
//!
//! #[derive(StreamSerialize)]
//! #[flatstream(attr(non_exhaustive, must_use))]
//! pub enum Command {
//!     Stop,
//!     Say(String),
//! }
//!
//! let mut payload = Vec::new();
//! Command::Stop.encode(&mut PayloadBuf::new(&mut payload)).unwrap()?;
//! assert_eq!(Command::from_payload(&payload)?, CommandView::Stop);
//! # Ok::<(), flatstream::Error>(())
//! ```
//!
//! # In the schema
//!
//! Nothing: views are there in Rust only.
//!
//! ```fbs
//! table CommandStop {}
//!
//! table CommandSay {
//!   value: string;
//! }
//!
//! union Command { Stop: CommandStop, Say: CommandSay }
//! ```
//!
//! # On the wire
//!
//! Nothing.
//!
//! # Rules
//!
//! Any attribute that a struct or enum may have. Those that rustc refuses it refuses where they stand.
//! Fixed structs, enums without data, flags and newtypes have no view of their own:
//!
//! > `derive(..)` and `attr(..)` are for the view, and `Pose` is read without one: put this on the type
