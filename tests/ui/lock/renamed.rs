//! Another name for a type or variant may be another thing, unless it says that it is the same.

use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
#[flatstream(namespace = "acme", lock = "../../../../tests/ui/lock/renamed.lock")]
struct Telemetry {
    spot: Spot,
    level: Grade,
    levels: Vec<Grade>,
    event: Event,
}

/// Which says so, and has changed.
#[derive(StreamSerialize)]
#[flatstream(namespace = "acme", renamed_from = "Place")]
struct Spot {
    x: f32,
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(namespace = "acme")]
#[repr(u8)]
enum Grade {
    Low,
}

#[derive(StreamSerialize)]
#[flatstream(namespace = "acme", lock = "../../../../tests/ui/lock/renamed.lock")]
enum Event {
    Went { by: f64 },
    Gone { at: u8 },
}

fn main() {}
