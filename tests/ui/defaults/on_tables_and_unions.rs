use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Inner {
    a: u8,
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(fixed)]
struct Pose {
    x: f32,
}

#[derive(StreamSerialize)]
enum Event {
    Quit,
    Said(String),
}

#[derive(StreamSerialize)]
struct Telemetry {
    #[flatstream(default = Inner { a: 3 })]
    inner: Inner,
    #[flatstream(default = Pose { x: 3.0 })]
    pose: Pose,
    #[flatstream(default = Event::Quit)]
    event: Event,
}

fn main() {}
