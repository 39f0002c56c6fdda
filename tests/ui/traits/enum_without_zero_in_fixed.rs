use flatstream::StreamSerialize;

#[derive(Clone, Copy, StreamSerialize)]
#[repr(u8)]
enum Level {
    Low = 1,
}

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(fixed)]
struct Reading {
    level: Level,
}

#[derive(StreamSerialize)]
struct Telemetry {
    readings: Vec<Reading>,
    last: Reading,
}

fn main() {}
