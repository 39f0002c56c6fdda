use flatstream::StreamSerialize;

struct NoDerive;

type Count = usize;

/// What does not depend on the parameter is wrong for every argument.
#[derive(StreamSerialize)]
#[flatstream(name = "{T}Page")]
struct Page<T> {
    items: Vec<T>,
    other: NoDerive,
    count: Count,
}

/// Another instance of itself at each level.
#[derive(StreamSerialize)]
#[flatstream(name = "{T}Nest")]
struct Nest<T> {
    item: T,
    next: Option<Box<Nest<Vec<T>>>>,
}

fn main() {}
