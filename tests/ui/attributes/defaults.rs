use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Settings {
    #[flatstream(default = 3)]
    retries: Option<u32>,
    #[flatstream(default = [1, 2])]
    ports: Vec<u16>,
    #[flatstream(default = 3)]
    name: String,
    #[flatstream(default = "here", required)]
    place: String,
    #[flatstream(default)]
    seconds: u32,
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(fixed)]
struct Fixed {
    #[flatstream(default = 1.0)]
    x: f32,
}

fn main() {}
