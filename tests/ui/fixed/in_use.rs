// The mistakes are in the fixed structs: what uses them is fine.
use flatstream::StreamSerialize;

#[derive(Clone, Copy)]
struct Foreign;

#[derive(StreamSerialize)]
#[flatstream(fixed)]
struct NotCopy {
    x: f32,
}

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(fixed)]
struct Held {
    x: f32,
    foreign: Foreign,
}

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(fixed)]
struct Outer {
    held: Held,
    more: [Held; 2],
}

#[derive(StreamSerialize)]
struct Telemetry {
    not_copy: NotCopy,
    perhaps: Option<NotCopy>,
    many: Vec<NotCopy>,
    some: [NotCopy; 3],
    held: Held,
    boxed: Option<Box<Held>>,
    outer: Vec<Outer>,
}

#[derive(StreamSerialize)]
enum Event {
    NotCopy(NotCopy),
    Held(Held),
    Named { not_copy: NotCopy, held: [Held; 2] },
}

fn x(telemetry: TelemetryView<'_>) -> f32 {
    telemetry.not_copy().x + telemetry.held().x
}

fn main() {}
