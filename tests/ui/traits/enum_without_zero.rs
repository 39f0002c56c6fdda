use flatstream::StreamSerialize;

#[derive(Clone, Copy, StreamSerialize)]
#[repr(u8)]
enum Level {
    Low = 1,
    High = 2,
}

#[derive(StreamSerialize)]
struct Telemetry {
    fine: Option<Level>,
    level: Level,
    #[flatstream(default = Level::High)]
    fine_too: Level,
    levels: [Level; 2],
}

fn main() {}
