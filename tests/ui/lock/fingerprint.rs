//! What constants do not see has no fingerprint that is a constant.

use std::time::Duration;

use flatstream::with::DurationMillis;
use flatstream::{StreamSchema, StreamSerialize};

#[derive(StreamSerialize)]
#[flatstream(namespace = "acme")]
struct Delayed {
    #[flatstream(with = DurationMillis, default = Duration::from_millis(5))]
    by: Duration,
}

#[derive(StreamSerialize)]
#[flatstream(namespace = "acme", name = "{T}Chain")]
struct Chain<T> {
    value: T,
    next: Option<Box<Chain<T>>>,
}

#[derive(StreamSerialize)]
#[flatstream(namespace = "acme")]
struct Chained {
    chain: Option<Box<Chain<u8>>>,
}

const DELAYED: u64 = Delayed::FINGERPRINT;
const CHAINED: u64 = Chained::FINGERPRINT;

fn main() {}
