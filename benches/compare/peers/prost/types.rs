//! The shapes as messages of Protocol Buffers. Messages that are always there are `required`, as in proto2:
//! that spares prost an `Option`. Numbers that use most of their bits are fixed.

use prost::{Message, Oneof};

use crate::shapes::wide_fields::wide_pairs;

#[derive(Clone, PartialEq, Message)]
pub struct Telemetry {
    #[prost(fixed64, tag = "1")]
    pub ts: u64,
    #[prost(fixed64, tag = "2")]
    pub device: u64,
    #[prost(double, tag = "3")]
    pub x: f64,
    #[prost(double, tag = "4")]
    pub y: f64,
    #[prost(double, tag = "5")]
    pub z: f64,
    #[prost(float, tag = "6")]
    pub temp: f32,
    #[prost(uint32, tag = "7")]
    pub seq: u32,
    #[prost(bool, tag = "8")]
    pub ok: bool,
    #[prost(int32, tag = "9")]
    pub kind: i32,
    #[prost(string, tag = "10")]
    pub name: String,
}

#[derive(Clone, PartialEq, Message)]
pub struct Sparse {
    #[prost(uint64, tag = "1")]
    pub ts: u64,
    #[prost(uint64, tag = "2")]
    pub device: u64,
    #[prost(uint32, tag = "3")]
    pub seq: u32,
    #[prost(string, tag = "4")]
    pub name: String,
    #[prost(double, optional, tag = "5")]
    pub v0: Option<f64>,
    #[prost(double, optional, tag = "6")]
    pub v1: Option<f64>,
    #[prost(double, optional, tag = "7")]
    pub v2: Option<f64>,
    #[prost(double, optional, tag = "8")]
    pub v3: Option<f64>,
    #[prost(double, optional, tag = "9")]
    pub v4: Option<f64>,
    #[prost(double, optional, tag = "10")]
    pub v5: Option<f64>,
    #[prost(double, optional, tag = "11")]
    pub v6: Option<f64>,
    #[prost(double, optional, tag = "12")]
    pub v7: Option<f64>,
}

#[derive(Clone, PartialEq, Message)]
pub struct Address {
    #[prost(uint32, tag = "1")]
    pub a: u32,
    #[prost(uint32, tag = "2")]
    pub b: u32,
    #[prost(uint32, tag = "3")]
    pub c: u32,
    #[prost(uint32, tag = "4")]
    pub d: u32,
}

#[derive(Clone, PartialEq, Message)]
pub struct Log {
    #[prost(message, required, tag = "1")]
    pub address: Address,
    #[prost(string, tag = "2")]
    pub identity: String,
    #[prost(string, tag = "3")]
    pub userid: String,
    #[prost(string, tag = "4")]
    pub date: String,
    #[prost(string, tag = "5")]
    pub request: String,
    #[prost(uint32, tag = "6")]
    pub code: u32,
    #[prost(uint64, tag = "7")]
    pub size: u64,
}

#[derive(Clone, PartialEq, Message)]
pub struct Logs {
    #[prost(message, repeated, tag = "1")]
    pub logs: Vec<Log>,
}

#[derive(Clone, PartialEq, Message)]
pub struct Point {
    #[prost(float, tag = "1")]
    pub x: f32,
    #[prost(float, tag = "2")]
    pub y: f32,
    #[prost(float, tag = "3")]
    pub z: f32,
}

#[derive(Clone, PartialEq, Message)]
pub struct Triangle {
    #[prost(message, required, tag = "1")]
    pub a: Point,
    #[prost(message, required, tag = "2")]
    pub b: Point,
    #[prost(message, required, tag = "3")]
    pub c: Point,
    #[prost(message, required, tag = "4")]
    pub normal: Point,
}

#[derive(Clone, PartialEq, Message)]
pub struct Mesh {
    #[prost(message, repeated, tag = "1")]
    pub triangles: Vec<Triangle>,
}

#[derive(Clone, PartialEq, Message)]
pub struct Item {
    #[prost(uint32, tag = "1")]
    pub id: u32,
    #[prost(int32, tag = "2")]
    pub rarity: i32,
    #[prost(uint32, optional, tag = "3")]
    pub count: Option<u32>,
    #[prost(uint32, optional, tag = "4")]
    pub durability: Option<u32>,
    #[prost(uint32, optional, tag = "5")]
    pub bound_to: Option<u32>,
}

#[derive(Clone, PartialEq, Message)]
pub struct Effect {
    #[prost(uint32, tag = "1")]
    pub id: u32,
    #[prost(uint32, tag = "2")]
    pub remaining_ms: u32,
    #[prost(uint32, optional, tag = "3")]
    pub stacks: Option<u32>,
}

