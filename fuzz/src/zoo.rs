//! One type with everything that can be derived.

use std::net::IpAddr;
use std::num::NonZeroU64;

use arbitrary::Arbitrary;
use flatstream::with::{Char, IpAddrBytes, IpAddrText, NonZeroInt, U128Bytes};
use flatstream::StreamSerialize;

#[derive(Arbitrary, Clone, Debug, Default, PartialEq, StreamSerialize)]
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

#[derive(Arbitrary, Clone, Copy, Debug, Default, PartialEq, Eq, StreamSerialize)]
#[repr(i16)]
pub enum Level {
    #[default]
    Low = 0,
    High = 300,
    Below = -5,
}

#[derive(Arbitrary, Clone, Copy, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(fixed)]
pub struct Pose {
    pub x: f64,
    pub id: u16,
    pub level: Level,
    pub valid: bool,
}

#[derive(Arbitrary, Clone, Debug, Default, PartialEq, StreamSerialize)]
pub struct Leaf {
    pub weight: f32,
    pub label: Option<String>,
}

/// What has no place in a vector by itself, in a table.
#[derive(Arbitrary, Clone, Debug, Default, PartialEq, StreamSerialize)]
pub struct Moment {
    pub event: Option<Event>,
    pub pose: Option<Pose>,
}

/// A table whose layout is known to the compiler: no field is ever absent.
#[derive(Arbitrary, Clone, Debug, Default, PartialEq, StreamSerialize)]
pub struct Point {
    pub x: i32,
    pub y: f64,
    pub name: String,
}

#[derive(Arbitrary, Clone, Debug, Default, PartialEq, StreamSerialize)]
pub struct Node {
    pub value: u32,
    pub left: Option<Box<Node>>,
    pub children: Vec<Node>,
}

#[derive(Arbitrary, Clone, Debug, Default, PartialEq, StreamSerialize)]
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
