//! One type with everything that can be derived, for hostile messages. Values are made of the types of the
//! tests.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::net::IpAddr;
use std::num::NonZeroU64;

use flatstream::with::{Char, IpAddrBytes, IpAddrText, NonZeroInt, U128Bytes};
use flatstream::{Nested, StreamSerialize};

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
pub struct Zoo {
    pub flag: bool,
    pub a: i8,
    pub b: u16,
    pub c: i32,
    pub d: u64,
    pub e: f32,
    pub f: f64,
    pub maybe_flag: Option<bool>,
    pub maybe_small: Option<u16>,
    pub maybe_large: Option<i64>,
    pub maybe_float: Option<f64>,
    pub level: Level,
    pub maybe_level: Option<Level>,
    pub name: String,
    pub maybe_name: Option<String>,
    pub pose: Pose,
    pub bytes: Vec<u8>,
    pub numbers: Vec<u32>,
    pub doubles: Vec<f64>,
    pub flags: Vec<bool>,
    pub levels: Vec<Level>,
    pub words: Vec<String>,
    pub poses: Vec<Pose>,
    pub maybe_numbers: Option<Vec<i16>>,
    pub leaf: Leaf,
    pub maybe_leaf: Option<Leaf>,
    pub leaves: Vec<Leaf>,
    pub event: Event,
    pub maybe_event: Option<Event>,
    pub moments: Vec<Moment>,
    pub points: Vec<Point>,
    pub tree: Option<Box<Node>>,
    pub small: Small,
    pub smalls: Vec<Small>,
    pub many: Many,
    #[flatstream(with = Char)]
    pub key: char,
    #[flatstream(with = Char)]
    pub keys: Vec<char>,
    #[flatstream(with = NonZeroInt<u64>)]
    pub serial: Option<NonZeroU64>,
    #[flatstream(with = U128Bytes)]
    pub total: u128,
    #[flatstream(with = IpAddrBytes)]
    pub host: Option<IpAddr>,
    #[flatstream(with = IpAddrText)]
    pub hosts: Vec<IpAddr>,
}

/// What lies inline as something else: arrays, newtypes, flags, an enum of every number.
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
pub struct Small {
    pub grid: [u8; 5],
    pub maybe_levels: Option<[Level; 3]>,
    pub corners: Vec<[f32; 3]>,
    pub poses: Option<[Pose; 2]>,
    pub id: Id,
    pub ids: Vec<Id>,
    pub title: Title,
    pub titles: Vec<Title>,
    pub mode: Mode,
    pub modes: [Mode; 2],
    pub rights: Rights,
    pub frame: Option<Frame>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(transparent)]
pub struct Id(pub u64);

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(transparent)]
pub struct Title(pub String);

#[derive(Clone, Copy, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(bit_flags)]
pub struct Rights(pub u16);

#[derive(Clone, Copy, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(fixed)]
pub struct Frame {
    pub on: bool,
    pub levels: [Level; 2],
    pub id: Id,
    pub modes: [Mode; 3],
}

#[derive(Clone, Copy, Debug, Default, PartialEq, StreamSerialize)]
#[repr(u8)]
pub enum Mode {
    #[default]
    Off,
    On = 9,
    #[flatstream(other)]
    Other(u8),
}

/// What holds many, and what they are found by.
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
pub struct Many {
    pub events: Vec<Event>,
    pub counts: BTreeMap<String, u32>,
    pub options: BTreeMap<i16, Option<f64>>,
    pub hashed: HashMap<Level, Event>,
    pub words: BTreeSet<String>,
    pub numbers: HashSet<u64>,
    #[flatstream(shared)]
    pub labels: Vec<String>,
    pub rows: Vec<Row>,
    pub message: Option<Nested<Leaf>>,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
pub struct Row {
    #[flatstream(key)]
    pub name: String,
    #[flatstream(shared)]
    pub label: Option<String>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, StreamSerialize)]
#[repr(i16)]
pub enum Level {
    #[default]
    Low = 0,
    High = 300,
    Below = -5,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(fixed)]
pub struct Pose {
    pub x: f64,
    pub id: u16,
    pub level: Level,
    pub valid: bool,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
pub struct Leaf {
    pub weight: f32,
    pub label: Option<String>,
}

/// What has no place in a vector by itself, in a table.
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
pub struct Moment {
    pub event: Option<Event>,
    pub pose: Option<Pose>,
}

/// A table whose layout is known to the compiler: no field is ever absent.
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
pub struct Point {
    pub x: i32,
    pub y: f64,
    pub name: String,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
pub struct Node {
    pub value: u32,
    pub left: Option<Box<Node>>,
    pub children: Vec<Node>,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
pub enum Event {
    #[default]
    Nothing,
    Grew(Leaf),
    Moved {
        from: Pose,
        to: Option<u64>,
    },
    Counted(u32),
    Said(String),
}
