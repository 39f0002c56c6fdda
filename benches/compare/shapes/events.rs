//! A stream of events: a union in each item.

use crate::common::{message, Rng};

message! {
    pub struct Joined {
        pub user: u32,
        pub name: String,
    }
}

message! {
    pub struct Left {
        pub user: u32,
        pub reason: u8,
    }
}

message! {
    pub struct Moved {
        pub user: u32,
        pub x: f32,
        pub y: f32,
        pub z: f32,
    }
}

message! {
    pub struct Said {
        pub user: u32,
        pub channel: u8,
        pub text: String,
    }
}

message! {
    pub struct Scored {
        pub user: u32,
        pub points: i32,
        pub combo: Option<u8>,
    }
}

message! {
    pub struct Died {
        pub user: u32,
        pub by: Option<u32>,
    }
}

message! {
    pub enum Happening {
        Joined(Joined),
        Left(Left),
        Moved(Moved),
        Said(Said),
        Scored(Scored),
        Died(Died),
    }
}

message! {
    pub struct Event {
        pub at: u64,
        pub what: Happening,
    }
}

message! {
    pub struct Events {
        pub events: Vec<Event>,
    }
}

/// `n` batches of 64 events.
pub fn events(n: usize) -> Vec<Events> {
    let mut rng = Rng::new(7);
    let mut batch = |i| Events { events: (0..64).map(|k| event(i * 64 + k, &mut rng)).collect() };
    (0..n as u64).map(&mut batch).collect()
}

fn event(number: u64, rng: &mut Rng) -> Event {
    let at = 1_700_000_000_000 + 17 * number;
    let user = rng.below(5000) as u32;
    let what = match rng.below(6) {
        0 => Happening::Joined(Joined { user, name: format!("user-{user}") }),
        1 => Happening::Left(Left { user, reason: rng.below(4) as u8 }),
        2 => Happening::Moved(moved(user, rng)),
        3 => Happening::Said(Said { user, channel: rng.below(8) as u8, text: text(rng) }),
        4 => Happening::Scored(scored(user, rng)),
        _ => Happening::Died(Died { user, by: rng.once_in(2).then_some(user / 2) }),
    };
    Event { at, what }
}

fn moved(user: u32, rng: &mut Rng) -> Moved {
    let mut coordinate = || rng.below(100_000) as f32 / 64.0;
    Moved { user, x: coordinate(), y: coordinate(), z: coordinate() }
}

fn scored(user: u32, rng: &mut Rng) -> Scored {
    let points = rng.below(500) as i32 - 100;
    Scored { user, points, combo: rng.once_in(2).then(|| rng.below(9) as u8) }
}

fn text(rng: &mut Rng) -> String {
    const WORDS: [&str; 6] = ["well", "played", "over", "here", "wait", "thanks"];
    let words: Vec<&str> = (0..1 + rng.below(7)).map(|_| *rng.pick(&WORDS)).collect();
    words.join(" ")
}
