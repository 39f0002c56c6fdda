//! Fields of a fixed struct behind the last offset that a schema has for them.

use flatstream::StreamSerialize;

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(fixed)]
struct Large {
    samples: [f64; 9000],
    channel: u8,
}

#[derive(StreamSerialize)]
struct Recording {
    all: Vec<Large>,
}

// Its end does not matter.
#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(fixed)]
struct Good {
    channel: u8,
    samples: [f64; 9000],
}

fn main() {}
