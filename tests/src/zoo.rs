//! One type of every shape that derives.

mod arrays;
mod enums;
mod flags;
mod foreign;
mod generics;
mod newtypes;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;

pub use arrays::{Arrays, Frame, Quad, Shape};
pub use enums::{Code, Edge, Enums, Mode, State, Switch, Wide};
pub use flags::{Access, FlagSets, Perms, Rights, Wires};
pub use foreign::{Foreign, Span, Wait};
pub use generics::{Axes, Generics, Page, PageView, Shelf};
pub use newtypes::{
    At, Blob, Body, Grade, Grid, Happened, Id, Key, MaybeBody, Name, Newtypes, Next, Pick, Setting,
    Spread, Stamp, Tags, Urgency,
};

use flatstream::{Nested, StreamSerialize};

/// An enum with a hole.
#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[repr(u8)]
pub enum Level {
    /// 0
    Low,
    /// 5
    Mid = 5,
    /// 6
    High,
}

/// A signed, wide enum without 0.
#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[repr(i64)]
pub enum Side {
    /// Negative.
    Left = -1,
    /// Positive.
    Right = 1,
}

/// An enum without any other derive.
#[derive(StreamSerialize)]
#[repr(u16)]
pub enum Plain {
    /// 0
    Only,
}

/// A fixed struct without padding.
#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[flatstream(fixed)]
pub struct Vec3 {
    /// x
    pub x: f32,
    /// y
    pub y: f32,
    /// z
    pub z: f32,
}

/// A fixed struct with padding, a bool, an enum and another fixed struct.
#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[flatstream(fixed)]
pub struct Pose {
    /// Before seven bytes of padding.
    pub valid: bool,
    /// Time.
    pub at: u64,
    /// Where.
    pub position: Vec3,
    /// How sure.
    pub level: Level,
}

/// Every number.
#[derive(StreamSerialize, Clone, Debug, PartialEq, Default)]
pub struct Scalars {
    /// `bool`
    pub flag: bool,
    /// `u8`
    pub a: u8,
    /// `u16`
    pub b: u16,
    /// `u32`
    pub c: u32,
    /// `u64`
    pub d: u64,
    /// `i8`
    pub e: i8,
    /// `i16`
    pub f: i16,
    /// `i32`
    pub g: i32,
    /// `i64`
    pub h: i64,
    /// `f32`
    pub i: f32,
    /// `f64`
    pub j: f64,
}

/// Every number, or none.
#[derive(StreamSerialize, Clone, Debug, PartialEq, Default)]
pub struct Options {
    /// `bool`
    pub flag: Option<bool>,
    /// `u8`
    pub a: Option<u8>,
    /// `u16`
    pub b: Option<u16>,
    /// `u32`
    pub c: Option<u32>,
    /// `u64`
    pub d: Option<u64>,
    /// `f32`
    pub e: Option<f32>,
    /// `f64`
    pub f: Option<f64>,
    /// A unit enum.
    pub level: Option<Level>,
    /// An enum without 0.
    pub side: Option<Side>,
    /// A string.
    pub name: Option<String>,
    /// A fixed struct.
    pub pose: Option<Pose>,
    /// A table.
    pub inner: Option<Scalars>,
    /// A vector.
    pub list: Option<Vec<u16>>,
    /// A union.
    pub event: Option<Event>,
    /// Always there.
    pub last: u8,
}

/// More options at the end than slots are kept for.
#[derive(StreamSerialize, Clone, Debug, PartialEq, Default)]
pub struct Rare {
    /// Always there.
    pub id: u16,
    /// `u8`
    pub a: Option<u8>,
    /// `u16`
    pub b: Option<u16>,
    /// `u32`
    pub c: Option<u32>,
    /// `u64`
    pub d: Option<u64>,
    /// `f32`
    pub e: Option<f32>,
    /// `f64`
    pub f: Option<f64>,
    /// `bool`
    pub flag: Option<bool>,
    /// A unit enum.
    pub level: Option<Level>,
    /// A string.
    pub name: Option<String>,
    /// A fixed struct.
    pub pose: Option<Pose>,
    /// A table.
    pub inner: Option<Scalars>,
    /// A vector.
    pub list: Option<Vec<u16>>,
    /// A union.
    pub event: Option<Event>,
    /// `u32`
    pub g: Option<u32>,
    /// `u32`
    pub h: Option<u32>,
    /// `u32`
    pub i: Option<u32>,
    /// `u32`
    pub j: Option<u32>,
    /// `u32`
    pub k: Option<u32>,
    /// `u32`
    pub l: Option<u32>,
}

