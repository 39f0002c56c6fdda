use flatstream::StreamSerialize;

struct Pose {
    x: f32,
}

#[derive(StreamSerialize)]
enum Event {
    Moved(Pose),
    Turned { from: Pose },
}

fn main() {}
