use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Telemetry {
    #[flatstream(default = 300)]
    a: u8,
}

fn main() {}
