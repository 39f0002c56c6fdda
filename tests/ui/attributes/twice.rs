use flatstream::StreamSerialize;

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(fixed, fixed)]
struct Pose {
    x: f32,
}

#[derive(StreamSerialize)]
#[flatstream(crate = flatstream)]
#[flatstream(crate = ::flatstream)]
struct Twist {
    x: f32,
}

fn main() {}
