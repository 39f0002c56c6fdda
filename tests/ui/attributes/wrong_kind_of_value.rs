use flatstream::StreamSerialize;

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(fixed = true)]
struct Pose {
    x: f32,
}

#[derive(StreamSerialize)]
#[flatstream(crate)]
struct Twist {
    x: f32,
}

#[derive(StreamSerialize)]
#[flatstream(crate = 3)]
struct Wrench {
    x: f32,
}

fn main() {}
