use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
#[repr(packed)]
struct Telemetry {
    id: u64,
}

fn main() {}
