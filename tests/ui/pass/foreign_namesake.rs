// A type of one's own may have the name of a foreign one, so this must compile.
#![allow(dead_code)]

use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Duration {
    nanos: u64,
}

#[derive(StreamSerialize)]
struct Telemetry {
    age: Duration,
}

fn main() {}
