use std::time::Duration;

use flatstream::StreamSerialize;

struct Nanos;

#[derive(StreamSerialize)]
struct Telemetry {
    #[flatstream(with = Nanos)]
    age: Duration,
    #[flatstream(with = u64)]
    since: Option<Duration>,
    #[flatstream(with = Duration)]
    ages: Vec<Duration>,
    #[flatstream(with = Vec<Nanos>)]
    more: Vec<Duration>,
}

#[derive(StreamSerialize)]
enum Event {
    Waited {
        #[flatstream(with = Nanos)]
        time: Duration,
    },
}

fn main() {}
