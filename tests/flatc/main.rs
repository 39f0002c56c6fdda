//! The official schema compiler is the judge of JSON: what `serde::Serialize` gives for a view is what
//! `flatc --json` prints for the same bytes, and flatc reads it back. The schema that flatc gets comes out of the
//! types; flatc's `.bfbs` of its text is what we make of the types.
//!
//! `cargo xtask test` fetches flatc and says where it is in `FLATSTREAM_FLATC`. Plain `cargo test` takes
//! what an earlier run has fetched, and without that leaves this group out.
#![allow(missing_docs)] // Nobody depends on it.

mod adapters;
mod compare;
mod differs;
mod dynamic;
mod edges;
mod export;
mod find;
mod meaning;
mod prints;
mod reads;
mod roots;
mod schema;
mod tool;
