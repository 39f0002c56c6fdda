//! Absent fields read as something else than they did.

use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
#[flatstream(namespace = "acme", lock = "../../../../tests/ui/lock/default.lock")]
struct Telemetry {
    #[flatstream(default = 20.2)]
    temp: f32,
    #[flatstream(default = "a required key")]
    name: String,
    #[flatstream(default = 5)]
    limit: u32,
    on: bool,
    #[flatstream(default = Level::Warn)]
    level: Level,
    #[flatstream(default = 20.1)]
    same: f32,
    #[flatstream(default = "a \"required\" one")]
    too: String,
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(namespace = "acme")]
#[repr(u8)]
enum Level {
    Info,
    Warn,
}

fn main() {}
