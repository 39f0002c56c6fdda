// The mistake is in the union: what uses it is fine.
use flatstream::{StreamDeserialize, StreamSerialize};

struct Foreign;

#[derive(StreamSerialize)]
enum Event {
    Said(String),
    Sent(Option<Foreign>),
}

#[derive(StreamSerialize)]
struct Log {
    first: Event,
    last: Option<Event>,
    all: Vec<Event>,
}

#[derive(StreamSerialize)]
enum Outer {
    Event(Event),
    Boxed(Box<Event>),
    Named { event: Event },
}

fn said(payload: &[u8]) -> Option<&str> {
    match Event::from_payload(payload).ok()? {
        EventView::Said(text) => Some(text),
        _ => None,
    }
}

fn main() {}
