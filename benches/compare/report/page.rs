//! `docs/benchmarks.md` and its charts.

use std::fs;
use std::path::Path;

use super::svg::{chart, Bar, Kind, Panel};
use super::table::Table;
use super::{bars, find, machine, sizes, times, versions, Outcome, Row};
use crate::groups::{Input, Shape, Work};
use crate::harness::Effort;

/// The page, with `{{names}}` for what was measured.
const PAGE: &str = include_str!("page.md");

/// The shapes that have a chart.
const CHARTED: [Shape; 4] = [Shape::Telemetry, Shape::Sparse, Shape::Logs, Shape::Mesh];

const FLATBUFFERS: [&str; 3] = ["flatc", "planus", crate::worker::NAME];

/// Writes all of it.
pub fn write_docs(rows: &[Row], effort: Effort) -> Outcome {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs");
    fs::create_dir_all(docs.join("benchmarks"))?;
    for work in [Work::Write, Work::Read, Work::Unpack] {
        let file = format!("benchmarks/{}.svg", work.name());
        fs::write(docs.join(file), work_chart(rows, work))?;
    }
    fs::write(docs.join("benchmarks.md"), page(rows, effort))
}

fn page(rows: &[Row], effort: Effort) -> String {
    let framed = |table: &mut Table, work| fill(table, rows, work, Input::Cached);
    let mut framing = Table::new("work");
    [Work::FramedVec, Work::FramedBuffer].into_iter().for_each(|work| framed(&mut framing, work));
    let mut frames = Table::new("work");
    framed(&mut frames, Work::Frames);
    let mut journals = Table::new("work, shape");
    [Work::JournalWrite, Work::JournalRead]
        .into_iter()
        .for_each(|work| framed(&mut journals, work));
    let parts = [
        ("{{machine}}", machine::describe()),
        ("{{rounds}}", effort.rounds.to_string()),
        ("{{contestants}}", versions::table()),
        ("{{shapes}}", shapes()),
        ("{{write}}", ratios(rows, Work::Write, Input::Cached)),
        ("{{write streaming}}", ratios(rows, Work::Write, Input::Streaming)),
        ("{{framed}}", framing.to_string()),
        ("{{read}}", ratios(rows, Work::Read, Input::Cached)),
        ("{{read streaming}}", ratios(rows, Work::Read, Input::Streaming)),
        ("{{unpack}}", ratios(rows, Work::Unpack, Input::Cached)),
        ("{{frames}}", frames.to_string()),
        ("{{journals}}", journals.to_string()),
        ("{{sizes}}", sizes::table(rows).to_string()),
        ("{{bars}}", bar_table(rows)),
    ];
    parts.into_iter().fold(PAGE.to_string(), |page, (name, text)| page.replace(name, text.trim()))
}

fn shapes() -> String {
    Shape::ALL
        .iter()
        .map(|shape| format!("| {} | {} |\n", shape.name(), shape.describe()))
        .collect()
}

fn ratios(rows: &[Row], work: Work, input: Input) -> String {
    let mut table = Table::new("shape");
    fill(&mut table, rows, work, input);
    table.to_string()
}

fn fill(table: &mut Table, rows: &[Row], work: Work, input: Input) {
    let of_work = |row: &&Row| row.group.work == work && row.group.input == input;
    for row in rows.iter().filter(of_work) {
        let shape = row.group.shape.name();
        let name = match work {
            Work::Write | Work::Read | Work::Unpack => shape.to_owned(),
            Work::JournalWrite | Work::JournalRead => format!("{}, {shape}", work.title()),
            _ => work.title().to_owned(),
        };
        for score in &row.scores {
            let ratio = row.ratio(score.name).map_or(String::new(), times);
            table.set(&name, score.name, ratio);
        }
    }
}

fn bar_table(rows: &[Row]) -> String {
    let verdicts = bars::verdicts(rows);
    let shown = verdicts.iter().filter(|verdict| verdict.matters());
    let rows: Vec<String> = shown.map(|verdict| verdict.to_markdown()).collect();
    let head = "| row | ours | theirs | bar | measured | |\n|---|---|---|--:|--:|---|";
    format!("{head}\n{}", rows.join("\n"))
}

fn work_chart(rows: &[Row], work: Work) -> String {
    let rows = CHARTED.iter().filter_map(|&shape| find(rows, work, shape, Input::Cached));
    let panels: Vec<Panel> = rows.map(panel).collect();
    let subtitle = format!("Time per message, {} = 1; shorter is faster", work.reference());
    chart(work.title(), &subtitle, &panels)
}

fn panel(row: &Row) -> Panel {
    let bar =
        |name: &'static str| Some(Bar { label: name, value: row.ratio(name)?, kind: kind(name) });
    let mut bars: Vec<Bar> = row.scores.iter().filter_map(|score| bar(score.name)).collect();
    bars.sort_by(|a, b| a.value.total_cmp(&b.value));
    Panel { title: row.group.shape.name().to_string(), bars }
}

fn kind(name: &str) -> Kind {
    if name.starts_with("flatstream") {
        Kind::Ours
    } else if FLATBUFFERS.contains(&name) {
        Kind::FlatBuffers
    } else {
        Kind::Other
    }
}
