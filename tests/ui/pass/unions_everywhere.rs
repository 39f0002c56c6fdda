// Where a union may stand: as a field, in a vector, in another union, and as a message.
#![allow(dead_code)]

use std::sync::Arc;

use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
#[flatstream(file_identifier = "EVNT")]
enum Event {
    Started,
    Moved { x: f32 },
    Inner(Other),
    Many(Vec<Event>),
}

#[derive(StreamSerialize)]
enum Other {
    Said(String),
}

#[derive(StreamSerialize)]
struct Log<'a> {
    first: Event,
    last: Option<Event>,
    all: Vec<Event>,
    perhaps: Option<Vec<Event>>,
    boxed: Vec<Box<Event>>,
    shared: Arc<[Event]>,
    borrowed: &'a [&'a Event],
}

fn is_message<T: StreamSerialize + flatstream::StreamDeserialize>() {}

fn main() {
    is_message::<Event>();
    is_message::<Other>();
}
