use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Telemetry<'a> {
    a: Vec<Vec<f32>>,
    b: &'a [Vec<u8>],
}

fn main() {}
