//! `#[flatstream(rename_all = "camelCase")]` on a struct or enum: how its fields or variants are
//! written in the schema.
//!
//! The schema language wants `snake_case` for fields and `PascalCase` for variants, which is what
//! Rust has: mostly there is nothing to do. Take it to follow a schema that was written otherwise,
//! or for JSON of another style. For a single name there is [`rename`](super::rename), which wins.
//!
//! # Example
//!
//! Names of the schema are what views have as JSON, with the feature `serde`.
//!
#![cfg_attr(feature = "serde", doc = "```")]
#![cfg_attr(not(feature = "serde"), doc = "```ignore")]
//! use flatstream::{PayloadBuf, StreamDeserialize, StreamSerialize};
//!
//! #[derive(StreamSerialize)]
//! #[flatstream(rename_all = "SCREAMING_SNAKE_CASE")]
//! #[repr(u8)]
//! enum State {
//!     Idle,
//!     DeepSleep,
//! }
//!
//! #[derive(StreamSerialize)]
//! #[flatstream(rename_all = "camelCase")]
//! struct Machine {
//!     cpu_load: f32,
//!     last_state: State,
//!     #[flatstream(rename = "RPM")]
//!     fan_speed: u16,
//! }
//!
//! let machine = Machine { cpu_load: 0.5, last_state: State::DeepSleep, fan_speed: 900 };
//! let mut payload = Vec::new();
//! machine.encode(&mut PayloadBuf::new(&mut payload)).unwrap()?;
//!
//! let view = Machine::from_payload(&payload)?;
//! assert_eq!(view.fan_speed(), 900);
//! assert_eq!(
//!     serde_json::to_string(&view).unwrap(),
//!     r#"{"cpuLoad":0.5,"lastState":"DEEP_SLEEP","RPM":900}"#,
//! );
//! # Ok::<(), flatstream::Error>(())
//! ```
//!
//! # In the schema
//!
//! ```fbs
//! enum State: ubyte { IDLE, DEEP_SLEEP }
//!
//! table Machine {
//!   cpuLoad: float;
//!   lastState: State;
//!   RPM: ushort;
//! }
//! ```
//!
//! flatc warns of fields that are not in `snake_case`, and goes on.
//!
//! # On the wire
//!
//! Nothing. Accessors, the variants of views, `Debug` and the paths in errors use the Rust names.
//!
//! # Rules
//!
//! The words are those of serde, without the two cases with hyphens, which no schema name can have:
//!
//! > `rename_all` takes one of "lowercase", "UPPERCASE", "PascalCase", "camelCase", "snake_case", "SCREAMING_SNAKE_CASE"
//!
//! Every `_` and every capital letter starts a word: `cpu_load` and `CpuLoad` are `cpuLoad`, and
//! `HTTPPort` is `hTTPPort`, so give names like that one of their own.
//!
//! On an enum with data it is about the variants, as in serde, and the fields of struct-like
//! variants keep their names.
//!
//! > the fields `cpu_load` and `cpuload` are both called `cpuload` in the schema: rename one
//!
//! # What may change
//!
//! Messages do not mind other names. JSON and code in other languages do.
