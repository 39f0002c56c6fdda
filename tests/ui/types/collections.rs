use std::collections::{BinaryHeap, LinkedList, VecDeque};

use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Telemetry {
    a: BinaryHeap<u8>,
    b: LinkedList<String>,
    c: VecDeque<u8>,
}

fn main() {}
