use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Reading {
    celsius: f64,
    #[flatstream(skip, default = 3)]
    seen: u32,
    #[flatstream(skip = true)]
    cache: u32,
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(fixed)]
struct Fixed {
    x: f32,
    #[flatstream(skip)]
    y: f32,
}

fn main() {}
