// Fields whose strings can be shared, whatever the type is called.
#![allow(dead_code)]

use std::borrow::Cow;
use std::sync::Arc;

use flatstream::StreamSerialize;

type Name = Arc<str>;
type Names<'a> = &'a [Cow<'a, str>];

#[derive(StreamSerialize)]
struct Log<'a> {
    #[flatstream(shared)]
    name: Name,
    #[flatstream(shared)]
    names: Names<'a>,
    #[flatstream(shared)]
    boxed: Vec<Box<String>>,
    #[flatstream(shared, default = "info")]
    level: &'a str,
    #[flatstream(shared, required)]
    words: Box<Vec<Name>>,
    #[flatstream(shared, key)]
    id: String,
    event: Event,
}

#[derive(StreamSerialize)]
enum Event {
    Said {
        #[flatstream(shared, rename = "words")]
        text: Option<Vec<String>>,
    },
}

fn main() {}
