use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Telemetry {
    a: [f32; 4],
    b: Option<[u8; 16]>,
}

fn main() {}
