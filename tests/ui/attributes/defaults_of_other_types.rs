use flatstream::StreamSerialize;

#[derive(StreamSerialize, Default)]
struct Pose {
    x: f32,
}

#[derive(StreamSerialize)]
struct Settings {
    #[flatstream(default = Pose { x: 1.0 })]
    pose: Pose,
}

fn main() {}
