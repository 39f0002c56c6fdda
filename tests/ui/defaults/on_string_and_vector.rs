use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Telemetry {
    #[flatstream(default = [1, 2])]
    list: Vec<u8>,
    #[flatstream(default = String::from("unnamed"))]
    name: String,
    #[flatstream(default = 'c')]
    text: String,
    #[flatstream(default = [])]
    fine: Vec<u8>,
}

fn main() {}
