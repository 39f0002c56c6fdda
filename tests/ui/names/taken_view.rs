//! The name of a view that another type has: `view = ..` gives it another.
use flatstream::StreamSerialize;

struct ReadingView;

#[derive(StreamSerialize)]
struct Reading {
    celsius: f64,
}

fn main() {}
