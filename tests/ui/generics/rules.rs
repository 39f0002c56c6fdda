use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
#[flatstream(name = "{T}Line")]
struct Line<'a, T> {
    text: &'a str,
    item: T,
}

#[derive(StreamSerialize)]
#[flatstream(name = "{T}Slot")]
struct Slot<T: Default> {
    #[flatstream(default = 7)]
    item: T,
}

#[derive(StreamSerialize)]
#[flatstream(name = "{T}Cached")]
struct Cached<T> {
    items: Vec<T>,
    #[flatstream(skip)]
    last: T,
}

#[derive(StreamSerialize)]
#[flatstream(name = "{T}Timed")]
struct Timed<T> {
    item: T,
    #[flatstream(with = flatstream::with::DurationNanos)]
    after: T,
}

fn main() {}
