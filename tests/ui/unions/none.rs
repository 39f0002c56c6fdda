use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
enum Event {
    NONE,
    Moved { x: f32 },
}

fn main() {}
