use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
#[flatstream(nmae = "Values")]
struct Telemetry {
    #[flatstream(id = 3)]
    count: usize,
    rows: Vec<Vec<f32>>,
    maybe: Option<Option<u8>>,
    owner: Box<Telemetry>,
}

fn main() {}
