use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Telemetry {
    #[flatstream(id = 40000)]
    a: u8,
    #[flatstream(id = 0)]
    b: u8,
}

#[derive(StreamSerialize)]
#[flatstream(reserved(70000))]
struct Other {
    a: u8,
}

fn main() {}
