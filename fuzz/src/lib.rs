//! What the fuzz targets do, as plain functions: the targets feed them what libFuzzer finds, the
//! test binary `corpus` replays the seeds through them on stable Rust.

mod chunk;
mod dynamic;
mod dynamic_json;
mod framing;
mod index;
mod journal;
mod official;
mod records;
mod resync;
mod schemas;
pub mod seeds;
mod typed;
pub mod zoo;

pub use chunk::journal_chunk;
pub use dynamic::{dynamic, dynamic_heap};
pub use dynamic_json::{dynamic_json, dynamic_json_encode, dynamic_json_heap};
pub use framing::{deframe, split_chunks};
pub use index::journal_index;
pub use journal::{journal, journal_append};
pub use records::journal_records;
pub use resync::journal_resync;
pub use schemas::bfbs;
pub use typed::{verify_vs_official, view_access};

/// A target: its name, and what it does with an input. It panics when a promise is broken.
pub type Target = (&'static str, fn(&[u8]));

/// Every target but `roundtrip`, which is `flatstream_properties::check_one`.
pub const TARGETS: [Target; 13] = [
    ("deframe", deframe),
    ("split_chunks", split_chunks),
    ("view_access", view_access),
    ("verify_vs_official", verify_vs_official),
    ("bfbs", bfbs),
    ("dynamic", dynamic),
    ("dynamic_json", dynamic_json),
    ("journal", journal),
    ("journal_append", journal_append),
    ("journal_chunk", journal_chunk),
    ("journal_index", journal_index),
    ("journal_records", journal_records),
    ("journal_resync", journal_resync),
];
