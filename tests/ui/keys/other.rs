//! `Mode::Other(0)` and `Mode::Off` would be one key.

use std::collections::BTreeMap;

use flatstream::StreamSerialize;

#[derive(StreamSerialize, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
enum Mode {
    Off,
    #[flatstream(other)]
    Other(u8),
}

#[derive(StreamSerialize)]
struct Row {
    #[flatstream(key)]
    mode: Mode,
}

#[derive(StreamSerialize)]
struct Rows {
    by_mode: BTreeMap<Mode, u32>,
}

fn main() {}
