use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Telemetry {
    a: Option<Option<u8>>,
    b: Vec<Option<u8>>,
}

fn main() {}
