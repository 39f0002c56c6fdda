use std::time::{Duration, Instant};

use flatstream::with::{Char, DurationNanos, IpAddrBytes};
use flatstream::StreamSerialize;

type Ages = Option<Option<Duration>>;

#[derive(StreamSerialize)]
struct Telemetry {
    #[flatstream(with = DurationNanos)]
    since: Instant,
    #[flatstream(with = DurationNanos)]
    count: u64,
    #[flatstream(with = Option<DurationNanos>)]
    age: Duration,
    #[flatstream(with = DurationNanos)]
    ages: Ages,
    #[flatstream(with = DurationNanos)]
    twice: Option<Option<Duration>>,
    #[flatstream(with = Char)]
    gaps: Vec<Option<char>>,
    #[flatstream(with = IpAddrBytes, default = String::new())]
    host: String,
}

fn main() {}
