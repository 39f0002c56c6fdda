//! Variants have other numbers, or are gone.

use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
#[flatstream(namespace = "acme", lock = "../../../../tests/ui/lock/telemetry.lock")]
#[repr(u8)]
enum Level {
    Info,
    Notice,
    Warn,
}

#[derive(StreamSerialize)]
#[flatstream(namespace = "acme", lock = "../../../../tests/ui/lock/telemetry.lock")]
enum Event {
    Moved { by: f64 },
    Started,
}

fn main() {}
