// A const parameter may have the name of a type beside it, so this must compile.
#![allow(dead_code)]

use flatstream::{StreamDeserialize, StreamSerialize};

struct N;

#[derive(StreamSerialize)]
#[flatstream(name = "Window{N}")]
struct Window<const N: usize> {
    samples: [f32; N],
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(fixed, name = "Row{N}")]
struct Row<const N: usize> {
    cells: [u8; N],
}

#[derive(StreamSerialize)]
#[flatstream(name = "Event{N}")]
enum Event<const N: usize> {
    Seen { cells: [u8; N] },
    Quit,
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(transparent)]
struct Cells<const N: usize>([u8; N]);

#[derive(StreamSerialize)]
struct Telemetry {
    window: Window<4>,
    row: Row<2>,
    cells: Cells<3>,
    last: Option<Event<5>>,
}

fn main() {
    let view = Telemetry::from_payload(&[]);
    let _ = view.map(|view| view.window().samples().len());
}
