use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
#[flatstream(owned = NoDerive)]
struct Event<'a> {
    name: &'a str,
}

struct NoDerive;

#[derive(StreamSerialize)]
#[flatstream(owned = Borrowed<'static>)]
struct Line<'a> {
    name: &'a str,
}

#[derive(StreamSerialize)]
struct Borrowed<'a> {
    name: &'a str,
}

fn main() {}
