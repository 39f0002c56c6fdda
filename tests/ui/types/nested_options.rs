// What the spelling does not tell.
use std::collections::BTreeMap;

use flatstream::StreamSerialize;

type Perhaps = Option<u8>;
type Twice = Option<Option<u8>>;

#[derive(StreamSerialize)]
struct Reading {
    twice: Twice,
    boxed: Option<Box<Perhaps>>,
    values: BTreeMap<u8, Twice>,
}

#[derive(StreamSerialize)]
enum Event {
    Twice(Twice),
    Named { twice: Option<Perhaps> },
}

#[derive(StreamSerialize)]
#[flatstream(name = "{T}Page")]
struct Page<T> {
    item: Option<T>,
}

#[derive(StreamSerialize)]
struct Book {
    page: Page<Perhaps>,
}

fn main() {}
