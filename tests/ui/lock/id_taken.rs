//! The id of a field that was removed and reserved is given to another.

use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
#[flatstream(namespace = "acme", lock = "../../../../tests/ui/lock/reserved.lock")]
struct Telemetry {
    sensor: String,
    count: u8,
}

fn main() {}
