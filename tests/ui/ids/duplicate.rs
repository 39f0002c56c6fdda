use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Telemetry {
    #[flatstream(id = 3)]
    a: u8,
    #[flatstream(id = 0)]
    b: u8,
    #[flatstream(id = 3)]
    c: u8,
    #[flatstream(id = 1)]
    d: u8,
    #[flatstream(id = 2)]
    e: u8,
}

fn main() {}
