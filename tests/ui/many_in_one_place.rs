//! Several mistakes in one attribute, or in entries that go together: each is told.
use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Skipped {
    #[flatstream(skip, required, shared, deprecated, with = Char)]
    cache: u8,
}

#[derive(Clone, Copy, StreamSerialize)]
#[repr(u8)]
enum TwoOthers {
    Low,
    #[flatstream(other)]
    Other(u16),
    #[flatstream(other)]
    Rest(u8),
}

#[derive(StreamSerialize)]
#[flatstream(reserved(0, 0, 99999, x))]
struct Reserved {
    a: u8,
}

#[derive(StreamSerialize)]
struct Ids {
    #[flatstream(id = 0)]
    a: usize,
    #[flatstream(id = 2)]
    b: u8,
}

#[derive(StreamSerialize)]
#[flatstream(,)]
struct Commas {
    #[flatstream(deprecated,, id = 0,)]
    a: u8,
}

#[derive(StreamSerialize)]
#[flatstream(name = "{T")]
struct Page<T> {
    item: T,
}

fn main() {}
