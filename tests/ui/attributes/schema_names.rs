use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
#[flatstream(name = "cpu-load")]
struct NoName {
    id: u64,
}

#[derive(StreamSerialize)]
#[flatstream(name = "float")]
struct Builtin {
    id: u64,
}

#[derive(StreamSerialize)]
#[flatstream(name = 3)]
struct NoString {
    id: u64,
}

#[derive(StreamSerialize)]
#[flatstream(namespace = "acme.class")]
struct Keyword {
    id: u64,
}

#[derive(StreamSerialize)]
#[flatstream(namespace = "acme::fleet")]
struct Colons {
    id: u64,
}

#[derive(StreamSerialize)]
#[flatstream(namespace = "")]
struct Empty {
    id: u64,
}

#[derive(StreamSerialize)]
#[flatstream(rename_all = "kebab-case")]
struct Kebab {
    cpu_load: f32,
}

#[derive(StreamSerialize)]
#[flatstream(rename_all = "lowercase")]
struct OneName {
    cpu_load: f32,
    cpuload: f32,
}

#[derive(StreamSerialize)]
struct Renamed {
    #[flatstream(rename = "cpu load")]
    cpu: f32,
    #[flatstream(rename = "temp")]
    celsius: f32,
    temp: f32,
    #[flatstream(rename = "Renamed")]
    own: f32,
}

#[derive(StreamSerialize)]
enum Event {
    #[flatstream(rename = "NONE")]
    Nothing,
    #[flatstream(rename = "Unknown")]
    Other(String),
}

fn main() {}
