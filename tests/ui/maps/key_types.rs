use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Telemetry {
    a: HashMap<f32, u8>,
    b: BTreeMap<bool, u8>,
    c: HashSet<f64>,
    d: HashMap<Vec<u8>, u8>,
    e: BTreeSet<Option<u8>>,
    f: BTreeMap<(u8, u8), u8>,
}

fn main() {}
