// The shape of these is the mistake: what uses them as fixed structs is fine.
use flatstream::StreamSerialize;

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(fixed)]
struct Point(f32, f32);

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(fixed)]
struct Weight(u8);

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(fixed)]
struct Nothing {}

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(fixed)]
struct Unit;

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(fixed)]
struct Sized(usize, f32);

#[derive(Clone, Copy, StreamSerialize)]
#[flatstream(fixed)]
struct Line {
    from: Point,
    to: [Point; 2],
    weight: Weight,
    nothing: Nothing,
    unit: Unit,
    sized: Sized,
}

#[derive(StreamSerialize)]
struct Drawing {
    from: Point,
    perhaps: Option<Point>,
    points: Vec<Point>,
    weights: [Weight; 3],
    nothing: [Nothing; 2],
    units: Vec<Unit>,
    line: Line,
}

fn uses(drawing: DrawingView<'_>) -> f32 {
    let from: Point = drawing.from();
    let points: &[Point] = drawing.points().as_slice().unwrap();
    from.0 + points[0].1 + drawing.line().from.0
}

fn main() {}
