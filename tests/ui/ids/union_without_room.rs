use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
enum Event {
    Quit,
    Said(String),
}

#[derive(StreamSerialize)]
struct First {
    #[flatstream(id = 0)]
    event: Event,
    #[flatstream(id = 1)]
    b: u8,
}

#[derive(StreamSerialize)]
struct Taken {
    #[flatstream(id = 0)]
    x: u8,
    #[flatstream(id = 1)]
    event: Event,
}

#[derive(StreamSerialize)]
#[flatstream(reserved(1))]
struct Reserved {
    #[flatstream(id = 0)]
    x: u8,
    #[flatstream(id = 2)]
    event: Event,
}

fn main() {}
