use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
enum Never {}

fn main() {}
