use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Parcel {
    größe: f32,
}

fn main() {}
