//! The official schema compiler is the judge of JSON: what `serde::Serialize` gives for a view is what
//! `flatc --json` prints for the same bytes, and flatc reads it back.
//!
//! `cargo xtask test` fetches flatc and says where it is in `FLATSTREAM_FLATC`. Plain `cargo test` takes
//! what an earlier run has fetched, and without that leaves this group out.
#![allow(missing_docs)] // Nobody depends on it.

mod adapters;
mod compare;
mod differs;
mod edges;
mod find;
mod prints;
mod reads;
mod roots;
mod tool;
