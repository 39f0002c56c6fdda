//! rustc says it all, and nothing about generated code follows.

use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
enum Event {
    Said(String),
    Said(u8),
}

#[derive(StreamSerialize)]
#[repr(u8)]
enum Level {
    Low,
    High,
    Low,
}

#[derive(StreamSerialize)]
struct Log {
    events: Vec<Event>,
}

fn main() {}
