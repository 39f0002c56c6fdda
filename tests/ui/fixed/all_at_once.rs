// What the macro finds does not hide what rustc finds, and causes nothing in what uses the struct.
use flatstream::StreamSerialize;

#[derive(Clone, Copy)]
struct Foreign;

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(fixed)]
struct Pose {
    size: usize,
    foreign: Foreign,
    #[flatstream(id = 3)]
    x: f32,
}

#[derive(StreamSerialize)]
#[flatstream(fixed, reserved(1))]
struct NotCopy {
    x: f32,
}

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(fixed)]
struct Outer {
    pose: Pose,
    poses: [Pose; 2],
}

#[derive(StreamSerialize)]
struct Telemetry {
    pose: Pose,
    perhaps: Option<Pose>,
    many: Vec<Pose>,
    not_copy: NotCopy,
    outer: Outer,
}

fn main() {}
