// The mistakes are in the types of fields: what uses their accessors is fine.
use std::time::Duration;

use flatstream::StreamSerialize;

struct Pose {
    x: f32,
}

struct Nanos;

type Count = usize;

#[derive(StreamSerialize)]
struct Telemetry {
    pose: Pose,
    track: Vec<Pose>,
    last: Option<Box<Pose>>,
    count: Count,
    #[flatstream(with = Nanos)]
    since: Duration,
    #[flatstream(with = flatstream::with::Char)]
    until: Duration,
    #[flatstream(with = Nanos, default = Duration::ZERO)]
    age: Duration,
    next: Option<Box<Telemetry>>,
}

fn main() -> flatstream::Result<()> {
    let view = <Telemetry as flatstream::StreamDeserialize>::from_payload(&[])?;
    println!("{}", view.pose().x());
    for pose in view.track() {
        println!("{}", pose.x());
    }
    if let Some(last) = view.last() {
        println!("{}", last.x());
    }
    assert_eq!(view.count(), 3);
    assert_eq!(view.since() + view.until(), view.age());
    assert!(view.next().is_some_and(|next| next.pose().x() == 0.0));
    view.unpack()?;
    Ok(())
}
