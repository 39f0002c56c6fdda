use flatstream::StreamSerialize;

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(bit_flags)]
#[repr(i8)]
enum Signed {
    Read = 1,
}

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(bit_flags)]
enum NoBase {
    Read = 1,
}

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(bit_flags)]
#[repr(u8)]
enum Other {
    Read = 1,
    #[flatstream(other)]
    Other(u8),
}

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(bit_flags)]
enum Data {
    Read(u8),
}

fn main() {}
