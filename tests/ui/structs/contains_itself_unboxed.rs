use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Node {
    next: Node,
}

fn main() {}
