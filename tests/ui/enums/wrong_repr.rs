use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
#[repr(usize)]
enum Level {
    Low,
}

#[derive(StreamSerialize)]
#[repr(C)]
enum Color {
    Red,
}

fn main() {}
