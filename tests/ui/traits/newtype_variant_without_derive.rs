//! The view of the union holds that of the variant, and is named in much generated code.

use flatstream::StreamSerialize;

struct Pose {
    x: f32,
}

#[derive(StreamSerialize)]
enum Event {
    Started,
    Moved(Pose),
    Said(String),
}

#[derive(StreamSerialize)]
struct Log {
    events: Vec<Event>,
}

fn main() {}
