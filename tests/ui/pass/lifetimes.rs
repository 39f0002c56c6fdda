// Lifetimes of one's own may have the names of those in generated code.
#![deny(warnings)]
#![allow(dead_code)]

use flatstream::{PayloadBuf, StreamDeserialize, StreamSerialize};

#[derive(StreamSerialize)]
struct Name<'__a> {
    text: &'__a str,
}

#[derive(StreamSerialize)]
struct Names<'__v, '__x> {
    first: Name<'__v>,
    more: Vec<Name<'__x>>,
}

#[derive(StreamSerialize)]
enum Event<'__a, '__v> {
    Said(&'__a str),
    Named { name: Name<'__v> },
}

#[derive(StreamSerialize, PartialEq, Eq, PartialOrd, Ord)]
#[flatstream(transparent)]
struct Id<'__k>(&'__k str);

#[derive(StreamSerialize)]
#[flatstream(transparent)]
struct Key<'__b>(&'__b str);

#[derive(StreamSerialize)]
#[flatstream(name = "{T}Page")]
struct Page<'__x, '__a, T> {
    title: &'__x str,
    id: Id<'__a>,
    items: Vec<T>,
}

fn main() {
    let mut bytes = Vec::new();
    let page = Page { title: "a", id: Id("b"), items: vec![3_u8] };
    page.encode(&mut PayloadBuf::new(&mut bytes)).unwrap().unwrap();
    let view = Page::<u8>::from_payload(&bytes).unwrap();
    assert_eq!((view.title(), view.id(), view.items()), ("a", "b", &[3][..]));
}
