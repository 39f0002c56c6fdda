// What the spelling does not tell.
use flatstream::{Flags, StreamSerialize};

type Base = i16;

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(bit_flags)]
struct Signed(Base);

#[derive(StreamSerialize)]
#[flatstream(bit_flags)]
struct NotCopy(u8);

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(bit_flags)]
#[repr(u8)]
enum Access {
    Read = 1,
    Write = 2,
}

#[derive(StreamSerialize)]
struct Entry {
    fine: Flags<Access>,
    one: Access,
    perhaps: Option<Access>,
    many: Vec<Access>,
    signed: Signed,
}

fn main() {}
