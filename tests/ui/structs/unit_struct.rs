use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Ping;

fn main() {}
