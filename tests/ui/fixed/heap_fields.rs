use flatstream::StreamSerialize;

#[derive(Clone, StreamSerialize)]
#[flatstream(fixed)]
struct Pose {
    name: String,
    tags: Vec<u8>,
    roll: Option<f32>,
    inner: Box<f32>,
}

fn main() {}
