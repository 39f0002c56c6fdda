use flatstream::StreamSerialize;

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

fn main() {}
