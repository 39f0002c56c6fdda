use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
#[flatstream(name = "cpu-load", namespace = "acme::fleet")]
struct Load {
    #[flatstream(rename = "cpu load")]
    cpu: f32,
    #[flatstream(rename = "Load")]
    own: f32,
}

#[derive(StreamSerialize)]
#[flatstream(rename_all = "lowercase")]
struct Machine {
    cpu_load: f32,
    cpuload: f32,
    #[flatstream(rename = "temp")]
    celsius: f32,
    temp: f32,
}

#[derive(StreamSerialize)]
enum Event {
    #[flatstream(rename = "NONE")]
    Nothing,
    #[flatstream(rename = "Other")]
    Unknown(String),
}

fn main() {}
