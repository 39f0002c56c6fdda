use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
#[repr(u8)]
enum Event {
    Quit = 3,
    Moved { x: f32 } = 4,
}

fn main() {}
