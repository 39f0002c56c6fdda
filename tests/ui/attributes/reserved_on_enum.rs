use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
#[flatstream(reserved(1))]
enum Event {
    Moved { x: f32 },
}

fn main() {}