/// Strings of every kind that own.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
pub struct Texts {
    /// `String`
    pub string: String,
    /// `Box<str>`
    pub boxed: Box<str>,
    /// `Arc<str>`
    pub shared: Arc<str>,
    /// `Cow<str>`
    pub cow: Cow<'static, str>,
}

/// Vectors of every kind of item.
#[derive(StreamSerialize, Clone, Debug, PartialEq, Default)]
pub struct Vectors {
    /// Bytes.
    pub bytes: Vec<u8>,
    /// Bools.
    pub flags: Vec<bool>,
    /// Small numbers.
    pub shorts: Vec<i16>,
    /// Large numbers.
    pub longs: Vec<u64>,
    /// Floats.
    pub doubles: Vec<f64>,
    /// Strings.
    pub names: Vec<String>,
    /// Enums.
    pub levels: Vec<Level>,
    /// Fixed structs that are read as a slice.
    pub points: Vec<Vec3>,
    /// Fixed structs that are not.
    pub poses: Vec<Pose>,
    /// Tables of constant layout.
    pub scalars: Vec<Scalars>,
    /// Tables of varying layout.
    pub options: Vec<Options>,
    /// A boxed slice.
    pub boxed: Box<[u32]>,
}

/// Tables in tables, and a type that holds itself.
#[derive(StreamSerialize, Clone, Debug, PartialEq, Default)]
pub struct Node {
    /// A number.
    pub id: u32,
    /// A table.
    pub scalars: Scalars,
    /// The next.
    pub next: Option<Box<Node>>,
    /// More.
    pub children: Vec<Node>,
}

/// Every kind of variant.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
pub enum Event {
    /// Unit.
    Started,
    /// Struct-like.
    Moved {
        /// From.
        from: Vec3,
        /// Maybe.
        speed: Option<f32>,
        /// Why.
        reason: String,
    },
    /// A table.
    Read(Scalars),
    /// A boxed table.
    Linked(Box<Node>),
    /// A string, which gets a table.
    Said(String),
    /// A number, which gets a table.
    Count(u64),
    /// A vector, which gets a table.
    Batch(Vec<Level>),
    /// Struct-like without fields.
    Nothing {},
}

/// No fields.
#[derive(StreamSerialize, Clone, Debug, PartialEq, Default)]
pub struct Nil {}

/// An enum without 0 that fits into a small fixed struct.
#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[repr(u8)]
pub enum Hard {
    /// 1
    One = 1,
    /// 2
    Two,
}

/// A small fixed struct for which zeros are no value.
#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[flatstream(fixed)]
pub struct Tight {
    /// Never 0.
    pub hard: Hard,
    /// A number.
    pub a: u8,
}

/// Two tables with as many optional fields each, of other sizes.
#[derive(StreamSerialize, Clone, Debug, PartialEq, Default)]
pub struct Twins {
    /// One.
    pub left: TwinLeft,
    /// The other.
    pub right: TwinRight,
    /// One again.
    pub left_again: TwinLeft,
    /// The other again.
    pub right_again: TwinRight,
    /// Many of one.
    pub lefts: Vec<TwinLeft>,
    /// Many of the other.
    pub rights: Vec<TwinRight>,
}

/// Small, large, small.
#[derive(StreamSerialize, Clone, Debug, PartialEq, Default)]
pub struct TwinLeft {
    /// One byte.
    pub a: Option<u8>,
    /// Eight bytes.
    pub b: Option<u64>,
    /// Two bytes.
    pub c: Option<u16>,
}

/// Large, small, large.
#[derive(StreamSerialize, Clone, Debug, PartialEq, Default)]
pub struct TwinRight {
    /// Eight bytes.
    pub a: Option<f64>,
    /// One byte.
    pub b: Option<bool>,
    /// Four bytes.
    pub c: Option<String>,
}

/// What is rare.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
pub struct Odds {
    /// One byte that moves what follows.
    pub plain: u8,
    /// Another byte.
    pub flag: Option<bool>,
    /// A small fixed struct that cannot be zeros.
    pub tight: Option<Tight>,
    /// Many of them.
    pub tights: Vec<Tight>,
    /// A union of options.
    pub inner: Perhaps,
    /// A union, perhaps.
    pub said: Option<Perhaps>,
    /// Enums, perhaps.
    pub level_or_not: Option<Vec<Level>>,
    /// Tables without fields.
    pub nils: Vec<Nil>,
}

