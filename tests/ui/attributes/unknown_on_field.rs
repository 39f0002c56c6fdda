use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Pose {
    #[flatstream(sparkles)]
    x: f32,
}

fn main() {}
