use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
#[repr(u8)]
enum Level {
    Low = 1,
    High = 256,
}

fn main() {}
