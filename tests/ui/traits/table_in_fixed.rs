use flatstream::StreamSerialize;

#[derive(Clone, Copy, StreamSerialize)]
struct Serial {
    number: u64,
}

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(fixed)]
struct Pose {
    serial: Serial,
}

fn main() {}
