use flatstream::StreamSerialize;

#[derive(Clone, Copy, StreamSerialize)]
#[repr(u8)]
enum NoNumber {
    Low,
    #[flatstream(other)]
    Other,
}

#[derive(Clone, Copy, StreamSerialize)]
#[repr(u8)]
enum WrongNumber {
    Low,
    #[flatstream(other)]
    Other(u16),
}

#[derive(Clone, Copy, StreamSerialize)]
#[repr(u8)]
enum Named {
    Low,
    #[flatstream(other)]
    Other { number: u8 },
}

#[derive(Clone, Copy, StreamSerialize)]
#[repr(u8)]
enum InTheMiddle {
    Low,
    #[flatstream(other, rename = "rest")]
    Other(u8),
    High,
}

#[derive(Clone, Copy, StreamSerialize)]
#[repr(u8)]
enum Two {
    Low,
    #[flatstream(other)]
    Other(u8),
    #[flatstream(other)]
    Rest(u8),
}

#[derive(Clone, Copy, StreamSerialize)]
#[repr(u8)]
enum Alone {
    #[flatstream(other)]
    Other(u8),
}

#[derive(StreamSerialize)]
enum Event {
    Said(String),
    #[flatstream(other)]
    Other(u8),
}

#[derive(Clone, Copy, StreamSerialize)]
enum NoBase {
    Low,
    #[flatstream(other)]
    Other(u8),
}

fn main() {}
