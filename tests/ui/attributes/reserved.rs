use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
#[flatstream(reserved(1, 1))]
struct Twice {
    celsius: f64,
}

#[derive(StreamSerialize)]
#[flatstream(reserved = 1)]
struct NoList {
    celsius: f64,
}

#[derive(StreamSerialize)]
#[flatstream(reserved())]
struct Empty {
    celsius: f64,
}

#[derive(StreamSerialize)]
#[flatstream(reserved(32765))]
struct OutOfRange {
    celsius: f64,
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(fixed, reserved(1))]
struct Fixed {
    celsius: f64,
}

#[derive(StreamSerialize)]
#[flatstream(reserved(1))]
enum Event {
    Opened,
    Said(String),
}

fn main() {}
