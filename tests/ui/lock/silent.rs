//! Edits that leave names or types as they were, and are misread all the same.

use flatstream::{Nested, StreamSerialize};

#[derive(StreamSerialize)]
#[flatstream(namespace = "acme", lock = "../../../../tests/ui/lock/more.lock", reserved(9))]
struct Report {
    position: V,
    message: Nested<B>,
    other: Vec<u8>,
    bytes: [u8; 5],
    #[flatstream(renamed_from = "second")]
    one: u32,
    #[flatstream(renamed_from = "first")]
    two: u32,
    event: E,
    tag: u8,
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(namespace = "acme", fixed, lock = "../../../../tests/ui/lock/more.lock")]
struct V {
    lon: f64,
    lat: f64,
}

#[derive(StreamSerialize)]
#[flatstream(namespace = "acme")]
struct B {
    a: u8,
}

#[derive(StreamSerialize)]
#[flatstream(namespace = "acme", lock = "../../../../tests/ui/lock/more.lock")]
enum E {
    A(f32),
    B,
}

fn main() {}
