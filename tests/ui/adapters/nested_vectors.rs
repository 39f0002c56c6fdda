use std::net::IpAddr;

use flatstream::with::{Adapter, IpAddrBytes, Refused};
use flatstream::StreamSerialize;

struct Samples;

impl Adapter for Samples {
    type Value = String;
    type Wire = Vec<f32>;
    const HAS_DEFAULT: bool = true;

    fn to_wire(value: &String) -> Result<Vec<f32>, Refused> {
        Ok(value.bytes().map(f32::from).collect())
    }
    fn from_wire(wire: flatstream::Vector<'_, f32>) -> Result<String, Refused> {
        Ok(wire.iter().map(|sample| char::from(sample as u8)).collect())
    }
}

#[derive(StreamSerialize)]
struct Telemetry {
    #[flatstream(with = IpAddrBytes)]
    hosts: Vec<IpAddr>,
    #[flatstream(with = Samples)]
    samples: Option<Vec<String>>,
}

fn main() {}
