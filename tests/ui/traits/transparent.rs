// What the spelling does not tell.
use flatstream::StreamSerialize;

type Count = usize;

struct Plain;

#[derive(StreamSerialize)]
#[flatstream(transparent)]
struct Counted(Count);

#[derive(StreamSerialize)]
#[flatstream(transparent)]
struct Held {
    plain: Option<Plain>,
}

#[derive(StreamSerialize)]
#[flatstream(transparent)]
struct NotCopy(u64);

#[derive(Clone, StreamSerialize)]
#[flatstream(transparent)]
struct Name(String);

#[derive(Clone, StreamSerialize)]
#[flatstream(transparent)]
struct Row(Vec<f32>);

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(transparent)]
struct Id(u64);

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(fixed)]
struct Pose {
    id: Id,
}

type Names = [Name; 2];

#[derive(StreamSerialize)]
struct Telemetry {
    count: Counted,
    held: Option<Held>,
    not_copy: NotCopy,
    rows: Vec<Row>,
    names: Names,
    #[flatstream(default = Id(3))]
    id: Id,
    #[flatstream(default = [])]
    fine: Row,
    #[flatstream(default = "[]")]
    row: Row,
}

fn main() {}
