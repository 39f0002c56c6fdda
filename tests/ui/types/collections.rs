use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};

use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Telemetry {
    a: HashMap<String, u8>,
    b: BTreeMap<u8, u8>,
    c: HashSet<u8>,
    d: VecDeque<u8>,
}

fn main() {}
