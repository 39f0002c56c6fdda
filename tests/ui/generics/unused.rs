//! A parameter that is in no field: rustc says it, once.

use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
#[flatstream(name = "{T}Page")]
struct Page<T> {
    number: u32,
}

#[derive(StreamSerialize)]
#[flatstream(name = "{T}Event")]
enum Event<T> {
    Started(u8),
    Moved { by: f32 },
    Stopped,
}

#[derive(StreamSerialize)]
#[flatstream(transparent)]
struct Id<T>(u64);

#[derive(StreamSerialize)]
struct All {
    page: Page<u8>,
    event: Event<u8>,
    id: Id<u8>,
}

fn main() {}
