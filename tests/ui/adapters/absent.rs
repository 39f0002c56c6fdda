use std::net::IpAddr;
use std::num::NonZeroU32;

use flatstream::with::{DurationNanos, IpAddrBytes, IpAddrText, NonZeroInt};
use flatstream::StreamSerialize;

type Time = std::time::Duration;

#[derive(StreamSerialize)]
struct Telemetry {
    #[flatstream(with = NonZeroInt<u32>)]
    id: NonZeroU32,
    #[flatstream(with = IpAddrBytes)]
    host: IpAddr,
    #[flatstream(with = IpAddrText)]
    name: IpAddr,
    #[flatstream(with = DurationNanos, required)]
    age: Time,
}

#[derive(StreamSerialize)]
struct Peer {
    #[flatstream(with = IpAddrBytes, required)]
    host: IpAddr,
}

#[derive(StreamSerialize)]
struct Connection {
    from: Peer,
    #[flatstream(required)]
    to: Peer,
    by: Option<Peer>,
    others: Vec<Peer>,
}

#[derive(StreamSerialize)]
struct Log {
    connection: Box<Connection>,
}

fn main() {}
