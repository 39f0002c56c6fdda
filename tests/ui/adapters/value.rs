use flatstream::with::Char;
use flatstream::StreamSerialize;

#[derive(StreamSerialize)]
struct Telemetry {
    #[flatstream(with)]
    a: char,
    #[flatstream(with = "Char")]
    b: char,
    #[flatstream(with(Char))]
    c: char,
    #[flatstream(with = Char, with = Char)]
    d: char,
    #[flatstream(skip, with = Char)]
    e: char,
    #[flatstream(key, with = Char)]
    f: char,
    #[flatstream(shared, with = flatstream::with::PathText)]
    g: std::path::PathBuf,
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(fixed)]
struct Total {
    #[flatstream(with = flatstream::with::U128Bytes)]
    sum: u128,
}

#[derive(StreamSerialize)]
enum Event {
    Pressed(#[flatstream(with = Char)] char),
}

#[derive(StreamSerialize)]
#[flatstream(transparent)]
struct Key(#[flatstream(with = Char)] char);

#[derive(StreamSerialize)]
#[flatstream(transparent)]
struct Wait(std::time::Duration);

#[derive(StreamSerialize)]
#[flatstream(bit_flags)]
struct Bits(#[flatstream(with = Char)] u32);

fn main() {}
