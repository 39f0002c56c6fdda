use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
#[flatstream(namespace = "acme.class")]
struct Telemetry {
    a: u8,
}

#[derive(StreamSerialize)]
#[flatstream(namespace = "acme..fleet", name = "string")]
struct Other {
    #[flatstream(rename = "2nd")]
    a: u8,
}

#[derive(StreamSerialize)]
#[flatstream(rename_all = "kebab-case")]
struct Third {
    a: u8,
}

fn main() {}
