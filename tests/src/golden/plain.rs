//! Tables, options, vectors and unions.

use flatstream::StreamSerialize;

#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[repr(u8)]
pub enum Level {
    Low,
    High = 7,
}

#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[flatstream(fixed)]
pub struct Pose {
    pub valid: bool,
    pub at: u64,
    pub x: f32,
    pub level: Level,
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
pub struct Scalars {
    pub flag: bool,
    pub a: u8,
    pub b: i16,
    pub c: u32,
    pub d: i64,
    pub e: f32,
    pub f: f64,
    pub level: Level,
    pub pose: Pose,
    pub name: String,
}

#[derive(StreamSerialize, Clone, Debug, PartialEq, Default)]
pub struct Options {
    pub a: Option<u8>,
    pub b: Option<u32>,
    pub c: Option<f64>,
    pub level: Option<Level>,
    pub name: Option<String>,
    pub pose: Option<Pose>,
    pub event: Option<Event>,
    pub always: u16,
}

#[derive(StreamSerialize, Clone, Debug, PartialEq)]
pub enum Event {
    Started,
    Moved { x: f32, reason: String },
    Read(Box<Options>),
    Said(String),
    Count(u64),
}

#[derive(StreamSerialize, Clone, Debug, PartialEq, Default)]
pub struct Vectors {
    pub bytes: Vec<u8>,
    pub shorts: Vec<i16>,
    pub doubles: Vec<f64>,
    pub names: Vec<String>,
    pub levels: Vec<Level>,
    pub poses: Vec<Pose>,
    pub options: Vec<Options>,
}

#[derive(StreamSerialize, Clone, Debug, PartialEq, Default)]
pub struct Node {
    pub id: u32,
    pub next: Option<Box<Node>>,
    pub children: Vec<Node>,
}

pub const POSE: Pose = Pose { valid: true, at: 77, x: 1.5, level: Level::High };

pub fn scalars() -> Scalars {
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

pub fn options() -> Options {
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

pub fn vectors() -> Vectors {
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

pub fn node() -> Node {
    let leaf = |id| Node { id, ..Node::default() };
    Node {
        id: 1,
        next: Some(Box::new(leaf(2))),
        children: vec![leaf(3), Node { id: 4, next: None, children: vec![leaf(5)] }],
    }
}
