use flatstream::StreamSerialize;

struct Socket;

#[derive(StreamSerialize)]
struct Reading {
    celsius: f64,
    #[flatstream(skip)]
    from: Socket,
}

fn main() {}
