use flatstream::StreamSerialize;

#[derive(Clone, Copy, StreamSerialize)]
#[repr(u8)]
enum Level {
    Low,
}

#[derive(StreamSerialize)]
struct Telemetry {
    fine: [f32; 4],
    fine_too: Option<[Level; 16]>,
    names: [String; 3],
    lists: Option<[Vec<u8>; 3]>,
    maybe: [Option<u8>; 3],
    boxed: [Box<u8>; 3],
    matrix: [[f32; 3]; 3],
    count: [usize; 3],
    none: [u8; 0],
    many: Vec<[u8; 0x1_0000]>,
}

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(fixed)]
struct Pose {
    fine: [f32; 3],
    name: [&'static str; 2],
    rows: [[f32; 3]; 3],
    none: [f32; 0],
    index: [usize; 2],
}

#[derive(StreamSerialize)]
enum Event {
    Fine([u8; 4]),
    Named { names: [String; 2] },
    None([u8; 0]),
}

fn main() {}
