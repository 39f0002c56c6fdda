// The mistake is in the newtype: what uses it is fine.
use std::collections::{BTreeSet, HashMap};

use flatstream::StreamSerialize;

#[derive(StreamSerialize, Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Id(u64);

#[derive(StreamSerialize, Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Name(String);

#[derive(StreamSerialize)]
struct Pair(u8, u8);

#[derive(StreamSerialize)]
struct Row {
    #[flatstream(key)]
    id: Id,
    name: Name,
}

#[derive(StreamSerialize)]
struct Telemetry {
    id: Id,
    perhaps: Option<Id>,
    #[flatstream(default = 3)]
    other: Id,
    keys: HashMap<Id, u8>,
    set: BTreeSet<Id>,
    array: [Id; 4],
    names: Vec<Name>,
    by_name: HashMap<Name, Name>,
    pair: Pair,
    pairs: Vec<Pair>,
}

#[derive(StreamSerialize)]
enum Event {
    Started(Id),
    Named(Name),
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(fixed)]
struct Pose {
    id: Id,
}

fn main() {}
