use std::collections::{BTreeMap, HashMap, HashSet};

use flatstream::StreamSerialize;

type Celsius = f32;

#[derive(StreamSerialize)]
struct Pose {
    x: f32,
}

#[derive(StreamSerialize)]
#[repr(u8)]
enum Level {
    Low,
}

#[derive(StreamSerialize)]
struct Telemetry {
    a: HashMap<Celsius, u8>,
    b: HashSet<Pose>,
    c: BTreeMap<Level, u8>,
    d: HashMap<Level, u8>,
}

fn main() {}
