//! Nesting: 64 tables deep and no deeper, in bounded stack.

use flatstream::flatbuffers::FlatBufferBuilder;
use flatstream::{Error, ErrorKind, PayloadFault, StreamDeserialize, MAX_DEPTH};
use flatstream_tests::messages::Root;
use flatstream_tests::zoo::*;

/// Nodes without numbers, each the `next` of the one before.
fn chain(depth: usize) -> Vec<u8> {
    let mut builder = FlatBufferBuilder::new();
    let start = builder.start_table();
    let mut node = builder.end_table(start);
    for _ in 1..depth {
        let start = builder.start_table();
        builder.push_slot_always(8, node);
        node = builder.end_table(start);
    }
    builder.finish(node, None);
    builder.finished_data().to_vec()
}

/// The same through vectors.
fn ladder(depth: usize) -> Vec<u8> {
    let mut builder = FlatBufferBuilder::new();
    let start = builder.start_table();
    let mut node = builder.end_table(start);
    for _ in 1..depth {
        let list = builder.create_vector(&[node]);
        let start = builder.start_table();
        builder.push_slot_always(10, list);
        node = builder.end_table(start);
    }
    builder.finish(node, None);
    builder.finished_data().to_vec()
}

fn too_deep(error: &Error, step: &str) {
    let ErrorKind::InvalidPayload { path, fault, position, .. } = error.kind() else {
        panic!("{error}")
    };
    assert_eq!(*fault, PayloadFault::TooDeep);
    assert_eq!(*path, vec![step; MAX_DEPTH].join("."));
    assert!(*position > 0);
}

#[test]
fn chains_end_at_the_limit() {
    for depth in [1, 63, 64] {
        assert!(Node::walk(&chain(depth)).unwrap().is_some(), "{depth}");
        assert!(Node::walk(&ladder(depth)).unwrap().is_some(), "{depth}");
    }
    for depth in [65, 66, 10_000] {
        too_deep(&Node::from_payload(&chain(depth)).unwrap_err(), "next");
        too_deep(&Node::from_payload(&ladder(depth)).unwrap_err(), "children[0]");
    }
}

/// A table that is its own child would go on forever, but offsets only lead forward: to get back,
/// the sum would have to wrap around.
#[test]
fn offsets_never_lead_back() {
    #[rustfmt::skip]
    let bytes = [
        16, 0, 0, 0,  0, 0,
        10, 0,  8, 0,  0, 0,  0, 0,  4, 0,
        10, 0, 0, 0,
        0xfc, 0xff, 0xff, 0xff,
    ];
    let error = Node::from_payload(&bytes).unwrap_err();
    let ErrorKind::InvalidPayload { path, fault, .. } = error.kind() else { panic!("{error}") };
    assert_eq!((path.as_str(), *fault), ("next", PayloadFault::OutOfBounds));
}

/// What is read with a small stack is read with any.
#[test]
fn the_deepest_message_needs_little_stack() {
    let bytes = chain(MAX_DEPTH);
    let read = move || Node::walk(&bytes).unwrap().map(drop);
    let thread = std::thread::Builder::new().stack_size(1 << 20).spawn(read).unwrap();
    assert_eq!(thread.join().unwrap(), Some(()));
}
