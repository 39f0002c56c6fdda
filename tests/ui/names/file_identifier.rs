use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
#[flatstream(file_identifier = "TELEM")]
struct Telemetry {
    a: u8,
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(fixed, file_identifier = "POSE")]
struct Pose {
    x: f32,
}

#[derive(StreamSerialize)]
#[flatstream(file_identifier = "LEVL")]
#[repr(u8)]
enum Level {
    Low,
}

fn main() {}
