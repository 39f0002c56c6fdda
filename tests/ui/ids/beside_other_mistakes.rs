// Ids that are good stay good, and are asked about, whatever else is wrong.
use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
enum Event {
    Said(String),
    Quit,
}

#[derive(StreamSerialize)]
struct Good {
    #[flatstream(id = 0, required)]
    a: u8,
    #[flatstream(id = 1)]
    b: u8,
    #[flatstream(id = 3)]
    event: Event,
}

#[derive(StreamSerialize)]
struct NoRoom {
    #[flatstream(id = 0, required)]
    a: u8,
    #[flatstream(id = 1)]
    event: Event,
}

fn main() {}
