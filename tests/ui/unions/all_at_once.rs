// What the macro finds does not hide what rustc finds, and causes nothing in what uses the enum.
use flatstream::{StreamDeserialize, StreamSerialize};

struct Foreign;

#[derive(StreamSerialize)]
enum Event {
    Counted(usize),
    Itself(Foreign),
    Two(u8, u8),
    Said(String),
    Named {
        rows: Vec<Vec<u8>>,
        foreign: Foreign,
        #[flatstream(default = "three")]
        number: u8,
        #[flatstream(with = String)]
        adapted: Foreign,
        good: f32,
    },
    Again(Box<Event>),
    Unknown,
}

#[derive(StreamSerialize)]
struct Log {
    first: Event,
    last: Option<Event>,
    all: Vec<Event>,
}

fn read(payload: &[u8]) -> Option<f32> {
    match Event::from_payload(payload).ok()? {
        EventView::Said(text) => text.parse().ok(),
        EventView::Named(named) => Some(named.good()),
        _ => None,
    }
}

fn main() {}
