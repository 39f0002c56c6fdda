//! The schema that a Rust type is, and schemas as values: read, written, checked.
//!
//! Every derived type says what it is in the schema, as constant data ([`StreamSchema::SCHEMA`]). From there
//! comes the whole schema of a message, for those who read it in other languages:
//!
//! ```
//! # #[cfg(feature = "derive")] {
//! use flatstream::{StreamSchema, StreamSerialize};
//!
//! /// What a sensor saw.
//! #[derive(StreamSerialize)]
//! #[flatstream(namespace = "acme", file_identifier = "READ")]
//! struct Reading {
//!     sensor: String,
//!     /// In the shade.
//!     celsius: Option<f32>,
//! }
//!
//! assert_eq!(Reading::fbs().unwrap(), r#"namespace acme;
//!
//! /// What a sensor saw.
//! table Reading {
//!   sensor: string (id: 0);
//!   /// In the shade.
//!   celsius: float = null (id: 1);
//! }
//!
//! root_type Reading;
//! file_identifier "READ";
//! "#);
//! # }
//! ```
//!
//! A [`Schema`] is what a `.fbs` file says, as plain data: tables, structs, enums, unions, with full
//! names and numbers written out. It goes out as text, for people and for flatc ([`Schema::to_fbs`],
//! [`Schema::to_fbs_files`]), and as bytes, for tools that read messages of types they were not built
//! with ([`Schema::to_bfbs`]). It comes in from the `.bfbs` files that flatc makes
//! ([`Schema::from_bfbs`]). [`Schema::check`] says what other languages will not like about it.
//!
//! Equal schemas are equal values, have equal texts and equal bytes.
//!
//! ```
//! use flatstream::schema::{DefaultValue, Enum, EnumVal, Field, Object, Presence, Scalar, Schema, Type};
//!
//! let mut level = Enum::new("acme.Level", Scalar::U8);
//! level.values = vec![EnumVal::new("Info", 0), EnumVal::new("Alarm", 5)];
//!
//! let mut sensor = Field::new("sensor", 0, Type::Text);
//! sensor.presence = Presence::Required;
//! let mut celsius = Field::new("celsius", 1, Type::Scalar(Scalar::F32));
//! celsius.default = DefaultValue::Float(20.5.into());
//! celsius.docs = vec!["In the shade.".into()];
//! let level_field = Field::new("level", 3, Type::Enum("acme.Level".into()));
//!
//! let mut reading = Object::table("acme.Reading");
//! reading.fields = vec![sensor, celsius, Field::reserved(2), level_field];
//!
//! let mut schema = Schema::default();
//! schema.objects.push(reading);
//! schema.enums.push(level);
//! schema.root = Some("acme.Reading".into());
//! schema.file_identifier = Some(*b"READ");
//! schema.sort();
//!
//! assert_eq!(schema.check(), []);
//! assert_eq!(schema.to_fbs(), r#"namespace acme;
//!
//! enum Level: ubyte {
//!   Info = 0,
//!   Alarm = 5
//! }
//!
//! table Reading {
//!   sensor: string (id: 0, required);
//!   /// In the shade.
//!   celsius: float = 20.5 (id: 1);
//!   reserved_2: ubyte (id: 2, deprecated);
//!   level: Level (id: 3);
//! }
//!
//! root_type Reading;
//! file_identifier "READ";
//! "#);
//! assert_eq!(Schema::from_bfbs(&schema.to_bfbs())?, schema);
//! # Ok::<(), flatstream::schema::BfbsError>(())
//! ```
//!
//! The structs are `#[non_exhaustive]`: take a constructor and set fields. `docs/schema.md` of the
//! repository describes the model, the order of the text, and the rules of `check`.

mod bfbs;
pub(crate) mod build;
mod check;
pub(crate) mod constant;
mod def;
mod docs;
mod fbs;
pub(crate) mod gate;
mod gather;
pub(crate) mod known;
mod layout;
pub mod lock;
mod model;
mod names;
mod order;
mod part;
mod read;
mod reflection;
mod stream_schema;
mod value;

pub(crate) use check::MAX_ALIGN;
pub use check::{Complaint, Severity};
pub use def::*;
pub use model::{
    Attribute, Enum, EnumKind, EnumVal, Field, Object, ObjectKind, Presence, Scalar, Schema, Type,
};
pub use read::BfbsError;
pub use stream_schema::{SchemaError, StreamSchema};
pub use value::{DefaultValue, Float};
