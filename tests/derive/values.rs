//! Views beside values: comparing, unpacking into, owning, serializing.

use std::borrow::Cow;
use std::rc::Rc;
use std::sync::Arc;

use flatstream::{OwnedView, StreamDeserialize, StreamSerialize};
use flatstream_tests::counting_alloc::measure;
use flatstream_tests::messages::simple;
use flatstream_tests::values::{random, Random, Rng};
use flatstream_tests::zoo::*;

/// Views equal the values they were made of and no others, and unpack into values that are there.
macro_rules! check {
    ($t:ty) => {{
        let mut rng = Rng::new(0x7a1e);
        let mut target: $t = random(&mut rng);
        let mut last: Option<$t> = None;
        for _ in 0..300 {
            let value: $t = random(&mut rng);
            let bytes = simple(&value);
            let view = <$t>::from_payload(&bytes).unwrap();
            // Not so where there is a NaN, for either.
            assert_eq!(view == value, value == value);
            if let Some(last) = last {
                assert_eq!(view == last, value == last);
            }
            view.unpack_into(&mut target).unwrap();
            assert_eq!(format!("{target:?}"), format!("{value:?}"));
            last = Some(value);
        }
    }};
}

#[test]
fn views_compare_with_values_and_unpack_into_them() {
    check!(Scalars);
    check!(Options);
    check!(Texts);
    check!(Vectors);
    check!(Node);
    check!(Twins);
    check!(Odds);
    check!(Arrays);
    check!(Enums);
    check!(Newtypes);
    check!(FlagSets);
    check!(Generics);
    check!(Zoo);
    check!(Unions);
    check!(Event);
    check!(Perhaps);
    check!(Tree);
    check!(Maps);
    check!(Keyed);
    check!(SharedTexts);
    check!(Envelope);
}

