use flatstream::{DefaultFramer, StreamSerialize, StreamWriter};

#[derive(StreamSerialize)]
#[flatstream(name = "{T}Page")]
struct Page<T> {
    items: Vec<T>,
    pinned: Option<T>,
}

struct NoDerive;

#[derive(StreamSerialize)]
struct Book {
    page: Page<usize>,
    pages: Vec<Page<NoDerive>>,
}

fn main() {
    let page = Page { items: vec![NoDerive], pinned: None };
    let _ = StreamWriter::new(Vec::new(), DefaultFramer).write(&page);
}
