use flatstream::StreamSerialize;

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(fixed)]
struct Point<T> {
    x: T,
}

#[derive(StreamSerialize)]
#[flatstream(transparent)]
struct Id<T>(T);

#[derive(StreamSerialize)]
enum Event<T> {
    Said(T),
    Left,
}

fn main() {}
