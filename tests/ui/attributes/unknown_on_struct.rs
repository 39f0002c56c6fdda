use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
#[flatstream(sparkles)]
struct Pose {
    x: f32,
}

fn main() {}
