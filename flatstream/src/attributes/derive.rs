//! `#[flatstream(derive(Trait))]` on a table or an enum with data: a derive for its view.
//!
//! Views implement `Clone`, `Copy`, `Debug`, `PartialEq` and, with the feature `serde`, `Serialize`
//! already. This is for the derives of other crates, as far as they do with the variants of an enum or
//! with a struct of which nothing is public: the name of a variant as text, say. For other attributes
//! there is [`attr`](super::attr); what is derived for the type itself stays where it always is.
//!
//! # Example
//!
//! The view of an enum has its variants and `Unknown`, so what is derived for them works as for any enum
//! whose variants hold what these hold.
//!
//! ```
//! use flatstream::{PayloadBuf, StreamDeserialize, StreamSerialize};
//!
//! #[derive(StreamSerialize)]
//! #[flatstream(derive(Eq, Hash))]
//! enum Happening {
//!     Started,
//!     Said(String),
//! }
//!
//! let mut payload = Vec::new();
//! Happening::Said("hello".into()).encode(&mut PayloadBuf::new(&mut payload)).unwrap()?;
//!
//! let view = Happening::from_payload(&payload)?;
//! let mut seen = std::collections::HashSet::new();
//! assert!(seen.insert(view));
//! assert!(!seen.insert(HappeningView::Said("hello")));
//! # Ok::<(), flatstream::Error>(())
//! ```
//!
//! # In the schema
//!
//! Nothing: views are there in Rust only.
//!
//! ```fbs
//! table HappeningStarted {}
//!
//! table HappeningSaid {
//!   value: string;
//! }
//!
//! union Happening { Started: HappeningStarted, Said: HappeningSaid }
//! ```
//!
//! # On the wire
//!
//! Nothing.
//!
//! # Rules
//!
//! The view of a table has one private field, a position in the payload. What looks at fields would see
//! that, so the derives of the standard library that do are refused:
//!
//! > `Hash` cannot be derived for `ReadingView`: its fields are in the payload, not in the struct. Derive it for `Reading` and unpack
//!
//! So has the view of a variant with named fields, and what holds it:
//!
//! > `Hash` cannot be derived for `HappeningView`: the fields of `Moved` are in the payload, not in the view. Derive it for `Happening` and unpack
//!
//! Fixed structs, enums without data, flags and newtypes have no view of their own.
