use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
enum Event {
    Unknown { code: u8 },
}

fn main() {}
