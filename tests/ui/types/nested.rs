use flatstream::{Nested, StreamSerialize};

#[derive(StreamSerialize)]
struct Reading {
    celsius: f64,
}

#[derive(StreamSerialize)]
struct Envelope {
    a: Nested<u64>,
    b: Nested<String>,
    c: Nested<Vec<Reading>>,
    d: Nested<Option<Reading>>,
    e: Vec<Nested<Reading>>,
}

#[derive(StreamSerialize)]
struct Node {
    next: Box<Nested<Node>>,
}

fn main() {}
