use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Telemetry {
    #[flatstream(id = 1)]
    a: u8,
    b: u8,
    #[flatstream(id = 1)]
    c: u8,
}

fn main() {}
