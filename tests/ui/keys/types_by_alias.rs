use flatstream::StreamSerialize;

type Celsius = f32;
type Maybe = Option<u8>;

#[derive(StreamSerialize)]
enum Event {
    Started,
    Said(String),
}

#[derive(StreamSerialize)]
struct A {
    #[flatstream(key)]
    key: Celsius,
}

#[derive(StreamSerialize)]
struct B {
    #[flatstream(key)]
    key: A,
}

#[derive(StreamSerialize)]
struct C {
    #[flatstream(key)]
    key: Event,
}

#[derive(StreamSerialize)]
struct D {
    #[flatstream(key)]
    key: Maybe,
}

fn main() {}