/// Variants around what is optional or a union, and names that the derive might use.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
pub enum Perhaps {
    /// A table or none.
    Table(Option<Scalars>),
    /// A string or none.
    Text(Option<String>),
    /// A number or none.
    Number(Option<u64>),
    /// A union in a union.
    Union(Event),
    /// A union in a union, or none.
    MaybeUnion(Option<Event>),
    /// Struct-like.
    Names {
        /// `at`
        at: u64,
        /// `sink`
        sink: String,
        /// `of`
        of: u8,
        /// `value`
        value: Option<Level>,
    },
}

/// Unions in vectors.
#[derive(StreamSerialize, Clone, Debug, PartialEq, Default)]
pub struct Unions {
    /// Many.
    pub events: Vec<Event>,
    /// Behind pointers.
    pub boxed: Vec<Box<Perhaps>>,
    /// One that holds itself, perhaps.
    pub trees: Option<Vec<Tree>>,
}

/// A union that holds itself through vectors.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
pub enum Tree {
    /// A number.
    Leaf(u16),
    /// More of its kind.
    Branch(Vec<Tree>),
    /// More of its kind, with a name.
    Named {
        /// The name.
        name: String,
        /// The others.
        children: Vec<Tree>,
    },
}

/// An enum with an order of its own, which is not that of its numbers.
#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(i16)]
pub enum Rank {
    /// 0
    Middle = 0,
    /// 300
    High = 300,
    /// -2
    Low = -2,
}

impl Ord for Rank {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (*other as i16).cmp(&(*self as i16))
    }
}

