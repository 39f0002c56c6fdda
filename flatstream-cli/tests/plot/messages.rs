//! What is plotted.

use flatstream::StreamSerialize;
use flatstream_journal::JournalOptions;
use serde_json::Value;

use crate::kit::{run, NOON};

#[derive(StreamSerialize, Clone, Copy)]
#[repr(u8)]
pub enum State {
    Idle,
    Busy = 3,
}

#[derive(StreamSerialize)]
pub struct Pose {
    pub x: f32,
}

#[derive(StreamSerialize)]
#[flatstream(namespace = "acme")]
pub struct Reading {
    pub room: String,
    pub temp: Option<f64>,
    pub load: Vec<u32>,
    pub state: State,
    pub pose: Option<Pose>,
}

#[derive(StreamSerialize)]
#[flatstream(namespace = "acme")]
pub struct Weather {
    pub temp: f32,
    pub wind: u64,
}

/// Six hundred readings of rooms, one each second from noon on, in turn; weather each minute.
pub fn journal(n_rooms: usize) -> Vec<u8> {
    let mut writer = JournalOptions::default().id([7; 16]).start(Vec::new()).unwrap();
    for i in 0..600 {
        let at = NOON + i as i64 * 1_000_000_000;
        let room = i % n_rooms;
        let turn = i as f64 / 95.0 + room as f64;
        let reading = Reading {
            room: format!("room {room}"),
            temp: (!(200..240).contains(&i)).then(|| 20.0 + 5.0 * turn.sin()),
            load: vec![i as u32, 100_000 * (i as u32 % 50)],
            state: if (i / 100) % 2 == 0 { State::Idle } else { State::Busy },
            pose: (i > 300).then_some(Pose { x: -(i as f32) }),
        };
        writer.write_at(at, &reading).unwrap();
        if i % 60 == 0 {
            let weather = Weather { temp: i as f32 / 100.0, wind: 1 << 53 };
            writer.write_at(at + 1, &weather).unwrap();
        }
    }
    writer.finish().unwrap()
}

/// What `plot --json` says, and what it says beside that.
pub fn lines(args: &[&str]) -> (Vec<Value>, String) {
    let (code, out, err) = run(&[&["plot", "--json"], args].concat());
    assert_eq!(code, 0, "{err}");
    let all: Value = serde_json::from_str(&out).unwrap();
    (all["lines"].as_array().unwrap().clone(), err)
}
