use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Page<T> {
    items: Vec<T>,
}

#[derive(StreamSerialize)]
struct Grid<K, V, const N: usize> {
    keys: Vec<K>,
    values: Vec<V>,
    axes: [f32; N],
}

#[derive(StreamSerialize)]
struct Book {
    page: Page<u8>,
}

fn main() {}
