use std::time::Duration;

use flatstream::with::DurationNanos;
use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Telemetry {
    #[flatstream(with = DurationNanos, default = vec![Duration::ZERO])]
    ages: Vec<Duration>,
    #[flatstream(with = DurationNanos, default = Duration::ZERO)]
    age: Option<Duration>,
    #[flatstream(with = DurationNanos, required)]
    since: Option<Duration>,
}

fn main() {}
