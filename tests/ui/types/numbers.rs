use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Telemetry {
    a: usize,
    b: isize,
    c: u128,
    d: i128,
    e: char,
    f: std::num::Wrapping<u8>,
    g: std::num::NonZeroU8,
    h: std::sync::atomic::AtomicU64,
}

fn main() {}
