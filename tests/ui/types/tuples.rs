use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Telemetry {
    pair: (u8, String),
    pairs: Vec<(u8, u8)>,
    nothing: (),
}

fn main() {}
