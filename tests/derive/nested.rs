//! Messages inside of messages: the bytes of those that stand alone, read as what they are.

use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

use flatstream::flatbuffers::FlatBufferBuilder;
use flatstream::{
    Error, ErrorKind, Nested, PayloadFault, StreamDeserialize, StreamSerialize, MAX_DEPTH,
};
use flatstream_tests::messages::{append, expert, simple, Root};
use flatstream_tests::values::{random, Rng};
use flatstream_tests::zoo::*;

macro_rules! holders {
    ($($name:ident: $t:ty;)*) => { $(
        #[derive(StreamSerialize, Clone, Debug, PartialEq)]
        struct $name {
            n: u8,
            message: $t,
        }
    )* };
}

holders! {
    HoldsVectors: Nested<Vectors>;
    HoldsEvent: Nested<Event>;
    HoldsStamped: Nested<Stamped>;
    HoldsShared: Nested<SharedTexts>;
    HoldsMaybe: Option<Nested<Stamped>>;
    // What others see.
    HoldsBytes: Vec<u8>;
}

/// The message inside, as somebody sees it who does not know its type.
fn inside(bytes: &[u8]) -> &[u8] {
    HoldsBytes::from_payload(bytes).unwrap().message()
}

#[test]
fn the_bytes_inside_are_the_message_that_stands_alone() {
    let mut rng = Rng::new(0x4e57);
    for n in 0..200 {
        let message: Vectors = random(&mut rng);
        let alone = simple(&message);
        let value = HoldsVectors { n, message: Nested(message) };
        let bytes = simple(&value);
        assert_eq!(bytes, expert(&value));
        assert_eq!(inside(&bytes), alone);
        let at = inside(&bytes).as_ptr() as usize - bytes.as_ptr() as usize;
        assert_eq!(at % 8, 0, "aligned in the outer message");

        let message: Event = random(&mut rng);
        let alone = simple(&message);
        let bytes = simple(&HoldsEvent { n, message: Nested(message) });
        assert_eq!(inside(&bytes), alone);

        let message: SharedTexts = random(&mut rng);
        let alone = simple(&message);
        let bytes = simple(&HoldsShared { n, message: Nested(message) });
        assert_eq!(inside(&bytes), alone);

        let message: Stamped = random(&mut rng);
        let alone = simple(&message);
        let bytes = simple(&HoldsStamped { n, message: Nested(message) });
        assert_eq!((inside(&bytes), &inside(&bytes)[4..8]), (&alone[..], &b"STMP"[..]));
    }
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
#[flatstream(transparent)]
struct Sealed(Nested<Body>);

holders! {
    HoldsBody: Nested<Body>;
    HoldsSealed: Sealed;
}

#[test]
fn newtypes_are_what_they_hold_inside_and_around() {
    let mut rng = Rng::new(0x4e58);
    for n in 0..50 {
        let body: Body = random(&mut rng);
        let alone = simple(&body.0);
        let inner = HoldsBody { n, message: Nested(body.clone()) };
        let outer = HoldsSealed { n, message: Sealed(Nested(body)) };
        let (bytes, same) = (simple(&inner), simple(&outer));
        assert_eq!(bytes, same);
        assert_eq!(inside(&bytes), alone);
        // As text, in which numbers that are none equal each other.
        let back = HoldsBody::from_payload(&bytes).unwrap().unpack().unwrap();
        assert_eq!(format!("{back:?}"), format!("{inner:?}"));
        let back = HoldsSealed::from_payload(&bytes).unwrap().unpack().unwrap();
        assert_eq!(format!("{back:?}"), format!("{outer:?}"));
    }
}

fn stamped(by: &str) -> Stamped {
    Stamped { at: 7, by: Some(by.to_owned()) }
}

/// The bytes that `docs/format.md` draws.
#[test]
fn a_nested_message_byte_by_byte() {
    let bytes = simple(&HoldsMaybe { n: 5, message: Some(Nested(Stamped { at: 7, by: None })) });
    let expected: &[u8] = &[
        12, 0, 0, 0, // root
        8, 0, 12, 0, 4, 0, 8, 0, // vtable
        8, 0, 0, 0, 5, 0, 0, 0, 8, 0, 0, 0, // table: n, gap, offset
        0, 0, 0, 0, // gap
        32, 0, 0, 0, // 32 bytes, from a multiple of 8 on
        20, 0, 0, 0, // root, counted from there
        83, 84, 77, 80, 0, 0, 0, 0, // identifier, zeros
        8, 0, 12, 0, 4, 0, 0, 0, // vtable: `by` is absent
        8, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, // table: at
    ];
    assert_eq!(bytes, expected);
    assert_eq!(bytes[32..], simple(&Stamped { at: 7, by: None }));
}

/// Messages are vectors of bytes, which other writers align to 4 at best.
fn foreign(message: &[u8]) -> Vec<u8> {
    let mut builder = FlatBufferBuilder::new();
    let message = builder.create_vector(message);
    let start = builder.start_table();
    builder.push_slot_always(4, 5_u8);
    builder.push_slot_always(6, message);
    let root = builder.end_table(start);
    builder.finish(root, None);
    builder.finished_data().to_vec()
}

#[test]
fn messages_of_other_writers_need_no_alignment() {
    let mut rng = Rng::new(0x4e58);
    let mut phases = [0; 8];
    for _ in 0..300 {
        let message: Vectors = random(&mut rng);
        // Any bytes may follow a message.
        let mut alone = simple(&message);
        alone.resize(alone.len() + rng.below(9), 0xee);
        let bytes = foreign(&alone);
        phases[(inside(&bytes).as_ptr() as usize - bytes.as_ptr() as usize) % 8] += 1;
        let view = HoldsVectors::from_payload(&bytes).unwrap();
        assert_eq!(simple(&view.message().unpack().unwrap()), simple(&message));
        assert!(view.message().longs().iter().eq(message.longs.iter().copied()));
    }
    assert!(phases[4] > 100, "{phases:?}");
}

fn fault(error: &Error) -> (&str, PayloadFault, usize) {
    match error.kind() {
        ErrorKind::InvalidPayload { path, fault, position, .. } => (path, *fault, *position),
        other => panic!("{other:?}"),
    }
}

#[test]
fn faults_inside_have_the_path_and_position_of_the_outer_message() {
    let text = Event::Said("some text".into());
    let mut bytes = simple(&HoldsEvent { n: 1, message: Nested(text) });
    let at = bytes.windows(9).position(|window| window == b"some text").unwrap();
    bytes[at] = 0xff;
    let error = HoldsEvent::from_payload(&bytes).unwrap_err();
    assert_eq!(fault(&error), ("message.value.Said.value", PayloadFault::Utf8, at));
}

#[test]
fn what_is_no_message_is_a_fault() {
    let good = simple(&stamped("me"));
    assert!(HoldsStamped::from_payload(&foreign(&good)).is_ok());
    for len in 0..8 {
        let error = HoldsStamped::from_payload(&foreign(&good[..len])).unwrap_err();
        assert_eq!(fault(&error).1, PayloadFault::OutOfBounds, "{len}");
    }
    for len in 8..good.len() - 8 {
        assert!(HoldsStamped::from_payload(&foreign(&good[..len])).is_err(), "{len}");
    }
    let mut other = good.clone();
    other[4] = b'X';
    let bytes = foreign(&other);
    let error = HoldsStamped::from_payload(&bytes).unwrap_err();
    let at = inside(&bytes).as_ptr() as usize - bytes.as_ptr() as usize + 4;
    assert_eq!(fault(&error), ("message", PayloadFault::WrongIdentifier, at));
}

/// Offsets inside cannot lead out, though there are bytes.
#[test]
fn a_message_ends_where_its_vector_ends() {
    let good = simple(&stamped("a name that is long enough"));
    let mut bytes = foreign(&good);
    let start = inside(&bytes).as_ptr() as usize - bytes.as_ptr() as usize;
    for len in 0..good.len() as u32 - 8 {
        bytes[start - 4..start].copy_from_slice(&len.to_le_bytes());
        assert!(HoldsStamped::from_payload(&bytes).is_err(), "{len}");
    }
    let too_long = bytes.len() as u32;
    bytes[start - 4..start].copy_from_slice(&too_long.to_le_bytes());
    let error = HoldsStamped::from_payload(&bytes).unwrap_err();
    assert_eq!(fault(&error), ("message", PayloadFault::OutOfBounds, start - 4));
}

#[test]
fn an_absent_message_is_one_of_absent_fields() {
    let mut builder = FlatBufferBuilder::new();
    let start = builder.start_table();
    let root = builder.end_table(start);
    builder.finish(root, None);
    let bytes = builder.finished_data();
    let view = HoldsStamped::from_payload(bytes).unwrap();
    assert_eq!((view.message().at(), view.message().by()), (0, None));
    assert_eq!(view.unpack().unwrap().message.0, Stamped { at: 0, by: None });
    assert!(HoldsMaybe::from_payload(bytes).unwrap().message().is_none());
    let view = HoldsEvent::from_payload(bytes).unwrap();
    assert_eq!(view.message(), EventView::Unknown(0));
    assert!(view.unpack().is_err());
}

#[derive(StreamSerialize, Debug)]
struct Pointers<'a> {
    plain: Nested<Stamped>,
    borrowed: Nested<&'a Stamped>,
    boxed: Nested<Box<Stamped>>,
    shared: Nested<Arc<Stamped>>,
    counted: Nested<Rc<Stamped>>,
    outside: Box<Nested<Stamped>>,
    union: Nested<&'a Event>,
    part: Nested<Part<'a>>,
}

