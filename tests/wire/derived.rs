//! Golden payloads of derived types. The types below are frozen, unlike the zoo, which grows:
//! what was written once has to be written, and read, the same way for ever.

use flatstream::flatbuffers::FlatBufferBuilder;
use flatstream::{PayloadBuf, StreamDeserialize, StreamSerialize};

use crate::check_golden;

#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[repr(u8)]
enum Level {
    Low,
    High = 7,
}

#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[flatstream(fixed)]
struct Pose {
    valid: bool,
    at: u64,
    x: f32,
    level: Level,
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
struct Scalars {
    flag: bool,
    a: u8,
    b: i16,
    c: u32,
    d: i64,
    e: f32,
    f: f64,
    level: Level,
    pose: Pose,
    name: String,
}

#[derive(StreamSerialize, Clone, Debug, PartialEq, Default)]
struct Options {
    a: Option<u8>,
    b: Option<u32>,
    c: Option<f64>,
    level: Option<Level>,
    name: Option<String>,
    pose: Option<Pose>,
    event: Option<Event>,
    always: u16,
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
enum Event {
    Started,
    Moved { x: f32, reason: String },
    Read(Box<Options>),
    Said(String),
    Count(u64),
}

#[derive(StreamSerialize, Clone, Debug, PartialEq, Default)]
struct Vectors {
    bytes: Vec<u8>,
    shorts: Vec<i16>,
    doubles: Vec<f64>,
    names: Vec<String>,
    levels: Vec<Level>,
    poses: Vec<Pose>,
    options: Vec<Options>,
}

#[derive(StreamSerialize, Clone, Debug, PartialEq, Default)]
struct Node {
    id: u32,
    next: Option<Box<Node>>,
    children: Vec<Node>,
}

const POSE: Pose = Pose { valid: true, at: 77, x: 1.5, level: Level::High };

fn scalars() -> Scalars {
    Scalars {
        flag: true,
        a: 1,
        b: -2,
        c: 3,
        d: -4,
        e: 5.5,
        f: -0.0,
        level: Level::High,
        pose: POSE,
        name: "größer".into(),
    }
}

fn options() -> Options {
    Options {
        a: Some(0),
        c: Some(2.5),
        name: Some("option".into()),
        pose: Some(POSE),
        event: Some(Event::Count(3)),
        always: 9,
        ..Options::default()
    }
}

fn vectors() -> Vectors {
    let other = Options { b: Some(4), level: Some(Level::Low), ..Options::default() };
    Vectors {
        bytes: b"bytes".to_vec(),
        shorts: vec![-1, 0, 1],
        doubles: vec![1.5, -2.5],
        names: vec![String::new(), "longer than eight".into()],
        levels: vec![Level::High, Level::Low],
        poses: vec![POSE; 2],
        options: vec![options(), other.clone(), options(), other],
    }
}

fn node() -> Node {
    let leaf = |id| Node { id, ..Node::default() };
    Node {
        id: 1,
        next: Some(Box::new(leaf(2))),
        children: vec![leaf(3), Node { id: 4, next: None, children: vec![leaf(5)] }],
    }
}

/// The bytes of both modes equal the golden file, and the file reads as the value.
pub fn check<T>(name: &str, value: &T, unpack: impl Fn(T::View<'_>) -> flatstream::Result<T>)
where
    T: StreamSerialize + StreamDeserialize + PartialEq + std::fmt::Debug,
{
    let mut simple = Vec::new();
    value.encode(&mut PayloadBuf::new(&mut simple)).expect("derived").unwrap();
    check_golden(&format!("derived/{name}.bin"), &simple);
    let mut builder = FlatBufferBuilder::new();
    value.serialize(&mut builder).unwrap();
    check_golden(&format!("derived/{name}.bin"), builder.finished_data());
    assert_eq!(&unpack(T::from_payload(&simple).unwrap()).unwrap(), value, "{name}");
}

#[test]
fn golden_payloads_stay_as_they_are() {
    check("scalars", &scalars(), |view| view.unpack());
    check("options", &options(), |view| view.unpack());
    check("options_none", &Options::default(), |view| view.unpack());
    check("vectors", &vectors(), |view| view.unpack());
    check("vectors_empty", &Vectors::default(), |view| view.unpack());
    check("node", &node(), |view| view.unpack());
    let events = [
        Event::Started,
        Event::Moved { x: 0.5, reason: "because".into() },
        Event::Read(Box::new(options())),
        Event::Said("hello".into()),
        Event::Count(1 << 50),
    ];
    for (i, event) in events.into_iter().enumerate() {
        let options = Options { event: Some(event), ..Options::default() };
        check(&format!("event_{i}"), &options, |view| view.unpack());
    }
}
