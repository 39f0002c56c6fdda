use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
#[flatstream(namespace = "acme", file_identifier = "TELE", reserved(2, 3))]
struct Telemetry {
    #[flatstream(id = 0)]
    id: u64,
    #[flatstream(default = 100)]
    battery: u8,
    #[flatstream(required)]
    name: String,
    #[flatstream(skip)]
    cache: u64,
}

fn main() {}
