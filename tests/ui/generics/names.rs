use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
#[flatstream(name = "{K}Pair")]
struct Pair<K, V> {
    key: K,
    value: V,
}

#[derive(StreamSerialize)]
#[flatstream(name = "{T}Page")]
struct Page<Item> {
    items: Vec<Item>,
}

#[derive(StreamSerialize)]
#[flatstream(name = "{T}-Slot")]
struct Slot<T> {
    item: T,
}

#[derive(StreamSerialize)]
#[flatstream(name = "Reading{T}")]
struct Reading {
    celsius: f64,
}

#[derive(StreamSerialize)]
#[flatstream(name = "Mark{C}")]
struct Mark<const C: char> {
    at: u8,
}

fn main() {}
