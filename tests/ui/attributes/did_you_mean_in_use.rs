// A word with a typo is taken for the one that was meant.
use std::time::Duration;

use flatstream::{Flags, StreamSerialize};

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(fixd)]
struct Point {
    x: f32,
}

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(struct)]
struct Size {
    width: f32,
}

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(transparant)]
struct Id(u64);

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(bitflags)]
struct Perms(u8);

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(bitflags)]
#[repr(u8)]
enum Access {
    Read = 1,
    Write = 2,
}

#[derive(StreamSerialize)]
struct Telemetry {
    #[flatstream(wiht = flatstream::with::DurationNanos)]
    wait: Duration,
    #[flatstream(skp)]
    cache: *const u8,
    points: [Point; 3],
    sizes: [Size; 3],
    id: Id,
    perms: Perms,
    access: Flags<Access>,
}

fn uses(telemetry: TelemetryView<'_>) -> u64 {
    let (wait, id, perms): (Duration, Id, Perms) =
        (telemetry.wait(), telemetry.id(), telemetry.perms());
    let access: Flags<Access> = telemetry.access();
    wait.as_secs() + id.0 + u64::from(perms.0) + u64::from(access.bits())
}

fn main() {}
