use flatstream::StreamSerialize;

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(fixed)]
struct Pose<'a> {
    name: &'a str,
}

fn main() {}
