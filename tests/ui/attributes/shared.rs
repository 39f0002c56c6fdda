use std::collections::HashMap;

use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct A {
    #[flatstream(shared)]
    n: u32,
    #[flatstream(shared)]
    bytes: Vec<u8>,
    #[flatstream(shared)]
    map: HashMap<String, String>,
    #[flatstream(shared, skip)]
    cache: String,
}

type Number = u32;

#[derive(StreamSerialize)]
struct B {
    #[flatstream(shared)]
    n: Number,
    #[flatstream(shared)]
    all: Vec<A>,
    #[flatstream(shared = true)]
    text: String,
}

struct Opaque;

#[derive(StreamSerialize)]
struct C {
    #[flatstream(shared)]
    opaque: Opaque,
}

#[derive(StreamSerialize)]
struct D {
    #[flatstream(shared)]
    n: Number,
    #[flatstream(shared)]
    all: Vec<A>,
}

fn main() {}
