//! Fields have moved.

use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
#[flatstream(namespace = "acme", lock = "../../../../tests/ui/lock/telemetry.lock", file_identifier = "TELE")]
struct Telemetry {
    #[flatstream(id = 0)]
    sensor: String,
    #[flatstream(id = 6)]
    temp: f32,
    #[flatstream(id = 2, default = 1)]
    level: u8,
    #[flatstream(id = 3)]
    place: u8,
    #[flatstream(id = 4)]
    limit: Option<u32>,
    #[flatstream(id = 5)]
    gone: f64,
    #[flatstream(id = 1)]
    fresh: f32,
}

fn main() {}