#[test]
fn unpacking_into_a_value_of_the_same_size_allocates_nothing() {
    let mut rng = Rng::new(3);
    let mut value = Vectors::random(&mut rng, 2);
    value.names = vec!["a name".into(), "another".into()];
    value.boxed = Box::default();
    let bytes = simple(&value);
    let mut target = value.clone();
    let view = Vectors::from_payload(&bytes).unwrap();
    view.unpack_into(&mut target).unwrap();
    let ((), usage) = measure(|| view.unpack_into(&mut target).unwrap());
    assert_eq!(usage.allocations, 0, "{usage:?}");
    assert_eq!(format!("{target:?}"), format!("{value:?}"));
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
struct Word {
    text: String,
    letters: Vec<u16>,
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
#[flatstream(transparent)]
struct Label(String);

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
enum Token {
    Word(Word),
    Named { name: String },
    End,
}

#[allow(clippy::vec_box)] // A pointer as an item is what is tested.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
struct Sentence {
    words: Vec<Word>,
    boxed: Vec<Box<Word>>,
    labels: Vec<Label>,
    tokens: Vec<Token>,
    after: Option<Vec<Word>>,
}

fn sentence(text: &str) -> Sentence {
    let word = Word { text: text.into(), letters: text.encode_utf16().collect() };
    Sentence {
        words: vec![word.clone(), word.clone()],
        boxed: vec![Box::new(word.clone())],
        labels: vec![Label(text.into()), Label(text.into())],
        tokens: vec![Token::Word(word.clone()), Token::Named { name: text.into() }, Token::End],
        after: Some(vec![word]),
    }
}

/// Each item into the one that is there: a table, a union, behind a pointer and in a newtype.
#[test]
fn unpacking_vectors_of_what_allocates_into_such_a_value_allocates_nothing() {
    let value = sentence("some words");
    let bytes = simple(&value);
    let mut target = sentence("other words of a greater length");
    let view = Sentence::from_payload(&bytes).unwrap();
    let ((), usage) = measure(|| view.unpack_into(&mut target).unwrap());
    assert_eq!(usage.allocations, 0, "{usage:?}");
    assert_eq!(target, value);
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
struct Pointers {
    boxed: Box<u32>,
    shared: Arc<Scalars>,
    counted: Rc<String>,
    cow: Cow<'static, Scalars>,
    maybe: Option<Box<bool>>,
    other: Option<Arc<f64>>,
    items: Vec<Arc<Scalars>>,
    numbers: Arc<[u16]>,
    words: Rc<[Rc<str>]>,
    slice: Cow<'static, [u64]>,
    level: Box<Level>,
}

fn pointers() -> Pointers {
    let scalars = Scalars { a: 3, ..Scalars::default() };
    Pointers {
        boxed: Box::new(7),
        shared: Arc::new(scalars.clone()),
        counted: Rc::new("counted".into()),
        cow: Cow::Owned(scalars.clone()),
        maybe: Some(Box::new(true)),
        other: None,
        items: vec![Arc::new(scalars), Arc::default()],
        numbers: Arc::new([1, 2, 3]),
        words: Rc::new(["a".into(), "b".into()]),
        slice: Cow::Borrowed(&[4, 5]),
        level: Box::new(Level::Mid),
    }
}

#[derive(StreamSerialize)]
struct Plain_ {
    boxed: u32,
    shared: Scalars,
    counted: String,
    cow: Scalars,
    maybe: Option<bool>,
    other: Option<f64>,
    items: Vec<Scalars>,
    numbers: Vec<u16>,
    words: Vec<String>,
    slice: Vec<u64>,
    level: Level,
}

#[derive(StreamSerialize)]
struct References<'a> {
    boxed: &'a u32,
    shared: &'a Scalars,
    counted: &'a String,
    cow: &'a &'a Scalars,
    maybe: Option<&'a bool>,
    other: Option<&'a f64>,
    items: Vec<&'a Scalars>,
    numbers: &'a [u16],
    words: &'a [&'a str],
    slice: &'a Cow<'a, [u64]>,
    level: &'a Level,
}

#[test]
fn pointers_leave_no_trace() {
    let value = pointers();
    let bytes = simple(&value);
    let scalars = value.shared.as_ref();
    let plain = Plain_ {
        boxed: 7,
        shared: scalars.clone(),
        counted: "counted".into(),
        cow: scalars.clone(),
        maybe: Some(true),
        other: None,
        items: vec![scalars.clone(), Scalars::default()],
        numbers: vec![1, 2, 3],
        words: vec!["a".into(), "b".into()],
        slice: vec![4, 5],
        level: Level::Mid,
    };
    assert_eq!(bytes, simple(&plain));
    let references = References {
        boxed: &7,
        shared: scalars,
        counted: &"counted".into(),
        cow: &scalars,
        maybe: Some(&true),
        other: None,
        items: value.items.iter().map(|item| &**item).collect(),
        numbers: &[1, 2, 3],
        words: &["a", "b"],
        slice: &Cow::Borrowed(&[4, 5]),
        level: &Level::Mid,
    };
    assert_eq!(bytes, simple(&references));
    let view = Pointers::from_payload(&bytes).unwrap();
    assert_eq!(view, value);
    assert_eq!(view.unpack().unwrap(), value);
    let mut target = pointers();
    let kept = Arc::clone(&target.shared);
    view.unpack_into(&mut target).unwrap();
    assert_eq!(target, value);
    assert!(!Arc::ptr_eq(&kept, &target.shared), "others still see the old value");
}

#[test]
fn owned_views_go_anywhere() {
    fn is_static<T: Send + Sync + 'static>(_: &T) {}
    let node = Node::random(&mut Rng::new(5), 3);
    let bytes = simple(&node);
    let owned = OwnedView::<Node>::new(bytes.clone().into()).unwrap();
    is_static(&owned);
    let copied = OwnedView::<Node>::copied(&bytes).unwrap();
    let shown = std::thread::spawn(move || format!("{copied:?}")).join().unwrap();
    assert_eq!(shown, format!("{node:?}"));
    assert_eq!(owned.view().unpack().unwrap().id, node.id);
    assert_eq!(owned.as_bytes(), bytes);
    assert_eq!(owned.clone().into_bytes(), bytes);
    assert!(OwnedView::<Node>::copied(&bytes[..10]).is_err());
    assert!(OwnedView::<Node>::new(bytes[..10].to_vec().into()).is_err());
    assert_eq!(OwnedView::<str>::copied(&simple("text")).unwrap().view(), "text");
}

fn json<T: StreamSerialize + StreamDeserialize>(value: &T) -> serde_json::Value
where
    for<'a> T::View<'a>: serde::Serialize,
{
    let bytes = simple(value);
    serde_json::to_value(T::from_payload(&bytes).unwrap()).unwrap()
}

#[derive(StreamSerialize)]
#[flatstream(rename_all = "camelCase")]
struct Printed {
    the_number: u64,
    #[flatstream(rename = "kind")]
    level: Level,
    maybe: Option<f32>,
    point: Vec3,
    bytes: Vec<u8>,
    names: Vec<String>,
    event: Event,
    said: Event,
    inner: Scalars,
    none: Option<Event>,
    quad: Quad,
    array: [Level; 2],
}

#[test]
fn views_serialize_as_flatc_prints() {
    let value = Printed {
        the_number: u64::MAX,
        level: Level::Mid,
        maybe: None,
        point: Vec3 { x: 0.5, y: 1.0, z: -2.0 },
        bytes: vec![1, 255],
        names: vec!["ä".into()],
        event: Event::Moved {
            from: Vec3 { x: 1.0, y: 2.0, z: 3.0 },
            speed: Some(4.5),
            reason: "why".into(),
        },
        said: Event::Said("hi".into()),
        inner: Scalars::default(),
        none: None,
        quad: Quad { items: [1.5; 4] },
        array: [Level::High, Level::Low],
    };
    let expected = serde_json::json!({
        "theNumber": u64::MAX,
        "kind": "Mid",
        "point": {"x": 0.5, "y": 1.0, "z": -2.0},
        "bytes": [1, 255],
        "names": ["ä"],
        "event_type": "Moved",
        "event": {"from": {"x": 1.0, "y": 2.0, "z": 3.0}, "speed": 4.5, "reason": "why"},
        "said_type": "Said",
        "said": {"value": "hi"},
        "inner": {
            "flag": false, "a": 0, "b": 0, "c": 0, "d": 0, "e": 0, "f": 0, "g": 0, "h": 0,
            "i": 0.0, "j": 0.0
        },
        "quad": {"items": [1.5, 1.5, 1.5, 1.5]},
        "array": {"items": ["High", "Low"]},
    });
    assert_eq!(json(&value), expected);
}