#[test]
fn messages_behind_pointers() {
    let (message, event, name) = (stamped("p"), Event::Count(3), String::from("part"));
    let value = Pointers {
        plain: Nested(message.clone()),
        borrowed: Nested(&message),
        boxed: Nested(Box::new(message.clone())),
        shared: Nested(Arc::new(message.clone())),
        counted: Nested(Rc::new(message.clone())),
        outside: Box::new(Nested(message.clone())),
        union: Nested(&event),
        part: Part { name: &name }.into(),
    };
    let bytes = simple(&value);
    assert_eq!(bytes, expert(&value));
    let view = Pointers::from_payload(&bytes).unwrap();
    assert_eq!(format!("{view:?}"), format!("{value:?}"));
    let read = [view.plain(), view.borrowed(), view.boxed(), view.shared(), view.counted()];
    for read in read.into_iter().chain([view.outside()]) {
        assert_eq!(read, message);
    }
    assert_eq!((view.union(), view.part().name()), (EventView::Count(3), "part"));
}

#[derive(StreamSerialize, Clone, Debug, Default, PartialEq)]
struct Chain {
    n: u64,
    next: Option<Box<Nested<Chain>>>,
}

fn chain(depth: usize) -> Chain {
    (1..depth).fold(Chain::default(), |inner, n| Chain {
        n: n as u64,
        next: Some(Box::new(Nested(inner))),
    })
}

