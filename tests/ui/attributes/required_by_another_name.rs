use flatstream::StreamSerialize;

type Count = u32;
type Maybe = Option<String>;

#[derive(StreamSerialize)]
#[repr(u8)]
enum Level {
    Low,
    High,
}

#[derive(StreamSerialize)]
struct Login {
    #[flatstream(required)]
    attempts: Count,
    #[flatstream(required)]
    user: Maybe,
    #[flatstream(required)]
    level: Level,
}

fn main() {}
