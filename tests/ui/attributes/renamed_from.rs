//! Former names that nothing can have had.

use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
#[flatstream(namespace = "acme", renamed_from = "acme.Reading")]
struct Reading {
    #[flatstream(renamed_from = "celsius")]
    celsius: f64,
    #[flatstream(renamed_from = "celsius")]
    heat: f64,
    #[flatstream(renamed_from = "cpu load")]
    load: f64,
    #[flatstream(renamed_from = "sensor")]
    name: String,
    #[flatstream(renamed_from = "sensor")]
    title: String,
    #[flatstream(renamed_from)]
    text: String,
    #[flatstream(skip, renamed_from = "old")]
    cache: u32,
}

#[derive(StreamSerialize)]
#[flatstream(renamed_from = "ac me.Old")]
struct Place {
    x: f64,
}

#[derive(StreamSerialize)]
#[flatstream(renamed_from = "Old{T}")]
struct Pose {
    x: f64,
}

#[derive(StreamSerialize, Clone, Copy)]
#[repr(u8)]
enum Level {
    #[flatstream(renamed_from = "High")]
    Low,
    High,
    #[flatstream(other, renamed_from = "Rest")]
    Other(u8),
}

#[derive(StreamSerialize)]
enum Event {
    #[flatstream(renamed_from = "Left")]
    Came(String),
    Left(String),
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(transparent, renamed_from = "Key")]
struct Id(u64);

fn main() {}
