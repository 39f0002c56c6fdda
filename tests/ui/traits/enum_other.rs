// What the spelling does not tell.
use flatstream::StreamSerialize;

type Number = u16;

#[derive(Clone, Copy, StreamSerialize)]
#[repr(u8)]
enum WrongNumber {
    Low,
    #[flatstream(other)]
    Other(Number),
}

#[derive(Clone, StreamSerialize)]
#[repr(u8)]
enum NotCopy {
    Low,
    #[flatstream(other)]
    Other(u8),
}

#[derive(Clone, Copy, StreamSerialize)]
#[repr(u8)]
enum NoZero {
    Low = 1,
    #[flatstream(other)]
    Other(u8),
}

#[derive(StreamSerialize)]
struct Telemetry {
    fine: Option<NoZero>,
    level: NoZero,
}

fn main() {}
