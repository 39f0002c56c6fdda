//! Values at the edge of what can be written.

use flatstream::flatbuffers::FlatBufferBuilder;
use flatstream::{ErrorKind, StreamDeserialize, StreamSerialize, MAX_DEPTH};
use flatstream_tests::messages::{append, expert, simple};
use flatstream_tests::zoo::Nil;

#[derive(StreamSerialize, Debug, Default, PartialEq)]
struct Chain {
    next: Option<Box<Chain>>,
    list: Vec<Chain>,
}

fn chain(depth: usize) -> Chain {
    let mut chain = Chain::default();
    for _ in 1..depth {
        chain = Chain { next: Some(Box::new(chain)), list: Vec::new() };
    }
    chain
}

fn ladder(depth: usize) -> Chain {
    let mut chain = Chain::default();
    for _ in 1..depth {
        chain = Chain { next: None, list: vec![chain] };
    }
    chain
}

#[test]
fn the_deepest_table_may_hold_an_empty_vector() {
    for value in [chain(MAX_DEPTH), ladder(MAX_DEPTH), chain(MAX_DEPTH - 1)] {
        let bytes = simple(&value);
        assert_eq!(bytes, expert(&value));
        assert_eq!(Chain::from_payload(&bytes).unwrap().unpack().unwrap(), value);
    }
}

macro_rules! wide {
    ($name:ident: $($number:ident $text:ident $list:ident $maybe:ident),*) => {
        #[derive(StreamSerialize, Debug, Default, PartialEq)]
        struct $name {
            next: Option<Box<$name>>,
            $($number: Option<u32>, $text: String, $list: Vec<u16>, $maybe: Option<String>,)*
        }
    };
}

wide!(Broad: a b c d, e f g h, i j k l, m n o p, q r s t, u v w x, y z aa ab, ac ad ae af);

/// Without optimization every value of every inlined function has its own place on the stack.
#[test]
fn the_deepest_value_of_a_wide_table_fits_the_stack_of_a_thread() {
    let go = || {
        let mut value = Broad::default();
        for _ in 1..MAX_DEPTH {
            value = Broad { next: Some(Box::new(value)), b: "text".into(), ..Broad::default() };
        }
        let bytes = simple(&value);
        assert_eq!(bytes, expert(&value));
        let view = Broad::from_payload(&bytes).unwrap();
        assert!(view == value);
        assert!(format!("{view:?}").ends_with(" }"));
        let mut target = view.unpack().unwrap();
        view.unpack_into(&mut target).unwrap();
        assert_eq!(target, value);
    };
    std::thread::Builder::new().stack_size(2 << 20).spawn(go).unwrap().join().unwrap();
}

#[test]
fn one_deeper_is_refused_and_leaves_nothing_behind() {
    for value in [chain(MAX_DEPTH + 1), ladder(MAX_DEPTH + 1), chain(1_000)] {
        let mut bytes = vec![1, 2, 3];
        let mut builder = FlatBufferBuilder::new();
        for error in [append(&value, &mut bytes), value.serialize(&mut builder)] {
            let error = error.unwrap_err();
            assert!(matches!(error.kind(), ErrorKind::Serialize(_)), "{error}");
            assert!(error.to_string().contains("more than 64 deep"), "{error}");
        }
        assert_eq!(bytes, [1, 2, 3]);
        assert!(builder.unfinished_data().is_empty());
        let next = chain(3);
        append(&next, &mut bytes).unwrap();
        next.serialize(&mut builder).unwrap();
        assert_eq!(bytes[3..], simple(&next));
        assert_eq!(builder.finished_data(), simple(&next));
    }
}

#[derive(StreamSerialize)]
struct Crowd<'a> {
    all: &'a [Nil],
}

/// A slice of tables without fields has no bytes in memory, so its length has no bound.
#[test]
fn more_items_than_a_message_can_count_are_refused() {
    static CROWD: [Nil; 1 << 62] = [const { Nil {} }; 1 << 62];
    for len in [1 << 62, (1 << 62) - 1, 1 << 61, 1 << 32, 1 << 29] {
        let value = Crowd { all: &CROWD[..len] };
        let mut bytes = Vec::new();
        let mut builder = FlatBufferBuilder::new();
        for error in [append(&value, &mut bytes), value.serialize(&mut builder)] {
            let error = error.unwrap_err();
            assert!(error.to_string().contains("more than 2147483647 bytes"), "{error}");
        }
        assert!(bytes.is_empty() && builder.unfinished_data().is_empty());
    }
}

#[derive(StreamSerialize)]
struct Repeated<'a> {
    texts: &'a [&'a str],
}

/// Expert mode counts before it writes, so this takes no memory.
#[test]
fn more_bytes_than_a_message_holds_are_refused() {
    let text = "x".repeat(1 << 20);
    let texts = vec![text.as_str(); 2048];
    let mut builder = FlatBufferBuilder::new();
    let error = Repeated { texts: &texts }.serialize(&mut builder).unwrap_err();
    assert!(error.to_string().contains("split it"), "{error}");
    assert!(builder.unfinished_data().is_empty());
}

/// Its memory is wider than its number.
#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[repr(u8, align(64))]
enum Wide {
    A,
    B,
}

#[derive(StreamSerialize, Debug, PartialEq)]
struct Wides {
    one: Wide,
    many: Vec<Wide>,
}

#[test]
fn an_aligned_enum_is_still_its_number() {
    let value = Wides { one: Wide::B, many: vec![Wide::B; 1000] };
    let bytes = simple(&value);
    assert_eq!(bytes, expert(&value));
    assert!(bytes.len() < 1100, "{}", bytes.len());
    assert_eq!(Wides::from_payload(&bytes).unwrap().unpack().unwrap(), value);
}

/// Named like the payload of the variant below.
#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[flatstream(fixed)]
struct EventMoved {
    x: f32,
}

#[derive(StreamSerialize, Debug, PartialEq)]
enum Event {
    Moved { by: EventMoved },
}

#[derive(StreamSerialize, Debug, PartialEq)]
struct Holder {
    event: Event,
}

#[test]
fn a_type_may_be_named_like_a_payload() {
    let value = Holder { event: Event::Moved { by: EventMoved { x: 1.5 } } };
    assert_eq!(Holder::from_payload(&simple(&value)).unwrap().unpack().unwrap(), value);
}

#[derive(StreamSerialize)]
struct Twofold {
    text: std::sync::Arc<str>,
    left: Option<std::sync::Arc<Twofold>>,
    right: Option<std::sync::Arc<Twofold>>,
}

/// Forty levels in forty allocations, and 2^40 tables on the wire.
#[test]
fn shared_values_that_unfold_without_end_are_refused() {
    let text: std::sync::Arc<str> = "t".repeat(1 << 20).into();
    let mut value = None;
    for _ in 0..40 {
        let (text, left, right) = (text.clone(), value.clone(), value);
        value = Some(std::sync::Arc::new(Twofold { text, left, right }));
    }
    let value = value.unwrap();
    let error = value.serialize(&mut FlatBufferBuilder::new()).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Serialize(_)), "{error}");
}
