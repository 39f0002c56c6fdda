use std::collections::{BTreeMap, HashMap};

use flatstream::StreamSerialize;

#[derive(StreamSerialize, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
enum Side {
    Left = 1,
    Right,
}

#[derive(StreamSerialize)]
struct Telemetry {
    a: HashMap<String, Side>,
    b: Option<BTreeMap<Side, u8>>,
    c: HashMap<String, Option<Side>>,
    d: BTreeMap<u8, Box<BTreeMap<u8, Side>>>,
}

fn main() {}
