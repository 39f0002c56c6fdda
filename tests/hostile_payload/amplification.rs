//! Parts that are shared: a small payload must not be much to walk.

use flatstream::flatbuffers::FlatBufferBuilder;
use flatstream::{ErrorKind, PayloadBuf, PayloadFault, Result, StreamDeserialize, StreamSerialize};
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

/// As many strings as no account is kept of.
#[derive(StreamSerialize)]
#[rustfmt::skip]
struct Fourteen {
    a: String, b: String, c: String, d: String, e: String, f: String, g: String,
    h: String, i: String, j: String, k: String, l: String, m: String, n: String,
}

/// More than the budget is enough for when all are one.
#[derive(StreamSerialize)]
#[rustfmt::skip]
struct Seventeen {
    a: String, b: String, c: String, d: String, e: String, f: String, g: String, h: String, i: String,
    j: String, k: String, l: String, m: String, n: String, o: String, p: String, q: String,
}

/// A message as the encoder writes it, but that all of its offsets lead to the first string.
fn all_to_one(message: &impl StreamSerialize, n: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    message.encode(&mut PayloadBuf::new(&mut bytes)).unwrap().unwrap();
    let at = |bytes: &[u8], at: usize| u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap());
    let first = at(&bytes, 0) as usize + 4;
    let text = first + at(&bytes, first) as usize;
    for place in (0..n).map(|i| first + 4 * i) {
        bytes[place..place + 4].copy_from_slice(&((text - place) as u32).to_le_bytes());
    }
    bytes
}

/// What a type keeps no account of would be within the budget, too.
#[test]
fn a_few_strings_that_are_one() {
    let (long, s) = ("x".repeat(100_000), String::new);
    #[rustfmt::skip]
    let few = Fourteen {
        a: long.clone(), b: s(), c: s(), d: s(), e: s(), f: s(), g: s(), h: s(), i: s(), j: s(), k: s(), l: s(),
        m: s(), n: s(),
    };
    let bytes = all_to_one(&few, 14);
    let view = Fourteen::from_payload(&bytes).unwrap();
    assert!([view.b(), view.h(), view.n()].iter().all(|text| *text == long));
    #[rustfmt::skip]
    let more = Seventeen {
        a: long, b: s(), c: s(), d: s(), e: s(), f: s(), g: s(), h: s(), i: s(), j: s(), k: s(), l: s(), m: s(),
        n: s(), o: s(), p: s(), q: s(),
    };
    too_large(Seventeen::from_payload(&all_to_one(&more, 17)));
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
