use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
#[repr(u8)]
enum Key {
    PageUp,
    Pageup,
}

fn main() {}
