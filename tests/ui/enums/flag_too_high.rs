use flatstream::StreamSerialize;

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(bit_flags)]
#[repr(u8)]
enum Access {
    Read = 1 << 0,
    Write = 1 << 9,
}

fn main() {}
