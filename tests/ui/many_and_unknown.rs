//! Mistakes that the macro finds do not keep rustc from its own.

use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Telemetry {
    count: usize,
    rows: Vec<Vec<u8>>,
    place: Place,
    #[flatstream(default = 300)]
    level: u8,
}

fn of(telemetry: &TelemetryView<'_>) -> Level {
    telemetry.level()
}

fn main() {}
