use flatstream::{Flags, StreamSerialize};

#[derive(Clone, Copy, StreamSerialize)]
#[repr(u8)]
enum Access {
    Read = 1,
    Write = 2,
}

#[derive(StreamSerialize)]
struct Entry {
    name: String,
    access: Flags<Access>,
}

#[derive(StreamSerialize)]
struct Bits {
    bits: Flags<u8>,
    some: Option<Flags<u16>>,
    all: Vec<Flags<Access>>,
}

#[derive(StreamSerialize)]
enum Event {
    Changed(Flags<Access>),
    Moved { access: Flags<Access> },
}

fn main() {}
