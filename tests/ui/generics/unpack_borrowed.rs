use flatstream::{StreamDeserialize, StreamSerialize};

#[derive(StreamSerialize)]
#[flatstream(name = "{T}Page")]
struct Page<T> {
    items: Vec<T>,
}

fn main() {
    let view = Page::<&str>::from_payload(&[]).unwrap();
    let _ = view.unpack();
}
