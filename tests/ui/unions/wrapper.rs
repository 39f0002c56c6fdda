use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
enum Event {
    Wrapper { size: u32 },
}

#[derive(StreamSerialize)]
enum Other {
    #[flatstream(rename = "wrapper")]
    Wrapped(String),
}

fn main() {}
