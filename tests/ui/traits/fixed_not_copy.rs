use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
#[flatstream(fixed)]
struct Pose {
    x: f32,
}

fn main() {}
