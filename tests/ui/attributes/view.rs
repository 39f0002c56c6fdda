//! Derives and attributes of the view: where there is none, and what it has or cannot have.

use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
#[flatstream(derive(Debug, Hash))]
struct Reading {
    celsius: f64,
}

#[derive(StreamSerialize)]
#[flatstream(derive(Clone), attr(must_use))]
enum Event {
    Said(String),
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(fixed, attr(must_use))]
struct Pose {
    x: f32,
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(derive(Hash))]
#[repr(u8)]
enum Level {
    Low,
}

#[derive(StreamSerialize)]
#[flatstream(derive)]
struct NoList {
    x: u8,
}

#[derive(StreamSerialize)]
#[flatstream(derive(Hash(x)), attr())]
struct NoTrait {
    x: u8,
}

#[derive(StreamSerialize)]
#[flatstream(derive(Eq, Hash))]
enum Happening {
    Started,
    Moved { x: f32 },
}

fn main() {}
