use std::num::NonZeroU32;

use flatstream::with::{Adapter, Refused};
use flatstream::StreamSerialize;

struct ZeroIsNone;

impl Adapter for ZeroIsNone {
    type Value = u32;
    type Wire = Option<u32>;
    const HAS_DEFAULT: bool = true;

    fn to_wire(value: &u32) -> Result<Option<u32>, Refused> {
        Ok(NonZeroU32::new(*value).map(NonZeroU32::get))
    }
    fn from_wire(wire: Option<u32>) -> Result<u32, Refused> {
        Ok(wire.unwrap_or_default())
    }
}

#[derive(StreamSerialize)]
struct Telemetry {
    #[flatstream(with = ZeroIsNone)]
    id: u32,
}

fn main() {}
