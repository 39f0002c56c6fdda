use flatstream::StreamSerialize;

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(fixed)]
struct Point<T> {
    x: T,
}

#[derive(StreamSerialize)]
enum Event<T> {
    Said(T),
    Left,
}

#[derive(StreamSerialize)]
#[repr(u8)]
enum Level<const N: usize> {
    Low = 0,
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(bit_flags)]
struct Perms<T>(T);

#[derive(StreamSerialize)]
#[flatstream(name = "{T}Heard")]
enum Heard<'a, T> {
    Nothing(&'a str),
    Said(&'a T),
}

#[derive(StreamSerialize)]
#[flatstream(name = "{T}Deep")]
enum Deep<T> {
    Item(T),
    Deeper { next: Vec<Deep<Vec<T>>> },
    Deepest(Vec<Deep<Vec<T>>>),
}

fn main() {}
