use flatstream::StreamSerialize;

macro_rules! telemetry {
    ($ty:ty) => {
        #[derive(StreamSerialize)]
        struct Telemetry {
            a: $ty,
            b: Vec<Option<$ty>>,
        }
    };
}

telemetry!(usize);

fn main() {}
