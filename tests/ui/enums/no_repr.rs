use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
enum Level {
    Low,
    High,
}

fn main() {}
