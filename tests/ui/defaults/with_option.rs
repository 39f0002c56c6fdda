use flatstream::StreamSerialize;

type Maybe = Option<u8>;

#[derive(StreamSerialize)]
struct Telemetry {
    #[flatstream(default = 3)]
    a: Option<u8>,
    #[flatstream(required)]
    b: Option<String>,
}

#[derive(StreamSerialize)]
struct ByAlias {
    #[flatstream(required)]
    b: Maybe,
}

fn main() {}
