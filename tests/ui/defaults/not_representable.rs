use flatstream::StreamSerialize;

fn now() -> u64 {
    7
}

#[derive(StreamSerialize)]
struct Telemetry {
    #[flatstream(default = -1)]
    b: u32,
    #[flatstream(default = 1.5)]
    c: i64,
    #[flatstream(default = "x")]
    d: f64,
    #[flatstream(default = now())]
    e: u64,
}

fn main() {}
