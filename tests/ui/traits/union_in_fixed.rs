use flatstream::StreamSerialize;

#[derive(Clone, Copy, StreamSerialize)]
enum Event {
    Moved { x: f32 },
}

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(fixed)]
struct Pose {
    event: Event,
}

fn main() {}
