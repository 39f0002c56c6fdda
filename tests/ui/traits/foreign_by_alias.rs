use std::time::Duration;

use flatstream::StreamSerialize;

type Count = usize;

#[derive(StreamSerialize)]
struct Telemetry {
    count: Count,
    age: Duration,
    ages: Vec<Duration>,
}

fn main() {}
