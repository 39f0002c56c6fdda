//! Parts that are shared: a small payload must not be much to walk.

use flatstream::flatbuffers::FlatBufferBuilder;
use flatstream::{ErrorKind, PayloadFault, Result, StreamDeserialize};
use flatstream_tests::messages::Root;
use flatstream_tests::zoo::*;

/// `n` offsets to one string of `len` bytes.
fn one_string(n: usize, len: usize) -> Vec<u8> {
    let mut builder = FlatBufferBuilder::new();
    let text = builder.create_string(&"x".repeat(len));
    let names = builder.create_vector(&vec![text; n]);
    let start = builder.start_table();
    builder.push_slot_always(14, names);
    let root = builder.end_table(start);
    builder.finish(root, None);
    builder.finished_data().to_vec()
}

/// `levels` nodes, each the child of the one before `n` times: `n` to the power of `levels`.
fn dag(levels: usize, n: usize) -> Vec<u8> {
    let mut builder = FlatBufferBuilder::new();
    let start = builder.start_table();
    let mut node = builder.end_table(start);
    for _ in 0..levels {
        let list = builder.create_vector(&vec![node; n]);
        let start = builder.start_table();
        builder.push_slot_always(10, list);
        node = builder.end_table(start);
    }
    builder.finish(node, None);
    builder.finished_data().to_vec()
}

fn too_large<T>(result: Result<T>) {
    match result.map(drop).unwrap_err().kind() {
        ErrorKind::InvalidPayload { fault, .. } => assert_eq!(*fault, PayloadFault::TooLarge),
        other => panic!("{other:?}"),
    }
}

#[test]
fn many_offsets_to_one_string() {
    for (n, len) in [(400, 1 << 10), (16_384, 32 << 10), (1 << 20, 4 << 20), (1 << 22, 1 << 10)] {
        too_large(Vectors::from_payload(&one_string(n, len)));
    }
}

/// Of `n` offsets, those to the same of `kinds` strings of `len` bytes.
fn shared_strings(n: usize, kinds: usize, len: usize) -> Vec<u8> {
    let mut builder = FlatBufferBuilder::new();
    let text = |i: usize| i.to_string().repeat(len)[..len].to_owned();
    let texts: Vec<_> = (0..kinds).map(|i| builder.create_string(&text(i))).collect();
    let words = builder.create_vector(&(0..n).map(|i| texts[i % kinds]).collect::<Vec<_>>());
    let start = builder.start_table();
    builder.push_slot_always(6, words);
    let root = builder.end_table(start);
    builder.finish(root, None);
    builder.finished_data().to_vec()
}

/// A string that is known is checked once. But only 64 are known, and all that is read again and again
/// has a limit: 64 times the message.
#[test]
fn shared_strings_have_limits() {
    for (n, kinds, len) in
        [(100_000, 1, 250), (100_000, 64, 250), (64, 1, 1 << 20), (100_000, 1, 0)]
    {
        let bytes = shared_strings(n, kinds, len);
        let words = SharedTexts::from_payload(&bytes).unwrap().words();
        assert!(words.iter().all(|word| word.len() == len));
    }
    let cases = [(100_000, 65, 250), (100_000, 1_000, 200), (100_000, 1, 300), (66, 1, 1 << 20)];
    for (n, kinds, len) in cases {
        too_large(SharedTexts::from_payload(&shared_strings(n, kinds, len)));
    }
}

#[test]
fn graphs_that_unfold_into_large_trees() {
    for (levels, n) in [(20, 10), (60, 2), (2, 1 << 10), (3, 1 << 20), (2, 2 << 20)] {
        too_large(Node::from_payload(&dag(levels, n)));
    }
}

/// What ordinary writers share is no attack.
#[test]
fn honest_sharing_passes() {
    assert!(Vectors::walk(&one_string(1_000, 40)).is_ok());
    assert!(Vectors::walk(&one_string(60, 1_000)).is_ok());
    assert!(Node::walk(&dag(5, 4)).is_ok());
    assert!(Node::walk(&dag(1, 100_000)).is_ok());
}

/// The walk of the largest graph that is accepted is linear in the payload: each table visited
/// costs at least its four bytes of the budget, which is 16 bytes a byte.
#[test]
fn accepted_graphs_are_linear() {
    for (levels, n) in [(3, 12), (2, 100), (6, 5), (1, 50_000), (2, 400)] {
        let bytes = dag(levels, n);
        let Ok(root) = Node::from_payload(&bytes) else { continue };
        let visits = count(root);
        let most = (16 * bytes.len()).max(64 << 10) / 4;
        assert!(visits <= most, "{visits} visits of {} bytes", bytes.len());
    }
}

fn count(node: NodeView<'_>) -> usize {
    1 + node.children().iter().map(count).sum::<usize>()
}
