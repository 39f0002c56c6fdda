//! Messages with all that readers find hard, each made of its number.

use std::collections::BTreeMap;

use flatstream::StreamSerialize;

#[derive(StreamSerialize, Clone, Copy, Debug)]
#[repr(u8)]
pub enum Level {
    Info,
    Warning,
    Alarm = 9,
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(fixed)]
pub struct Pose {
    pub id: [u8; 16],
    pub position: [f32; 3],
}

#[derive(StreamSerialize)]
pub struct Place {
    pub floor: i8,
    pub name: Option<String>,
}

#[derive(StreamSerialize)]
pub enum Event {
    Started,
    Said(String),
    Moved { by: i32 },
}

#[derive(StreamSerialize)]
pub struct Trip {
    pub id: u64,
    pub sensor: String,
    pub celsius: Option<f64>,
    pub is_on: bool,
    pub level: Level,
    pub pose: Pose,
    pub place: Option<Place>,
    pub raw: Vec<u8>,
    pub tags: Vec<String>,
    pub stops: Vec<Place>,
    pub counts: BTreeMap<String, u32>,
    pub event: Option<Event>,
}

const LEVELS: [Level; 3] = [Level::Info, Level::Warning, Level::Alarm];
const TAGS: [&str; 4] = ["roof", "größe", "", "a"];

impl Trip {
    /// All numbers are multiples of a quarter and small, so that sums have no rounding, in whatever order.
    pub fn nth(i: u64) -> Self {
        let at = |n: u64| (i * 31 % n) as usize;
        Trip {
            id: i,
            sensor: format!("s{}", i % 97),
            celsius: (!i.is_multiple_of(5)).then_some((i % 1000) as f64 / 4.0 - 100.0),
            is_on: i.is_multiple_of(3),
            level: LEVELS[at(3)],
            pose: Pose { id: [i as u8; 16], position: [(i % 64) as f32, 0.25, -1.0] },
            place: i.is_multiple_of(2).then(|| place(i)),
            raw: vec![i as u8; at(7)],
            tags: TAGS[..at(5)].iter().map(|&tag| tag.into()).collect(),
            stops: (0..at(3) as u64).map(place).collect(),
            counts: TAGS[..at(4)].iter().map(|&tag| (tag.into(), i as u32 % 10)).collect(),
            event: event(i),
        }
    }
}

fn place(i: u64) -> Place {
    Place { floor: (i % 100) as i8 - 50, name: i.is_multiple_of(4).then(|| format!("f{}", i % 8)) }
}

fn event(i: u64) -> Option<Event> {
    Some(match i % 7 {
        0 => return None,
        1 | 2 => Event::Started,
        3 => Event::Said("yes".into()),
        _ => Event::Moved { by: (i % 200) as i32 - 100 },
    })
}
