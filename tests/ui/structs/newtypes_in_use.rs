// The mistakes are in the newtypes: what reads them is fine.
use std::collections::{BTreeSet, HashMap};

use flatstream::StreamSerialize;

#[derive(StreamSerialize, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[flatstream(transparent)]
struct Id(usize);

#[derive(StreamSerialize, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[flatstream(transparent)]
struct Pair(u64, u8);

#[derive(StreamSerialize, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Plain(usize);

#[derive(StreamSerialize)]
#[flatstream(transparent)]
struct NotCopy((u8, u8));

#[derive(StreamSerialize)]
struct Telemetry {
    #[flatstream(key)]
    id: Id,
    ids: Vec<Id>,
    some: [Id; 3],
    by_id: HashMap<Id, Pair>,
    pair: Pair,
    pairs: BTreeSet<Pair>,
    plain: Plain,
    perhaps: Option<Plain>,
    by_plain: HashMap<Plain, u8>,
    not_copy: NotCopy,
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(fixed)]
struct Row {
    id: Id,
    pair: Pair,
    plain: Plain,
}

fn uses(telemetry: TelemetryView<'_>) -> usize {
    let (id, pair, plain): (Id, Pair, Plain) =
        (telemetry.id(), telemetry.pair(), telemetry.plain());
    let ids: &[Id] = telemetry.ids().as_slice().unwrap();
    let found: Option<Pair> = telemetry.by_id().get(&id);
    id.0 + plain.0 + ids[0].0 + usize::from(pair.1 + found.unwrap().1 + telemetry.not_copy().0.1)
}

fn main() {}
