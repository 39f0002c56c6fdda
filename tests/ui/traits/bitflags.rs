use bitflags::bitflags;
use flatstream::StreamSerialize;

bitflags! {
    #[derive(Clone, Copy, StreamSerialize)]
    #[flatstream(bit_flags)]
    struct Signed: i8 {
        const READ = 1;
    }
}

bitflags! {
    #[derive(Clone, Copy, StreamSerialize)]
    #[flatstream(bit_flags)]
    struct Huge: u128 {
        const READ = 1;
    }
}

bitflags! {
    #[derive(StreamSerialize)]
    #[flatstream(bit_flags)]
    struct NotCopy: u8 {
        const READ = 1;
    }
}

bitflags! {
    #[derive(Clone, Copy, StreamSerialize)]
    struct NotMarked: u8 {
        const READ = 1;
    }
}

fn main() {}
