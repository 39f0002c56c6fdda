//! What the messages on keys without a number say to write.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Seen {
    #[flatstream(with = flatstream::with::Keys<flatstream::with::DisplayText<u128>>)]
    by_id: BTreeMap<u128, u8>,
    #[flatstream(with = flatstream::with::Keys<flatstream::with::DisplayText<std::net::IpAddr>>)]
    by_host: HashMap<std::net::IpAddr, u8>,
    #[flatstream(with = flatstream::with::DisplayText<std::net::SocketAddr>)]
    peers: BTreeSet<std::net::SocketAddr>,
    #[flatstream(with = flatstream::with::U128Bytes)]
    counts: HashMap<u8, u128>,
}

fn main() {}
