use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Settings {
    #[flatstream(default = 300)]
    retries: u8,
}

fn main() {}
