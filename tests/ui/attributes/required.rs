use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Login {
    #[flatstream(required)]
    user: Option<String>,
    #[flatstream(required)]
    attempts: u32,
    #[flatstream(required = true)]
    host: String,
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(fixed)]
struct Fixed {
    #[flatstream(required)]
    x: f32,
}

fn main() {}
