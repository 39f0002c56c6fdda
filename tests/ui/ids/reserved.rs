use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
#[flatstream(reserved(1, 2, 2))]
struct Telemetry {
    #[flatstream(id = 0)]
    a: u8,
    #[flatstream(id = 1)]
    b: u8,
}

#[derive(StreamSerialize)]
#[flatstream(reserved)]
struct Nothing {
    a: u8,
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(fixed, reserved(1))]
struct Pose {
    x: f32,
}

fn main() {}
