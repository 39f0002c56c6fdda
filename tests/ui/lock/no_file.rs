//! There is no such file.

use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
#[flatstream(lock = "schemas/missing.lock")]
struct Reading {
    celsius: f64,
}

fn main() {}
