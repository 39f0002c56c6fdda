use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Telemetry {
    a: std::time::Duration,
    b: std::time::SystemTime,
    c: Option<std::time::Instant>,
    d: std::net::IpAddr,
    e: std::path::PathBuf,
    f: Result<u8, String>,
    g: std::ops::Range<u8>,
    h: std::marker::PhantomData<u8>,
}

fn main() {}
