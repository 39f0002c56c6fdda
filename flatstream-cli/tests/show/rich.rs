//! A type with everything that is not simple to show.

use flatstream::{StreamSchema, StreamSerialize};
use flatstream_journal::JournalOptions;

use crate::kit::NOON;

#[derive(StreamSerialize, Clone, Copy, PartialEq, Debug)]
#[flatstream(fixed)]
pub struct Point {
    pub x: f32,
    pub y: f32,
}

#[derive(StreamSerialize, Clone, Copy, PartialEq, Debug)]
#[repr(u8)]
pub enum Level {
    Low = 1,
    High = 2,
}

#[derive(StreamSerialize)]
pub struct Part {
    pub id: u16,
    pub tags: Vec<String>,
}

#[derive(StreamSerialize)]
pub enum Event {
    Started,
    Moved { by: Point, why: Option<String> },
    Said(String),
}

#[derive(StreamSerialize)]
pub struct Tree {
    pub name: String,
    pub children: Vec<Tree>,
    pub twin: Option<Box<Tree>>,
}

#[derive(StreamSerialize)]
pub struct Rich {
    pub time: String,
    pub least: i64,
    pub most: u64,
    pub double: f64,
    pub single: f32,
    pub bytes: Vec<u8>,
    pub at: Point,
    pub level: Option<Level>,
    pub part: Option<Part>,
    pub parts: Vec<Part>,
    pub event: Event,
    pub tree: Tree,
    pub is_on: bool,
}

pub fn rich() -> Rich {
    let leaf = |name: &str| Tree { name: name.into(), children: vec![], twin: None };
    Rich {
        time: "say \"when\", and\nwhere".into(),
        least: i64::MIN,
        most: u64::MAX,
        double: f64::NAN,
        single: 0.1,
        bytes: vec![0, 255],
        at: Point { x: 1.5, y: f32::NEG_INFINITY },
        level: Some(Level::High),
        part: None,
        parts: vec![
            Part { id: 1, tags: vec![] },
            Part { id: 2, tags: vec!["a".into(), "b,c".into()] },
        ],
        event: Event::Moved { by: Point { x: -1.0, y: 0.0 }, why: None },
        tree: Tree {
            twin: Some(Box::new(leaf("twin"))),
            children: vec![leaf("leaf")],
            name: "root".into(),
        },
        is_on: true,
    }
}

/// Both of one journal.
pub fn journal() -> Vec<u8> {
    let mut writer = JournalOptions::default().start(Vec::new()).unwrap();
    writer.write_at(NOON, &rich()).unwrap();
    let other = Rich {
        event: Event::Said("hi".into()),
        part: Some(Part { id: 7, tags: vec![] }),
        ..rich()
    };
    writer.write_at(NOON + 1, &Rich { level: None, double: 2.0, ..other }).unwrap();
    writer.finish().unwrap()
}

#[test]
fn it_has_a_schema() {
    assert!(Rich::bfbs().is_ok());
}
