use std::time::Duration;

use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
enum Event {
    Typed(char),
    Waited(std::time::Duration),
    Counted(u128),
    Pressed { value: Vec<char> },
}

fn main() {
    let _ = Event::Waited(Duration::ZERO);
}
