use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
#[repr(u8)]
enum Level {
    Low,
}

type Count = u32;

#[derive(StreamSerialize)]
struct ByName {
    #[flatstream(required)]
    a: u32,
    #[flatstream(required, default = "x")]
    b: String,
}

#[derive(StreamSerialize)]
struct ByType {
    #[flatstream(required)]
    count: Count,
    #[flatstream(required)]
    level: Level,
}

fn main() {}
