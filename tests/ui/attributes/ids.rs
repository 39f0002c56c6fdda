use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Twice {
    #[flatstream(id = 0)]
    at: u64,
    #[flatstream(id = 0)]
    door: String,
}

#[derive(StreamSerialize)]
struct Gap {
    #[flatstream(id = 0)]
    at: u64,
    #[flatstream(id = 3)]
    door: String,
}

#[derive(StreamSerialize)]
struct Some {
    #[flatstream(id = 0)]
    at: u64,
    door: String,
    #[flatstream(id = 1)]
    open: bool,
}

#[derive(StreamSerialize)]
struct OutOfRange {
    #[flatstream(id = 40000)]
    at: u64,
}

#[derive(StreamSerialize)]
struct NoInteger {
    #[flatstream(id = "3")]
    at: u64,
}

#[derive(StreamSerialize)]
#[flatstream(reserved(1))]
struct Reserved {
    #[flatstream(id = 0)]
    at: u64,
    #[flatstream(id = 1)]
    door: String,
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(fixed)]
struct Fixed {
    #[flatstream(id = 0)]
    x: f32,
}

fn main() {}
