use std::time::Duration;

use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Telemetry {
    #[flatstream(with = flatstream::with::DurationNano)]
    age: Duration,
}

fn main() {}
