//! What a message holds breaks the lock of the message.

use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
#[flatstream(namespace = "acme", lock = "../../../../tests/ui/lock/telemetry.lock", file_identifier = "TELE")]
struct Telemetry {
    sensor: String,
    temp: f32,
    level: Level,
    place: Place,
    limit: Option<u32>,
    gone: f64,
}

#[derive(StreamSerialize)]
#[flatstream(namespace = "acme")]
#[repr(u16)]
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
    z: f32,
}

fn main() {}
