use flatstream::StreamSerialize;

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(bit_flags)]
#[repr(u8)]
enum Access {
    None,
    Read,
    Write = 1 << 1,
    All = Access::Read as u8 | 1 << 1,
}

fn main() {}
