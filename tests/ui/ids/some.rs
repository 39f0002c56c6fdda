use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Telemetry {
    #[flatstream(id = 0)]
    a: u8,
    #[flatstream(id = 1)]
    b: u8,
    c: u8,
}

fn main() {}
