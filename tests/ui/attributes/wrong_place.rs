use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Pose {
    #[flatstream(fixed)]
    x: f32,
    #[flatstream(crate = flatstream)]
    y: f32,
}

#[derive(StreamSerialize)]
#[flatstream(key)]
struct Twist {
    x: f32,
}

fn main() {}
