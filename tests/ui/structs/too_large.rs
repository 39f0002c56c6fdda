use flatstream::StreamSerialize;

macro_rules! nested {
    ($name:ident of $inner:ty) => {
        #[derive(StreamSerialize, Clone, Copy)]
        #[flatstream(fixed)]
        struct $name {
            a: $inner,
            b: $inner,
            c: $inner,
            d: $inner,
            e: $inner,
            f: $inner,
            g: $inner,
            h: $inner,
        }
    };
}

nested!(A of u64);
nested!(B of A);
nested!(C of B);
nested!(D of C);

#[derive(StreamSerialize)]
struct Telemetry {
    fits: D,
    too: D,
    much: D,
}

#[derive(StreamSerialize)]
enum Event {
    Started,
    Measured { fits: D, too: D, much: D },
}

fn main() {}
