use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Reading {
    #[flatstream(deprecated = "use kelvin")]
    celsius: f64,
    kelvin: f64,
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(fixed)]
struct Fixed {
    #[flatstream(deprecated)]
    x: f32,
}

fn main() {}
