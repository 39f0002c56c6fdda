use flatstream::StreamSerialize;

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(fixed)]
struct Pose {
    #[flatstream(default = 1.0)]
    y: f32,
    #[flatstream(required)]
    z: f32,
    #[flatstream(deprecated)]
    roll: f32,
    #[flatstream(skip)]
    pitch: f32,
    #[flatstream(rename = "heading")]
    yaw: f32,
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(fixed)]
struct Twist {
    #[flatstream(id = 0)]
    x: f32,
    y: f32,
}

fn main() {}
