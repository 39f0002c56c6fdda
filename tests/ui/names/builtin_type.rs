use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
#[allow(non_camel_case_types)]
struct string {
    x: f32,
}

fn main() {}
