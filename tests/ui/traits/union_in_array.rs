use flatstream::StreamSerialize;

#[derive(Clone, Copy, StreamSerialize)]
enum Event {
    Moved { x: f32 },
}

#[derive(Clone, Copy, StreamSerialize)]
struct Part {
    id: u8,
}

#[derive(Clone, StreamSerialize)]
#[repr(u8)]
enum NotCopy {
    Low,
}

#[derive(StreamSerialize)]
struct Telemetry {
    events: [Event; 2],
    parts: [Part; 2],
    levels: [NotCopy; 2],
}

fn main() {}
