use flatstream::StreamSerialize;

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(bit_flags)]
struct Signed(i8);

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(bit_flags)]
struct Machine {
    bits: usize,
}

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(bit_flags)]
struct Two(u8, u8);

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(bit_flags, reserved(3))]
struct Reserved(u8);

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(bit_flags)]
struct Borrowed<'a>(&'a u8);

fn main() {}
