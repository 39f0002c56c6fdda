use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
union Bits {
    float: f32,
    int: u32,
}

fn main() {}
