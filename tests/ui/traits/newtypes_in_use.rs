// The mistakes are in the newtypes: what uses them is fine.
use std::collections::{BTreeSet, HashMap};

use flatstream::StreamSerialize;

#[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Foreign;

#[derive(StreamSerialize, PartialEq, Eq, Hash)]
#[flatstream(transparent)]
struct NotCopy(u64);

#[derive(StreamSerialize, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[flatstream(transparent)]
struct Held(Option<Foreign>);

#[derive(StreamSerialize)]
#[flatstream(transparent)]
struct Twice(Held);

#[derive(StreamSerialize)]
struct Telemetry {
    not_copy: NotCopy,
    perhaps: Option<NotCopy>,
    many: Vec<NotCopy>,
    some: [NotCopy; 3],
    keys: HashMap<NotCopy, u8>,
    held: Held,
    boxed: Box<Held>,
    vector: Vec<Held>,
    set: BTreeSet<Held>,
    twice: Twice,
}

#[derive(StreamSerialize)]
enum Event {
    NotCopy(NotCopy),
    Held(Held),
    Twice(Twice),
}

fn main() {}
