use flatstream::StreamSerialize;

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(fixed)]
struct Pose {}

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(fixed)]
struct Twist;

fn main() {}
