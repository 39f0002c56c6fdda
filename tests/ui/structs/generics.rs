use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Page<'a, T, const N: usize> {
    name: &'a str,
    items: Vec<T>,
}

fn main() {}
