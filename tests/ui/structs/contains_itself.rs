use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Node {
    next: Box<Node>,
}

#[derive(StreamSerialize)]
struct Tree {
    left: Option<Box<Tree>>,
    right: std::sync::Arc<Self>,
}

fn main() {}
