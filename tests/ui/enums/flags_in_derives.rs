// What compares, hashes, prints and makes flags asks nothing of the enum, which is told once.
use flatstream::{Flags, StreamSerialize};

#[derive(Clone, Copy, StreamSerialize)]
#[repr(u8)]
enum Access {
    Read = 1,
    Write = 2,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, StreamSerialize)]
struct Entry {
    name: String,
    access: Flags<Access>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, StreamSerialize)]
struct Bits {
    bits: Vec<Flags<u8>>,
}

fn main() {}
