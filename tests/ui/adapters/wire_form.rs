use std::time::Duration;

use flatstream::with::{Adapter, Refused};
use flatstream::StreamSerialize;

struct Nanos;

impl Adapter for Nanos {
    type Value = Duration;
    type Wire = u128;
    const HAS_DEFAULT: bool = true;

    fn to_wire(value: &Duration) -> Result<u128, Refused> {
        Ok(value.as_nanos())
    }
    fn from_wire(wire: u128) -> Result<Duration, Refused> {
        Ok(Duration::from_nanos(wire as u64))
    }
}

#[derive(StreamSerialize)]
struct Telemetry {
    #[flatstream(with = Nanos)]
    age: Duration,
}

fn main() {}