impl PartialOrd for Rank {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

/// Maps and sets that are sorted in memory as on the wire.
#[derive(StreamSerialize, Clone, Debug, PartialEq, Default)]
pub struct Maps {
    /// Strings to numbers.
    pub counts: BTreeMap<String, u32>,
    /// Numbers to strings.
    pub names: BTreeMap<i16, String>,
    /// To tables.
    pub tables: BTreeMap<Box<str>, Scalars>,
    /// To optional values, which are absent slots.
    pub options: BTreeMap<u64, Option<u16>>,
    /// To unions.
    pub events: BTreeMap<u8, Event>,
    /// To vectors.
    pub lists: BTreeMap<i32, Vec<f64>>,
    /// To fixed structs.
    pub poses: BTreeMap<u16, Pose>,
    /// To maps.
    pub nested: BTreeMap<Arc<str>, BTreeMap<u32, bool>>,
    /// To its own kind.
    pub inner: BTreeMap<String, Maps>,
    /// Perhaps none.
    pub maybe: Option<BTreeMap<String, Option<Event>>>,
    /// Strings.
    pub words: BTreeSet<String>,
    /// Bytes.
    pub bytes: BTreeSet<u8>,
    /// Large numbers, perhaps.
    pub numbers: Option<BTreeSet<i64>>,
}

/// Maps and sets that are sorted when they are written.
#[derive(StreamSerialize, Clone, Debug, PartialEq, Default)]
pub struct Hashes {
    /// Strings to numbers.
    pub counts: HashMap<String, u32>,
    /// Numbers to strings.
    pub names: HashMap<i64, Cow<'static, str>>,
    /// To maps, which are sorted while the outer one is written.
    pub nested: HashMap<Arc<str>, HashMap<u32, HashSet<i8>>>,
    /// To unions, in a box.
    pub events: Box<HashMap<u8, Option<Event>>>,
    /// Enums, whose order in memory is another.
    pub ranks: BTreeMap<Rank, u64>,
    /// Enums.
    pub hashed_ranks: HashMap<Rank, Vec<String>>,
    /// Strings.
    pub words: HashSet<String>,
    /// Enums, whose order in memory is another.
    pub rank_set: BTreeSet<Rank>,
    /// Large numbers, perhaps.
    pub numbers: Option<HashSet<u64>>,
}

/// Vectors that can be searched, when they are sorted.
#[derive(StreamSerialize, Clone, Debug, PartialEq, Default)]
pub struct Keyed {
    /// By strings.
    pub sensors: Vec<Sensor>,
    /// By numbers, in boxes.
    pub rows: Vec<Box<Row>>,
    /// By enums.
    pub ranked: Vec<Ranked>,
    /// A table with a key may stand alone.
    pub first: Option<Sensor>,
}

/// A table with a string as its key.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
pub struct Sensor {
    /// How warm.
    pub celsius: Option<f32>,
    /// The key.
    #[flatstream(key)]
    pub name: String,
}

/// A table with a number as its key.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
pub struct Row {
    /// The key.
    #[flatstream(key, default = -1)]
    pub id: i32,
    /// More.
    pub texts: Vec<String>,
}

/// A table with an enum as its key.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
pub struct Ranked {
    /// The key.
    #[flatstream(key)]
    pub rank: Rank,
    /// A number.
    pub n: u8,
}

/// Strings that are written once each.
#[derive(StreamSerialize, Clone, Debug, PartialEq, Default)]
pub struct SharedTexts {
    /// A string.
    #[flatstream(shared)]
    pub title: String,
    /// Strings.
    #[flatstream(shared)]
    pub words: Vec<String>,
    /// One more, perhaps.
    #[flatstream(shared)]
    pub note: Option<Arc<str>>,
    /// Not shared.
    pub plain: String,
    /// Tables that share theirs with this one.
    pub rows: Vec<SharedRow>,
    /// So do unions.
    pub said: Option<SharedSaid>,
}

/// A row of strings that are in other rows too.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
pub struct SharedRow {
    /// A number.
    pub id: u64,
    /// A string.
    #[flatstream(shared, required)]
    pub module: Cow<'static, str>,
    /// Strings, perhaps.
    #[flatstream(shared)]
    pub words: Option<Box<[Box<str>]>>,
    /// One that reads as something when it is absent.
    #[flatstream(shared, default = "info")]
    pub level: String,
}

/// A union with shared strings.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
pub enum SharedSaid {
    /// Of its own.
    Text {
        /// A string.
        #[flatstream(shared)]
        text: String,
    },
    /// In a row.
    Row(SharedRow),
}

/// Messages in a message.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
pub struct Envelope {
    /// Shared with no message inside.
    #[flatstream(shared)]
    pub from: String,
    /// A table.
    pub scalars: Nested<Scalars>,
    /// A union, perhaps.
    pub event: Option<Nested<Event>>,
    /// Tables of varying layout, with strings that are shared among themselves.
    pub texts: Nested<SharedTexts>,
    /// A message with an identifier.
    #[flatstream(required)]
    pub stamped: Box<Nested<Stamped>>,
    /// Many.
    pub by_name: BTreeMap<String, Nested<Options>>,
    /// One in another.
    pub inner: Option<Box<Nested<Envelope>>>,
    /// Shared with no message inside.
    #[flatstream(shared)]
    pub to: String,
    /// A vtable like those inside.
    pub plain: Scalars,
}

/// A message with an identifier.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
#[flatstream(file_identifier = "STMP")]
pub struct Stamped {
    /// Aligned to 8.
    pub at: u64,
    /// Behind it.
    pub by: Option<String>,
}

/// Everything in one message.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
pub struct Zoo {
    /// Numbers.
    pub scalars: Scalars,
    /// Options.
    pub options: Options,
    /// Strings.
    pub texts: Texts,
    /// Vectors.
    pub vectors: Vectors,
    /// Recursion.
    pub node: Node,
    /// A boxed table.
    pub boxed: Box<Options>,
    /// A union.
    pub event: Event,
    /// A fixed struct.
    pub pose: Pose,
    /// An enum.
    pub level: Level,
    /// An empty table.
    pub nil: Nil,
}

/// Borrows all it can.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
pub struct Borrowed<'a> {
    /// `&str`
    pub name: &'a str,
    /// `Cow<str>`
    pub note: Cow<'a, str>,
    /// `&[u8]`
    pub bytes: &'a [u8],
    /// A slice of numbers.
    pub values: &'a [f64],
    /// Strings.
    pub tags: Vec<&'a str>,
    /// A union that borrows.
    pub said: Said<'a>,
    /// A borrowing table.
    pub parts: Vec<Part<'a>>,
}

/// A union that borrows.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
pub enum Said<'a> {
    /// A string.
    Text(&'a str),
    /// Two.
    Pair {
        /// One.
        left: &'a str,
        /// The other.
        right: Option<&'a str>,
    },
}

/// A table that borrows.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
pub struct Part<'a> {
    /// Its name.
    pub name: &'a str,
}
