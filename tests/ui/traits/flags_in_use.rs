// The mistakes are in the flags: what uses them is fine.
use flatstream::{Flags, StreamSerialize};

#[derive(Clone, Copy)]
struct Foreign;

#[derive(StreamSerialize)]
#[flatstream(bit_flags)]
struct NotCopy(u8);

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(bit_flags)]
struct Held(Foreign);

#[derive(StreamSerialize)]
#[flatstream(bit_flags)]
#[repr(u8)]
enum Access {
    Read = 1,
    Write = 2,
}

#[repr(u8)]
#[derive(StreamSerialize)]
enum Level {
    Low,
    #[flatstream(other)]
    Other(u8),
}

#[derive(StreamSerialize)]
struct Telemetry {
    not_copy: NotCopy,
    perhaps: Option<NotCopy>,
    many: Vec<NotCopy>,
    held: Held,
    access: Flags<Access>,
    accesses: Vec<Flags<Access>>,
    level: Level,
    levels: [Level; 3],
}

#[derive(StreamSerialize)]
enum Event {
    NotCopy(NotCopy),
    Held(Held),
    Access(Flags<Access>),
    Level(Level),
}

fn main() {}