#[derive(Clone, PartialEq, Message)]
pub struct Player {
    #[prost(uint32, tag = "1")]
    pub id: u32,
    #[prost(string, tag = "2")]
    pub name: String,
    #[prost(int32, optional, tag = "3")]
    pub team: Option<i32>,
    #[prost(int32, tag = "4")]
    pub stance: i32,
    #[prost(bool, tag = "5")]
    pub alive: bool,
    #[prost(uint32, optional, tag = "6")]
    pub health: Option<u32>,
    #[prost(uint32, optional, tag = "7")]
    pub mana: Option<u32>,
    #[prost(uint32, optional, tag = "8")]
    pub shield: Option<u32>,
    #[prost(uint32, optional, tag = "9")]
    pub target: Option<u32>,
    #[prost(float, tag = "10")]
    pub x: f32,
    #[prost(float, tag = "11")]
    pub y: f32,
    #[prost(float, tag = "12")]
    pub z: f32,
    #[prost(message, repeated, tag = "13")]
    pub items: Vec<Item>,
    #[prost(message, repeated, tag = "14")]
    pub effects: Vec<Effect>,
}

#[derive(Clone, PartialEq, Message)]
pub struct Game {
    #[prost(uint64, tag = "1")]
    pub tick: u64,
    #[prost(int32, tag = "2")]
    pub phase: i32,
    #[prost(uint32, optional, tag = "3")]
    pub time_left_ms: Option<u32>,
    #[prost(int32, optional, tag = "4")]
    pub winner: Option<i32>,
    #[prost(message, repeated, tag = "5")]
    pub players: Vec<Player>,
}

#[derive(Clone, PartialEq, Message)]
pub struct Joined {
    #[prost(uint32, tag = "1")]
    pub user: u32,
    #[prost(string, tag = "2")]
    pub name: String,
}

#[derive(Clone, PartialEq, Message)]
pub struct Left {
    #[prost(uint32, tag = "1")]
    pub user: u32,
    #[prost(uint32, tag = "2")]
    pub reason: u32,
}

#[derive(Clone, PartialEq, Message)]
pub struct Moved {
    #[prost(uint32, tag = "1")]
    pub user: u32,
    #[prost(float, tag = "2")]
    pub x: f32,
    #[prost(float, tag = "3")]
    pub y: f32,
    #[prost(float, tag = "4")]
    pub z: f32,
}

#[derive(Clone, PartialEq, Message)]
pub struct Said {
    #[prost(uint32, tag = "1")]
    pub user: u32,
    #[prost(uint32, tag = "2")]
    pub channel: u32,
    #[prost(string, tag = "3")]
    pub text: String,
}

#[derive(Clone, PartialEq, Message)]
pub struct Scored {
    #[prost(uint32, tag = "1")]
    pub user: u32,
    #[prost(sint32, tag = "2")]
    pub points: i32,
    #[prost(uint32, optional, tag = "3")]
    pub combo: Option<u32>,
}

#[derive(Clone, PartialEq, Message)]
pub struct Died {
    #[prost(uint32, tag = "1")]
    pub user: u32,
    #[prost(uint32, optional, tag = "2")]
    pub by: Option<u32>,
}

#[derive(Clone, PartialEq, Oneof)]
pub enum Happening {
    #[prost(message, tag = "2")]
    Joined(Joined),
    #[prost(message, tag = "3")]
    Left(Left),
    #[prost(message, tag = "4")]
    Moved(Moved),
    #[prost(message, tag = "5")]
    Said(Said),
    #[prost(message, tag = "6")]
    Scored(Scored),
    #[prost(message, tag = "7")]
    Died(Died),
}

#[derive(Clone, PartialEq, Message)]
pub struct Event {
    #[prost(uint64, tag = "1")]
    pub at: u64,
    #[prost(oneof = "Happening", tags = "2, 3, 4, 5, 6, 7")]
    pub what: Option<Happening>,
}

#[derive(Clone, PartialEq, Message)]
pub struct Events {
    #[prost(message, repeated, tag = "1")]
    pub events: Vec<Event>,
}

#[derive(Clone, PartialEq, Message)]
pub struct Article {
    #[prost(string, tag = "1")]
    pub title: String,
    #[prost(string, tag = "2")]
    pub author: String,
    #[prost(string, tag = "3")]
    pub language: String,
    #[prost(string, repeated, tag = "4")]
    pub tags: Vec<String>,
    #[prost(string, repeated, tag = "5")]
    pub lines: Vec<String>,
}

macro_rules! define {
    (() $(($field:ident $number:literal))*) => {
        #[derive(Clone, PartialEq, Message)]
        pub struct Wide {
            $(
                #[prost(uint32, optional, tag = $number)]
                pub $field: Option<u32>,
            )*
        }
    };
}

wide_pairs!(define;);
