use std::collections::HashMap;
use std::hash::{BuildHasher, DefaultHasher};

use flatstream::StreamSerialize;

struct Seeded(u64);

impl BuildHasher for Seeded {
    type Hasher = DefaultHasher;

    fn build_hasher(&self) -> DefaultHasher {
        DefaultHasher::new()
    }
}

#[derive(StreamSerialize)]
struct Telemetry {
    a: HashMap<u8, u8, Seeded>,
}

fn main() {}
