use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Parcel {
    unpack: bool,
}

fn main() {}
