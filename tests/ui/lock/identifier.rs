//! Old readers would refuse the messages.

use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
#[flatstream(namespace = "acme", lock = "../../../../tests/ui/lock/reserved.lock", file_identifier = "TELE")]
struct Telemetry {
    sensor: String,
    #[flatstream(deprecated)]
    temp: f32,
}

fn main() {}
