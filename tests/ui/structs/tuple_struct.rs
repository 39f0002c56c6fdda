use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Id(u64);

#[derive(StreamSerialize)]
struct Pair(u64, String);

fn main() {}
