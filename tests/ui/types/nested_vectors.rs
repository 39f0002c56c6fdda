use std::collections::{BTreeSet, HashMap};

use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Telemetry<'a> {
    a: Vec<Vec<f32>>,
    b: &'a [Vec<u8>],
    c: Vec<HashMap<String, u8>>,
    d: Vec<BTreeSet<u8>>,
}

fn main() {}
