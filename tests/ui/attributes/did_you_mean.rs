use flatstream::StreamSerialize;

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(fixd)]
struct Pose {
    x: f32,
}

#[derive(StreamSerialize)]
struct Reading {
    #[flatstream(defualt = 1.0)]
    x: f32,
}

fn main() {}
