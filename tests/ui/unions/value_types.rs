// One error for each value, however deep the mistake is in its type.
use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};

use flatstream::{Nested, StreamSerialize};

#[derive(Clone)]
struct Foreign;

#[derive(StreamSerialize)]
enum Event {
    Itself(Foreign),
    Perhaps(Option<Foreign>),
    Many(Vec<Foreign>),
    Some([Foreign; 3]),
    Named(BTreeMap<u8, Foreign>),
    Set(HashSet<Foreign>),
    Shared(Cow<'static, Foreign>),
    Message(Nested<Foreign>),
    Fine(Option<String>),
}

fn main() {}
