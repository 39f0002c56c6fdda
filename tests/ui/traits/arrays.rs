// What the spelling does not tell.
use std::collections::BTreeMap;

use flatstream::StreamSerialize;

const NONE: usize = 0;
const KIB: usize = 1 << 10;

type Text = String;
type Row = [f32; 3];
type Empty = [u8; 0];

#[derive(StreamSerialize)]
struct Telemetry {
    fine: [u8; KIB],
    fine_too: Vec<Row>,
    none: [u8; NONE],
    maybe: Option<[u8; KIB * 64]>,
    names: [Text; 3],
    rows: [Row; 3],
    listed: Vec<Box<Empty>>,
    mapped: BTreeMap<String, Empty>,
}

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(fixed)]
struct Pose {
    fine: [f32; KIB],
    none: [u8; NONE],
    rows: [Row; 3],
    boxes: Boxes,
}

type Boxes = [Option<u8>; 2];

#[derive(StreamSerialize)]
enum Event {
    Fine(Row),
    None(Empty),
    Rows { rows: [Row; NONE] },
}

fn main() {}
