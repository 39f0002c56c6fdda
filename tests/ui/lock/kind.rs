//! A table became a fixed struct, a file is no lock, and a type has none.

use flatstream::StreamSerialize;

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(fixed, namespace = "acme", lock = "../../../../tests/ui/lock/telemetry.lock")]
struct EventMoved {
    by: f64,
}

#[derive(StreamSerialize)]
#[flatstream(lock = "../../../../tests/ui/lock/kind.rs")]
struct Reading {
    celsius: f64,
}

#[derive(StreamSerialize)]
#[flatstream(name = "{T}Page", lock = "../../../../tests/ui/lock/telemetry.lock")]
struct Page<T> {
    items: Vec<T>,
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(transparent, lock = "../../../../tests/ui/lock/telemetry.lock")]
struct Id(u64);

fn main() {}
