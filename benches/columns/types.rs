//! The messages: one of numbers and a text, one with tables and vectors in it.

use flatstream::{PayloadBuf, StreamSerialize};
use flatstream_tests::rng::Rng;
use serde::{Deserialize, Serialize};

#[derive(StreamSerialize, Serialize, Deserialize)]
pub struct Flat {
    pub id: u64,
    pub unix_ns: i64,
    pub sensor: String,
    pub celsius: f64,
    pub humidity: Option<f64>,
    pub pressure: f32,
    pub status: u32,
    pub is_on: bool,
}

#[derive(StreamSerialize, Serialize, Deserialize)]
pub struct Place {
    pub floor: i16,
    pub room: u32,
    pub name: String,
}

#[derive(StreamSerialize, Serialize, Deserialize)]
pub struct Nested {
    pub id: u64,
    pub place: Place,
    pub tags: Vec<String>,
    pub samples: Vec<f32>,
    pub stops: Vec<Place>,
}

fn messages<T: StreamSerialize>(n: usize, make: impl Fn(&mut Rng, u64) -> T) -> Vec<Vec<u8>> {
    let mut rng = Rng::new(0xc01);
    let encoded = |i| {
        let mut payload = Vec::new();
        let message = make(&mut rng, i);
        message.encode(&mut PayloadBuf::new(&mut payload)).expect("derived").expect("fits");
        payload
    };
    (0..n as u64).map(encoded).collect()
}

pub fn flat(n: usize) -> Vec<Vec<u8>> {
    messages(n, |rng, id| Flat {
        id,
        unix_ns: 1_796_040_000_000_000_000 + id as i64 * 1_000_000,
        sensor: format!("sensor-{}", rng.below(200)),
        celsius: rng.below(4000) as f64 / 100.0,
        humidity: (rng.below(4) > 0).then_some(rng.below(1000) as f64 / 10.0),
        pressure: 1000.0 + rng.below(100) as f32,
        status: rng.below(5) as u32,
        is_on: rng.below(2) == 0,
    })
}

fn place(rng: &mut Rng) -> Place {
    let (floor, room) = (rng.below(9) as i16 - 2, rng.below(500) as u32);
    Place { floor, room, name: format!("room {room}") }
}

pub fn nested(n: usize) -> Vec<Vec<u8>> {
    messages(n, |rng, id| Nested {
        id,
        place: place(rng),
        tags: (0..rng.below(4)).map(|i| format!("tag-{i}")).collect(),
        samples: (0..16).map(|_| rng.below(1000) as f32).collect(),
        stops: (0..rng.below(4)).map(|_| place(rng)).collect(),
    })
}
