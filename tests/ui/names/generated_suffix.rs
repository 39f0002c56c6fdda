use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Telemetry {
    data: Vec<u8>,
    data_length: u32,
    name: String,
    name_byte_vector: u8,
}

fn main() {}
