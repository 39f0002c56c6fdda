use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
#[allow(non_camel_case_types)]
struct pose {
    pose: f32,
}

fn main() {}
