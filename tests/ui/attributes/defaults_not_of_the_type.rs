use flatstream::StreamSerialize;

fn answer() -> u32 {
    42
}

#[derive(StreamSerialize)]
struct Settings {
    #[flatstream(default = "three")]
    retries: u8,
    #[flatstream(default = answer())]
    seconds: u32,
}

fn main() {}
