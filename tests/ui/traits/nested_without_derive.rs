use flatstream::StreamSerialize;

struct Pose {
    x: f32,
}

#[derive(StreamSerialize)]
struct Telemetry {
    pose: Pose,
    track: Vec<Pose>,
    last: Option<Box<Pose>>,
}

fn main() {}
