//! `#[flatstream(renamed_from = "..")]` on a type, field or variant: what it was called in the version before.
//!
//! No name is on the wire, so anything can be renamed, and old and new programs read each other. But where a name
//! is gone and another one came, a [schema lock](crate::schema::lock) cannot know whether that is the same thing:
//! it warns, and of a type that has changed as well it has to think that it is another one. This word says that it
//! is the same. A statement that cannot be true is an error, so it also guards against a field that was renamed
//! and, by mistake, moved.
//!
//! To keep the old name in the schema and in JSON, and have another one in Rust alone, take
//! [`rename`](super::rename) or [`name`](super::name).
//!
//! # Example
//!
//! ```
//! use flatstream::schema::lock::{compare, Level};
//! use flatstream::schema::Schema;
//! use flatstream::StreamSerialize;
//!
//! mod released {
//!     #[derive(flatstream::StreamSerialize)]
//!     #[flatstream(namespace = "acme")]
//!     pub struct Measure {
//!         pub temp: f64,
//!     }
//! }
//!
//! #[derive(StreamSerialize)]
//! #[flatstream(namespace = "acme", renamed_from = "Measure")]
//! struct Reading {
//!     #[flatstream(renamed_from = "temp")]
//!     celsius: f64,
//! }
//!
//! let found = compare(&Schema::of::<released::Measure>(), &Schema::of::<Reading>());
//! let names: Vec<&str> = found.iter().map(|finding| finding.rule.name()).collect();
//! assert_eq!(names, ["type-renamed", "field-renamed"]);
//! assert!(found.iter().all(|finding| finding.level == Level::Info));
//! ```
//!
//! # In the schema
//!
//! An attribute, of a type with the full name, for those who compare `.fbs` or `.bfbs` files:
//!
//! ```fbs
//! attribute "renamed_from";
//!
//! table Reading (renamed_from: "acme.Measure") {
//!   celsius: double (renamed_from: "temp");
//! }
//! ```
//!
//! # On the wire
//!
//! Nothing. It is no part of the fingerprint either.
//!
//! # Rules
//!
//! The name is that of the schema: if there was a [`rename`](super::rename), that one. The one of a type can have its
//! namespace in front, `acme.nav.Pose`, or a dot alone if it was in none, `.Pose`; else it is that of the type. A
//! generic type has a pattern, as in [`name`](super::name). Another member may have it now: a field that is
//! [`deprecated`](super::deprecated) and says that it was `temp` can be replaced by a new field `temp`.
//!
//! > `celsius` is what it is called now: `renamed_from` is the name before that, or drop it
//!
//! > there is a field `celsius`: `renamed_from` is a name that this field had, and that none has any more, unless this one is `deprecated`
//!
//! > `name` says that it was `sensor`, too: drop one `renamed_from`
//!
//! > a `transparent` struct is no type of the schema: drop `renamed_from`
//!
//! > the catch-all variant has no name in the schema: drop `renamed_from`
//!
//! A deprecated field may say it of a name that another field has: that one replaces it, under its name and with the next
//! free id.
//!
//! The lock holds it against the newest version. Has that something else in this place, one of the two is wrong:
//! `rename-misstated` in `docs/schema-lock.md`. At compile time this is an error
//! as well, and so is another name for a type or for a variant with data where nothing is said:
//!
//! > schema lock: `Telemetry.level` (id 1) changed type from acme.Level to acme.Grade; old readers will misread it. Add a new field with the next id and mark this one deprecated; or if it is the same type, say so on it: `renamed_from = ".."`
//!
//! # What may change
//!
//! Once the new name is in the lock, the statement is spent: the lock remembers it. It can stay or go.
