use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Sensor {
    #[flatstream(skip, key)]
    cache: u32,
    #[flatstream(key)]
    id: u32,
}

fn main() {}
