use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
#[allow(non_snake_case)]
struct Telemetry {
    fooBar: u8,
    foo_bar: u8,
}

fn main() {}
