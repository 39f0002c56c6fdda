use std::collections::HashMap;

use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct A {
    #[flatstream(key)]
    key: Vec<u8>,
}

#[derive(StreamSerialize)]
struct B {
    #[flatstream(key)]
    key: f32,
}

#[derive(StreamSerialize)]
struct C {
    #[flatstream(key)]
    key: bool,
}

#[derive(StreamSerialize)]
struct D {
    #[flatstream(key)]
    key: Option<u32>,
}

#[derive(StreamSerialize)]
struct E {
    #[flatstream(key)]
    key: HashMap<u8, u8>,
}

fn main() {}
