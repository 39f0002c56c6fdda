//! Keys that are no numbers, and have a text.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Seen {
    by_id: BTreeMap<u128, u8>,
    by_host: HashMap<std::net::IpAddr, u8>,
    peers: BTreeSet<std::net::SocketAddr>,
    counts: HashMap<u8, u128>,
}

fn main() {}
