use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
#[flatstream(fixed)]
#[repr(u8)]
enum Level {
    Low,
}

fn main() {}
