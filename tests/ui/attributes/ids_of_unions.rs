use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
enum Event {
    Opened,
    Said(String),
}

#[derive(StreamSerialize)]
struct First {
    #[flatstream(id = 0)]
    event: Event,
}

#[derive(StreamSerialize)]
struct Used {
    #[flatstream(id = 0)]
    at: u64,
    #[flatstream(id = 1)]
    event: Event,
}

#[derive(StreamSerialize)]
#[flatstream(reserved(0))]
struct Reserved {
    #[flatstream(id = 1)]
    event: Event,
}

#[derive(StreamSerialize)]
struct NoUnion {
    #[flatstream(id = 0)]
    at: u64,
    #[flatstream(id = 2)]
    door: String,
}

fn main() {}