/// A chain whose messages are made one by one, of `depth` levels.
fn foreign_chain(depth: usize) -> Vec<u8> {
    #[derive(StreamSerialize)]
    struct Link<'a> {
        n: u64,
        next: Option<&'a [u8]>,
    }
    let last = simple(&Link { n: 0, next: None });
    (1..depth).fold(last, |inner, n| simple(&Link { n: n as u64, next: Some(&inner) }))
}

/// Tables inside count as deep as they are.
#[test]
fn nested_messages_end_at_the_limit() {
    let value = chain(MAX_DEPTH);
    let bytes = simple(&value);
    assert_eq!(bytes, expert(&value));
    assert_eq!(Chain::from_payload(&bytes).unwrap().unpack().unwrap(), value);
    assert!(Chain::from_payload(&foreign_chain(MAX_DEPTH)).is_ok());
    let deeper = chain(MAX_DEPTH + 1);
    assert!(append(&deeper, &mut Vec::new()).is_err());
    assert!(deeper.serialize(&mut FlatBufferBuilder::new()).is_err());
    for depth in [MAX_DEPTH + 1, 200] {
        let error = Chain::from_payload(&foreign_chain(depth)).unwrap_err();
        let (path, fault, position) = fault(&error);
        assert_eq!((fault, path), (PayloadFault::TooDeep, &*vec!["next"; MAX_DEPTH].join(".")));
        assert!(position > MAX_DEPTH * 8, "of the whole message: {position}");
    }
}

/// No more than threads have, unoptimized.
#[test]
fn the_deepest_message_needs_little_stack() {
    let work = || {
        let value = chain(MAX_DEPTH);
        let bytes = simple(&value);
        assert_eq!(expert(&value), bytes);
        Chain::from_payload(&bytes).unwrap().unpack().unwrap() == value
    };
    let thread = std::thread::Builder::new().stack_size(2 << 20).spawn(work).unwrap();
    assert!(thread.join().unwrap());
}

