use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
#[flatstream(fixd)]
struct Pose {
    #[flatstream(defualt = 1.0)]
    x: f32,
}

fn main() {}
