//! The state of a game: many small numbers, half of them optional, in three levels of tables.

use crate::common::{choice, message, Rng};

choice! {
    pub enum Phase {
        Lobby,
        Running,
        Over,
    }
}

choice! {
    pub enum Team {
        Red,
        Green,
        Blue,
    }
}

choice! {
    pub enum Stance {
        Standing,
        Crouching,
        Prone,
        Flying,
    }
}

choice! {
    pub enum Rarity {
        Common,
        Rare,
        Epic,
    }
}

message! {
    pub struct Item {
        pub id: u16,
        pub rarity: Rarity,
        pub count: Option<u8>,
        pub durability: Option<u16>,
        pub bound_to: Option<u32>,
    }
}

message! {
    pub struct Effect {
        pub id: u16,
        pub remaining_ms: u32,
        pub stacks: Option<u8>,
    }
}

message! {
    pub struct Player {
        pub id: u32,
        pub name: String,
        pub team: Option<Team>,
        pub stance: Stance,
        pub alive: bool,
        pub health: Option<u16>,
        pub mana: Option<u16>,
        pub shield: Option<u16>,
        pub target: Option<u32>,
        pub x: f32,
        pub y: f32,
        pub z: f32,
        pub items: Vec<Item>,
        pub effects: Vec<Effect>,
    }
}

message! {
    pub struct Game {
        pub tick: u64,
        pub phase: Phase,
        pub time_left_ms: Option<u32>,
        pub winner: Option<Team>,
        pub players: Vec<Player>,
    }
}

/// `n` states of a game of 16.
pub fn games(n: usize) -> Vec<Game> {
    let mut rng = Rng::new(6);
    let game = |tick| Game {
        tick: tick as u64,
        phase: *rng.pick(&[Phase::Lobby, Phase::Running, Phase::Over]),
        time_left_ms: maybe(&mut rng, |rng| rng.below(600_000) as u32),
        winner: maybe(&mut rng, team),
        players: (0..16).map(|id| player(id, &mut rng)).collect(),
    };
    (0..n).map(game).collect()
}

fn player(id: u32, rng: &mut Rng) -> Player {
    let stances = [Stance::Standing, Stance::Crouching, Stance::Prone, Stance::Flying];
    Player {
        id,
        name: format!("player-{}", rng.below(10_000)),
        team: maybe(rng, team),
        stance: *rng.pick(&stances),
        alive: rng.below(4) > 0,
        health: maybe(rng, short),
        mana: maybe(rng, short),
        shield: maybe(rng, short),
        target: maybe(rng, |rng| rng.below(16) as u32),
        x: coordinate(rng),
        y: coordinate(rng),
        z: coordinate(rng),
        items: (0..rng.below(9)).map(|_| item(rng)).collect(),
        effects: (0..rng.below(4)).map(|_| effect(rng)).collect(),
    }
}

fn item(rng: &mut Rng) -> Item {
    Item {
        id: short(rng),
        rarity: *rng.pick(&[Rarity::Common, Rarity::Rare, Rarity::Epic]),
        count: maybe(rng, |rng| rng.below(64) as u8),
        durability: maybe(rng, short),
        bound_to: maybe(rng, |rng| rng.below(16) as u32),
    }
}

fn effect(rng: &mut Rng) -> Effect {
    Effect {
        id: short(rng),
        remaining_ms: rng.below(30_000) as u32,
        stacks: maybe(rng, |rng| rng.below(8) as u8),
    }
}

fn team(rng: &mut Rng) -> Team {
    *rng.pick(&[Team::Red, Team::Green, Team::Blue])
}

fn short(rng: &mut Rng) -> u16 {
    rng.below(1000) as u16
}

fn coordinate(rng: &mut Rng) -> f32 {
    rng.below(100_000) as f32 / 64.0
}

fn maybe<T>(rng: &mut Rng, value: impl Fn(&mut Rng) -> T) -> Option<T> {
    (rng.below(2) == 1).then(|| value(rng))
}
