use flatstream::StreamSerialize;

#[derive(Clone, Copy)]
struct Name<'a>(&'a str);

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(fixed)]
struct Pose<'a> {
    name: Name<'a>,
}

fn main() {}
