use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::time::Duration;

use flatstream::with::{DurationNanos, Keys, U128Bytes};
use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Telemetry {
    #[flatstream(with = U128Bytes)]
    ids: BTreeSet<u128>,
    #[flatstream(with = Keys<DurationNanos>)]
    by_number: HashMap<u32, u8>,
    #[flatstream(with = DurationNanos)]
    by_time: BTreeMap<Duration, u8>,
}

fn main() {}
