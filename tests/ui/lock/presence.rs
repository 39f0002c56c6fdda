//! Fields may be absent, or not, in another way.

use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
#[flatstream(namespace = "acme", lock = "../../../../tests/ui/lock/telemetry.lock", file_identifier = "TELE")]
struct Telemetry {
    #[flatstream(required)]
    sensor: String,
    temp: Option<f32>,
    level: Level,
    place: Place,
    limit: u32,
    gone: f64,
    #[flatstream(required)]
    fresh: String,
}

#[derive(StreamSerialize)]
#[flatstream(namespace = "acme")]
#[repr(u8)]
enum Level {
    Info,
    Warn,
    Alarm,
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(fixed, namespace = "acme")]
struct Place {
    x: f32,
    y: f32,
}

fn main() {}
