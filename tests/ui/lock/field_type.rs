//! A field has another type than old data.

use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
#[flatstream(namespace = "acme", lock = "../../../../tests/ui/lock/telemetry.lock", file_identifier = "TELE")]
struct Telemetry {
    sensor: String,
    temp: f64,
    level: u8,
    place: Option<Place>,
    limit: Option<u32>,
    gone: f64,
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(fixed, namespace = "acme")]
struct Place {
    x: f32,
    y: f32,
}

fn main() {}
