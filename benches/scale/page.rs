//! `docs/scale.md`, its plots, and the numbers behind them.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;

use crate::cost::{Cost, Row};
use crate::machine;
use crate::memory::{Memory, Series};
use crate::plot::{Axis, Line, Plot};

/// The page, with `{{names}}` for what was measured.
const PAGE: &str = include_str!("page.md");

const GIB: f64 = (1u64 << 30) as f64;

/// Writes all of it.
pub fn write_docs(memory: &Memory, cost: &Cost) -> io::Result<()> {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs");
    let plots = docs.join("benchmarks");
    fs::create_dir_all(&plots)?;
    fs::write(plots.join("scale-memory.svg"), memory_plot(memory))?;
    fs::write(plots.join("scale-memory.csv"), memory_csv(memory))?;
    fs::write(plots.join("scale-cost.svg"), cost_plot(cost))?;
    fs::write(plots.join("scale-cost.csv"), cost_csv(cost))?;
    fs::write(docs.join("scale.md"), page(memory, cost))
}

fn page(memory: &Memory, cost: &Cost) -> String {
    let frames = |series: &Series| format!("{:.1} million", series.n_frames as f64 / 1e6);
    let parts = [
        ("{{machine}}", machine::describe()),
        ("{{memory}}", memory_table(memory)),
        ("{{cost}}", cost_table(cost)),
        ("{{frames}}", frames(&memory.written)),
        ("{{largest}}", format!("{} KiB", memory.largest >> 10)),
        ("{{frame}}", format!("{:.1}", cost.frame_len)),
    ];
    parts.into_iter().fold(PAGE.to_string(), |page, (name, text)| page.replace(name, text.trim()))
}

// Writing to a `String` cannot fail, here and below.
fn memory_table(memory: &Memory) -> String {
    let mut table = String::from(
        "| | stream | its buffer | growth behind the first eighth | most resident |\n",
    );
    table.push_str("|---|--:|--:|--:|--:|\n");
    for (name, series) in [("written", &memory.written), ("read", &memory.read)] {
        let _ = writeln!(
            table,
            "| {name} | {:.2} GiB | {} KiB | {} KiB | {:.1} MiB |",
            series.n_bytes() as f64 / GIB,
            series.buffer >> 10,
            series.growth(),
            series.peak as f64 / 1024.0
        );
    }
    table
}

fn cost_table(cost: &Cost) -> String {
    let mut table = String::from("| frames | write | read | slice | slice, rayon |\n");
    table.push_str("|--:|--:|--:|--:|--:|\n");
    for row in &cost.rows {
        let _ = writeln!(table, "| {} |", row.cells().join(" | "));
    }
    table
}

fn memory_csv(memory: &Memory) -> String {
    let mut csv = String::from("bytes,writing_kib,reading_kib\n");
    for (written, read) in memory.written.samples.iter().zip(&memory.read.samples) {
        let _ = writeln!(csv, "{},{},{}", written.n_bytes, written.kib, read.kib);
    }
    csv
}

fn cost_csv(cost: &Cost) -> String {
    let mut csv = String::from("frames,write_ns,read_ns,slice_ns,slice_rayon_ns\n");
    for row in &cost.rows {
        let _ = writeln!(csv, "{}", row.cells().join(","));
    }
    csv
}

fn memory_plot(memory: &Memory) -> String {
    let line = |name, series: &Series| {
        let point = |sample: &crate::memory::Sample| {
            (sample.n_bytes as f64 / GIB, sample.kib as f64 / 1024.0)
        };
        Line { name, points: series.samples.iter().map(point).collect() }
    };
    let lines = vec![line("writing", &memory.written), line("reading", &memory.read)];
    let most = lines.iter().flat_map(|line| &line.points).map(|point| point.1).fold(0.0, f64::max);
    let plot = Plot {
        title: "Memory along a stream",
        subtitle: "Resident memory of the process while a stream passes through; flat is good",
        x: Axis::steps(
            "GiB written or read",
            1.0,
            memory.written.n_bytes().div_ceil(1 << 30) as usize,
        ),
        y: Axis::up_to("MiB", most),
        lines,
    };
    plot.svg()
}

fn cost_plot(cost: &Cost) -> String {
    let line = |name, of: fn(&Row) -> Option<f64>| {
        let point = |row: &Row| Some(((row.n_frames as f64).log10(), of(row)?));
        Line { name, points: cost.rows.iter().filter_map(point).collect() }
    };
    let lines = vec![
        line("write", |row| Some(row.write)),
        line("read", |row| Some(row.read)),
        line("slice", |row| row.slice),
        line("slice, rayon", |row| row.rayon),
    ];
    let most = lines.iter().flat_map(|line| &line.points).map(|point| point.1).fold(0.0, f64::max);
    let power = |row: &Row| (row.n_frames as f64).log10();
    let marks = cost.rows.iter().map(|row| (power(row), format!("10^{:.0}", power(row)))).collect();
    let plot = Plot {
        title: "Time for a frame",
        subtitle: "Nanoseconds for a telemetry message in streams of so many frames; flat is good",
        x: Axis { name: "frames in the stream", marks },
        y: Axis::up_to("ns", most),
        lines,
    };
    plot.svg()
}
