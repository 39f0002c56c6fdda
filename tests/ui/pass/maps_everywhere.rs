// What maps and sets can hold, and where they may stand.
#![allow(dead_code)]

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::hash::{BuildHasherDefault, DefaultHasher};
use std::sync::Arc;

use flatstream::StreamSerialize;

#[derive(StreamSerialize, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
enum Level {
    Low,
}

#[derive(StreamSerialize)]
enum Event {
    Moved { by: BTreeMap<String, f32> },
    Seen(HashSet<u64>),
    Inner(Box<Tree>),
}

#[derive(StreamSerialize)]
struct Tree {
    by_name: BTreeMap<String, Tree>,
    by_level: HashMap<Level, Option<Event>>,
    hashed: HashMap<Arc<str>, Vec<Event>, BuildHasherDefault<DefaultHasher>>,
    nested: BTreeMap<u8, HashMap<i64, Box<BTreeSet<Level>>>>,
    #[flatstream(required)]
    shared: Arc<BTreeMap<Box<str>, bool>>,
}

fn main() {}
