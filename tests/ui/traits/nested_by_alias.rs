use flatstream::{Nested, StreamSerialize};

type Celsius = f64;

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(fixed)]
struct Pose {
    x: f32,
}

#[derive(StreamSerialize)]
#[repr(u8)]
enum Level {
    Low,
}

struct Opaque;

#[derive(StreamSerialize)]
struct Envelope {
    a: Nested<Celsius>,
    b: Nested<Pose>,
    c: Nested<Level>,
    d: Nested<Opaque>,
}

fn main() {}
