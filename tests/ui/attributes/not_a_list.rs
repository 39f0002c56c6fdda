use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
#[flatstream]
struct Pose {
    x: f32,
}

#[derive(StreamSerialize)]
#[flatstream = "fixed"]
struct Twist {
    x: f32,
}

#[derive(StreamSerialize)]
#[flatstream(3)]
struct Wrench {
    x: f32,
}

fn main() {}
