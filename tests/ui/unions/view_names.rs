use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
enum Event {
    Unknown { code: u8 },
    View { width: u32 },
}

fn main() {}
