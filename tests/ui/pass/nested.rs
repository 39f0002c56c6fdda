// What can be a message inside of another, and where that may stand.
#![allow(dead_code)]

use std::collections::HashMap;
use std::sync::Arc;

use flatstream::{Nested, StreamSerialize};

#[derive(StreamSerialize)]
struct Reading<'a> {
    name: &'a str,
}

#[derive(StreamSerialize)]
enum Event<'a> {
    Started,
    Read(Nested<Reading<'a>>),
    Inner { event: Option<Box<Nested<Event<'a>>>> },
}

#[derive(StreamSerialize)]
struct Envelope<'a> {
    reading: Nested<Reading<'a>>,
    event: Nested<&'a Event<'a>>,
    next: Option<Box<Nested<Envelope<'a>>>>,
    shared: Nested<Arc<Reading<'a>>>,
    by_name: HashMap<&'a str, Nested<Event<'a>>>,
    #[flatstream(required)]
    last: Arc<Nested<Reading<'a>>>,
}

fn main() {}
