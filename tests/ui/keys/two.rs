use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Sensor {
    #[flatstream(key)]
    name: String,
    #[flatstream(key)]
    id: u32,
}

fn main() {}
