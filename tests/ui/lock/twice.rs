//! Two types that a message leads to are called the same in the schema.

use flatstream::StreamSerialize;

mod a {
    #[derive(flatstream::StreamSerialize)]
    #[flatstream(namespace = "acme")]
    pub struct Pose {
        x: f32,
    }
}

mod b {
    #[derive(flatstream::StreamSerialize)]
    #[flatstream(namespace = "acme", name = "Pose")]
    pub struct Position {
        x: f32,
    }
}

#[derive(StreamSerialize)]
#[flatstream(namespace = "acme", lock = "../../../../tests/ui/lock/twice.lock")]
struct Leg {
    from: a::Pose,
    to: b::Position,
}

fn main() {}