/// The bytes of the innermost message are those of all around it, and are charged once.
#[test]
fn honest_nesting_stays_within_the_budget() {
    #[derive(StreamSerialize, Clone, Debug, Default)]
    struct Onion {
        layer: Option<Box<Nested<Onion>>>,
        core: Vec<u8>,
        names: Vec<String>,
    }
    let names = vec!["a name".to_owned(); 10_000];
    let core = Onion { layer: None, core: vec![7; 1 << 20], names };
    let onion = (1..MAX_DEPTH)
        .fold(core, |inner, _| Onion { layer: Some(Box::new(Nested(inner))), ..Onion::default() });
    let bytes = simple(&onion);
    let mut view = Onion::from_payload(&bytes).unwrap();
    while let Some(layer) = view.layer() {
        view = layer;
    }
    assert_eq!((view.core().len(), view.names().len()), (1 << 20, 10_000));
}

#[derive(StreamSerialize, Clone, Debug, Default, PartialEq)]
struct Bundle {
    messages: BTreeMap<u32, Nested<Words>>,
    #[flatstream(shared)]
    words: Vec<String>,
}

#[derive(StreamSerialize, Clone, Debug, Default, PartialEq)]
struct Words {
    #[flatstream(shared)]
    words: Vec<String>,
}

/// Strings are shared on each side of a border, up to the limit, and never across.
#[test]
fn shared_strings_stay_inside() {
    let text = "long enough to matter ".repeat(20);
    let words = Words { words: vec![text.clone(); 500] };
    let alone = simple(&words);
    let messages: BTreeMap<u32, _> = (0..40).map(|n| (n, Nested(words.clone()))).collect();
    let value = Bundle { messages, words: vec![text.clone(); 500] };
    let bytes = simple(&value);
    assert_eq!(bytes, expert(&value));
    let copies = |bytes: &[u8]| {
        bytes.windows(text.len()).filter(|window| *window == text.as_bytes()).count()
    };
    assert!(copies(&alone) < 5);
    assert!((1..5).contains(&(copies(&bytes) - 40 * copies(&alone))));
    let view = Bundle::from_payload(&bytes).unwrap();
    assert!(view.messages().values().all(|message| message == words));
    assert_eq!(view, value);
}

/// One message that many offsets lead to is read as often.
#[test]
fn many_offsets_to_one_message_are_charged() {
    let words = (0..20).map(|n| n.to_string().repeat(500)).collect();
    let message = simple(&Words { words });
    let of = |n: usize| {
        let mut builder = FlatBufferBuilder::new();
        let message = builder.create_vector(&message);
        let mut entry = |key: u32| {
            let start = builder.start_table();
            builder.push_slot_always(4, key);
            builder.push_slot_always(6, message);
            builder.end_table(start)
        };
        let entries: Vec<_> = (0..n as u32).map(&mut entry).collect();
        let entries = builder.create_vector(&entries);
        let start = builder.start_table();
        builder.push_slot_always(4, entries);
        let root = builder.end_table(start);
        builder.finish(root, None);
        builder.finished_data().to_vec()
    };
    assert!(Bundle::from_payload(&of(8)).is_ok());
    let error = Bundle::from_payload(&of(5_000)).unwrap_err();
    assert_eq!(fault(&error).1, PayloadFault::TooLarge);
}

#[test]
fn nested_messages_serialize_as_flatc_prints() {
    let bytes = simple(&HoldsStamped { n: 1, message: Nested(stamped("me")) });
    let view = HoldsStamped::from_payload(&bytes).unwrap();
    let expected = serde_json::json!({ "n": 1, "message": { "at": 7, "by": "me" } });
    assert_eq!(serde_json::to_value(view).unwrap(), expected);
    let bytes = simple(&HoldsEvent { n: 1, message: Nested(Event::Count(2)) });
    let view = HoldsEvent::from_payload(&bytes).unwrap();
    let inner = serde_json::json!({ "value_type": "Count", "value": { "value": 2 } });
    let expected = serde_json::json!({ "n": 1, "message": inner });
    assert_eq!(serde_json::to_value(view).unwrap(), expected);
}

#[test]
fn a_bundle_of_the_zoo() {
    let mut rng = Rng::new(0x4e59);
    for _ in 0..50 {
        let value: Envelope = random(&mut rng);
        let bytes = simple(&value);
        assert_eq!(simple(&Envelope::walk(&bytes).unwrap().unwrap()), bytes);
    }
}
