use flatstream::StreamSerialize;

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(fixed)]
#[repr(C, align(16))]
struct Pose {
    x: f32,
}

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(fixed)]
#[repr(C, packed)]
struct Twist {
    x: f32,
}

fn main() {}
