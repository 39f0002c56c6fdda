use flatstream::StreamSerialize;

#[derive(StreamSerialize, Clone, Copy)]
#[repr(u8)]
enum Side {
    Left = 1,
    Right = 2,
}

#[derive(StreamSerialize)]
#[flatstream(name = "{T}Slot")]
struct Slot<T> {
    item: T,
}

#[derive(StreamSerialize)]
struct Door {
    slot: Slot<Side>,
}

fn main() {}
