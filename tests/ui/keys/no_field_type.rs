use flatstream::StreamSerialize;

struct Opaque;

#[derive(StreamSerialize)]
struct Sensor {
    #[flatstream(key)]
    key: Opaque,
}

fn main() {}
