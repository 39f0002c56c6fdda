//! Promise: `flatstream hex` says of each byte what it is: of frames, of messages by their schema, and of what is broken,
//! as far as that can be said.

mod broken;
mod chunks;
mod covered;
mod damaged;
#[path = "../kit/mod.rs"]
mod kit;
mod pages;
mod places;
mod streams;

use serde_json::Value;

/// The parts of what was shown, one behind the other: each byte from the first to the last is in one of them.
fn check_cover(frames: &[Value]) -> u64 {
    let mut end = frames[0]["offset"].as_u64().unwrap();
    for frame in frames {
        for part in frame["parts"].as_array().unwrap() {
            assert_eq!(part["offset"], end, "{frame}");
            let (len, hex) = (part["bytes"].as_u64().unwrap(), part["hex"].as_str().unwrap());
            assert!(len > 0 && hex.len() as u64 == 2 * len, "{frame}");
            end += len;
        }
    }
    end
}

fn parts(frame: &Value) -> &[Value] {
    frame["parts"].as_array().unwrap()
}

/// What is said to be wrong.
fn faults(frame: &Value) -> Vec<&str> {
    parts(frame).iter().filter_map(|part| part["fault"].as_str()).collect()
}
