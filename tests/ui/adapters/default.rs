use std::net::IpAddr;
use std::path::PathBuf;
use std::time::Duration;

use flatstream::with::{DurationNanos, IpAddrBytes, PathText, U128Bytes};
use flatstream::StreamSerialize;

type Age = Option<Duration>;

#[derive(StreamSerialize)]
struct Telemetry {
    #[flatstream(with = DurationNanos, default = 5)]
    timeout: Duration,
    #[flatstream(with = IpAddrBytes, default = IpAddr::V4(std::net::Ipv4Addr::LOCALHOST))]
    host: IpAddr,
    #[flatstream(with = PathText, default = PathBuf::new())]
    path: PathBuf,
    #[flatstream(with = U128Bytes, default = 7)]
    total: u128,
    #[flatstream(with = DurationNanos, default = Some(Duration::ZERO))]
    age: Age,
    #[flatstream(with = DurationNanos, default = [])]
    ages: Vec<Duration>,
    #[flatstream(with = DurationNanos, default = Duration::ZERO)]
    boxed: Box<Duration>,
    #[flatstream(default = 3)]
    count: Box<u8>,
}

fn main() {}
