//! `Level::Other(0)` and `Level::Low` would be one key.

use std::collections::BTreeMap;

use flatstream::StreamSerialize;

#[derive(StreamSerialize, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
enum Level {
    Low,
    #[flatstream(other)]
    Other(u8),
}

#[derive(StreamSerialize)]
struct Row {
    #[flatstream(key)]
    level: Level,
}

#[derive(StreamSerialize)]
struct Rows {
    by_level: BTreeMap<Level, u32>,
}

fn main() {}
