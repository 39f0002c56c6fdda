use std::collections::BTreeMap;

use flatstream::StreamSerialize;

struct Opaque;

#[derive(StreamSerialize)]
struct Telemetry {
    a: BTreeMap<String, Opaque>,
    b: BTreeMap<u8, Vec<std::time::Duration>>,
}

fn main() {}
