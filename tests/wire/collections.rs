//! Golden payloads of what holds many: frozen, as in `derived`.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use flatstream::{Nested, StreamSerialize};

use crate::derived::check;

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
enum Event {
    Started,
    Moved { x: f32, reason: Option<String> },
    Said(String),
    Both(Box<Log>),
    Many(Vec<Event>),
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
struct Log {
    id: u64,
    events: Vec<Event>,
    more: Option<Vec<Event>>,
}

fn events() -> Vec<Event> {
    vec![
        Event::Said("first".into()),
        Event::Moved { x: 0.5, reason: None },
        Event::Moved { x: -0.5, reason: Some("why".into()) },
        Event::Started,
    ]
}

#[test]
fn golden_unions_stay_as_they_are() {
    check("log", &Log { id: 3, events: events(), more: Some(vec![]) }, |view| view.unpack());
    let log = Log { id: 4, events: events(), more: None };
    let roots = [Event::Started, Event::Said("root".into()), Event::Both(Box::new(log))];
    for (i, event) in roots.into_iter().chain([Event::Many(events())]).enumerate() {
        check(&format!("event_root_{i}"), &event, |view| view.unpack());
    }
}

#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(i8)]
enum Rank {
    Middle,
    Low = -1,
}

#[derive(StreamSerialize, Clone, Debug, PartialEq, Default)]
struct Maps {
    texts: HashMap<String, u32>,
    options: BTreeMap<u64, Option<u16>>,
    ranks: HashMap<Rank, Event>,
    nested: BTreeMap<String, HashMap<i16, Vec<f64>>>,
    words: HashSet<String>,
    numbers: BTreeSet<i64>,
    maybe: Option<HashMap<u8, Rank>>,
}

fn maps() -> Maps {
    let texts = ["one", "two", "", "twofold", "größer"];
    let longer = [(-3, vec![0.5]), (2, vec![]), (-300, vec![1.5, -0.0])];
    Maps {
        texts: texts.map(|text| (text.to_owned(), text.len() as u32)).into(),
        options: [(1 << 40, Some(3)), (7, None), (0, Some(0))].into(),
        ranks: [(Rank::Middle, Event::Started), (Rank::Low, Event::Said("low".into()))].into(),
        nested: [("a".into(), HashMap::new()), ("b".into(), longer.into())].into(),
        words: texts.map(str::to_owned).into(),
        numbers: [3, -3, i64::MIN, 0].into(),
        maybe: Some([(200, Rank::Low), (3, Rank::Middle)].into()),
    }
}

#[test]
fn golden_maps_stay_as_they_are() {
    check("maps", &maps(), |view| view.unpack());
    check("maps_empty", &Maps::default(), |view| view.unpack());
}

#[derive(StreamSerialize, Clone, Debug, PartialEq, Default)]
struct Texts {
    #[flatstream(shared)]
    title: String,
    #[flatstream(shared)]
    words: Vec<String>,
    rows: Vec<Texts>,
    #[flatstream(shared)]
    note: Option<String>,
    plain: String,
}

/// More different strings than are remembered.
fn texts() -> Texts {
    let word = |n: usize| format!("word {}", n % 70);
    let row = |n: usize| Texts { title: word(n), note: Some("note".into()), ..Texts::default() };
    Texts {
        title: "title".into(),
        words: (0..100).map(word).chain(["title".into(), String::new()]).collect(),
        rows: (30..130).map(row).collect(),
        note: None,
        plain: "title".into(),
    }
}

#[test]
fn golden_shared_strings_stay_as_they_are() {
    check("shared", &texts(), |view| view.unpack());
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
#[flatstream(file_identifier = "NEST")]
struct Envelope {
    topic: String,
    log: Nested<Log>,
    event: Option<Nested<Event>>,
    inner: Option<Box<Nested<Envelope>>>,
    texts: Nested<Texts>,
}

#[test]
fn golden_nested_messages_stay_as_they_are() {
    let log = Log { id: 3, events: events(), more: Some(vec![]) };
    let inner = Envelope {
        topic: "inner".into(),
        log: Nested(log.clone()),
        event: None,
        inner: None,
        texts: Nested(Texts::default()),
    };
    let envelope = Envelope {
        topic: "outer".into(),
        log: Nested(log),
        event: Some(Nested(Event::Many(events()))),
        inner: Some(Box::new(Nested(inner))),
        texts: Nested(texts()),
    };
    check("envelope", &envelope, |view| view.unpack());
}
