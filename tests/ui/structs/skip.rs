use flatstream::StreamSerialize;

struct Cache;

#[derive(StreamSerialize)]
struct Both {
    a: u8,
    #[flatstream(skip, id = 1)]
    b: u8,
    #[flatstream(default = 3, skip)]
    c: u8,
}

#[derive(StreamSerialize)]
struct NoDefault {
    a: u8,
    #[flatstream(skip)]
    cache: Cache,
}

fn main() {}
