//! rustc says it all, and nothing about generated code follows.

use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Reading {
    celsius: f64,
    celsius: String,
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(fixed)]
struct Pose {
    x: f32,
    x: f32,
}

#[derive(StreamSerialize)]
enum Event {
    Moved { x: f32, x: f32 },
}

fn main() {}
