use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
enum Event {
    Moved(f32, f32),
    Stopped(),
}

fn main() {}
