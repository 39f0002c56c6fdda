use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Telemetry {
    #[flatstream(id = 0)]
    a: u8,
    #[flatstream(id = 1)]
    b: u8,
    #[flatstream(id = 4)]
    c: u8,
}

/// The id in front of the last field could be the tag of a union, which `u8` is not.
#[derive(StreamSerialize)]
struct Removed {
    #[flatstream(id = 0)]
    a: u8,
    #[flatstream(id = 2)]
    b: u8,
}

fn main() {}
