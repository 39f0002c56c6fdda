use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
enum Event {
    Moved { x: f32 },
}

#[derive(StreamSerialize)]
struct Telemetry {
    event: Event,
    event_type: u8,
}

fn main() {}
