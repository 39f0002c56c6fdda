use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Telemetry {
    a: [u8],
}

fn main() {}
