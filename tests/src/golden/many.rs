//! What holds many, and messages in messages.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use flatstream::{Nested, StreamSerialize};

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
pub enum Event {
    Started,
    Moved { x: f32, reason: Option<String> },
    Said(String),
    Both(Box<Log>),
    Many(Vec<Event>),
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
pub struct Log {
    pub id: u64,
    pub events: Vec<Event>,
    pub more: Option<Vec<Event>>,
}

pub fn events() -> Vec<Event> {
    vec![
        Event::Said("first".into()),
        Event::Moved { x: 0.5, reason: None },
        Event::Moved { x: -0.5, reason: Some("why".into()) },
        Event::Started,
    ]
}

#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(i8)]
pub enum Rank {
    Middle,
    Low = -1,
}

#[derive(StreamSerialize, Clone, Debug, PartialEq, Default)]
pub struct Maps {
    pub texts: HashMap<String, u32>,
    pub options: BTreeMap<u64, Option<u16>>,
    pub ranks: HashMap<Rank, Event>,
    pub nested: BTreeMap<String, HashMap<i16, Vec<f64>>>,
    pub words: HashSet<String>,
    pub numbers: BTreeSet<i64>,
    pub maybe: Option<HashMap<u8, Rank>>,
}

pub fn maps() -> Maps {
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

#[derive(StreamSerialize, Clone, Debug, PartialEq, Default)]
pub struct Texts {
    #[flatstream(shared)]
    pub title: String,
    #[flatstream(shared)]
    pub words: Vec<String>,
    pub rows: Vec<Texts>,
    #[flatstream(shared)]
    pub note: Option<String>,
    pub plain: String,
}

/// More different strings than are remembered.
pub fn texts() -> Texts {
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

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
#[flatstream(file_identifier = "NEST")]
pub struct Envelope {
    pub topic: String,
    pub log: Nested<Log>,
    pub event: Option<Nested<Event>>,
    pub inner: Option<Box<Nested<Envelope>>>,
    pub texts: Nested<Texts>,
}
