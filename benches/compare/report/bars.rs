//! How fast this has to be: the bars, and whether they are met.

use std::fmt;

use super::{find, sizes, times, Row};
use crate::framed::BUFFERED;
use crate::groups::{Input, Shape, Work};
use crate::journals::{JOURNAL, STREAM};
use crate::worker;

const SIMPLE: &str = "flatstream simple";
const EXPERT: &str = "flatstream expert";
const VIEWS: &str = "flatstream";
const FOREIGN: &str = "flatstream, flatc's bytes";
const FLATC: &str = "flatc";
const RKYV: &str = "rkyv";
const PLANUS: &str = "planus";

/// `ours` has to be `at_least` times as fast as `theirs`.
struct Bar(Work, Shape, &'static str, &'static str, f64);

const BARS: [Bar; 43] = [
    Bar(Work::Write, Shape::Telemetry, SIMPLE, FLATC, 12.0),
    Bar(Work::Write, Shape::Telemetry, EXPERT, FLATC, 4.0),
    Bar(Work::Write, Shape::Telemetry, SIMPLE, RKYV, 2.5),
    Bar(Work::Write, Shape::Telemetry, EXPERT, RKYV, 1.0),
    Bar(Work::Write, Shape::Telemetry, SIMPLE, PLANUS, 8.0),
    Bar(Work::Write, Shape::Sparse, SIMPLE, FLATC, 4.0),
    Bar(Work::Write, Shape::Sparse, SIMPLE, RKYV, 1.5),
    Bar(Work::Write, Shape::Sparse, SIMPLE, PLANUS, 4.0),
    Bar(Work::Write, Shape::Logs, SIMPLE, FLATC, 6.0),
    Bar(Work::Write, Shape::Logs, EXPERT, FLATC, 5.0),
    Bar(Work::Write, Shape::Logs, SIMPLE, RKYV, 1.1),
    Bar(Work::Write, Shape::Logs, EXPERT, RKYV, 1.0),
    Bar(Work::Write, Shape::Logs, SIMPLE, PLANUS, 3.0),
    Bar(Work::Write, Shape::Mesh, SIMPLE, FLATC, 1.5),
    Bar(Work::Write, Shape::Mesh, SIMPLE, RKYV, 0.95),
    Bar(Work::Write, Shape::Mesh, SIMPLE, PLANUS, 1.8),
    Bar(Work::FramedVec, Shape::Telemetry, SIMPLE, FLATC, 8.0),
    Bar(Work::FramedVec, Shape::Telemetry, SIMPLE, RKYV, 2.0),
    Bar(Work::FramedBuffer, Shape::Telemetry, BUFFERED, FLATC, 8.0),
    Bar(Work::FramedBuffer, Shape::Telemetry, BUFFERED, RKYV, 2.0),
    Bar(Work::Read, Shape::Telemetry, VIEWS, FLATC, 20.0),
    Bar(Work::Read, Shape::Telemetry, VIEWS, RKYV, 1.3),
    Bar(Work::Read, Shape::Telemetry, VIEWS, PLANUS, 2.5),
    Bar(Work::Read, Shape::Sparse, VIEWS, FLATC, 10.0),
    Bar(Work::Read, Shape::Sparse, VIEWS, RKYV, 1.2),
    Bar(Work::Read, Shape::Sparse, VIEWS, PLANUS, 2.5),
    Bar(Work::Read, Shape::Logs, VIEWS, FLATC, 7.0),
    Bar(Work::Read, Shape::Logs, VIEWS, RKYV, 1.4),
    Bar(Work::Read, Shape::Logs, VIEWS, PLANUS, 2.5),
    Bar(Work::Read, Shape::Telemetry, FOREIGN, FLATC, 8.0),
    Bar(Work::Read, Shape::Telemetry, FOREIGN, PLANUS, 1.3),
    Bar(Work::Read, Shape::Logs, FOREIGN, FLATC, 5.0),
    Bar(Work::Read, Shape::Logs, FOREIGN, PLANUS, 1.3),
    Bar(Work::Unpack, Shape::Logs, VIEWS, FLATC, 1.8),
    Bar(Work::Unpack, Shape::Logs, VIEWS, RKYV, 1.0),
    Bar(Work::Unpack, Shape::Logs, VIEWS, PLANUS, 1.2),
    // Within 1.3 times of the least there is to do.
    Bar(Work::Frames, Shape::Telemetry, VIEWS, crate::framed::BARE_LOOP, 1.0 / 1.3),
    // Within 1.25 and 1.15 times of a stream that says nothing of itself.
    Bar(Work::JournalWrite, Shape::Telemetry, JOURNAL, STREAM, 1.0 / 1.25),
    Bar(Work::JournalWrite, Shape::Kib1, JOURNAL, STREAM, 1.0 / 1.25),
    Bar(Work::JournalWrite, Shape::Kib100, JOURNAL, STREAM, 1.0 / 1.25),
    Bar(Work::JournalRead, Shape::Telemetry, JOURNAL, STREAM, 1.0 / 1.15),
    Bar(Work::JournalRead, Shape::Kib1, JOURNAL, STREAM, 1.0 / 1.15),
    Bar(Work::JournalRead, Shape::Kib100, JOURNAL, STREAM, 1.0 / 1.15),
];

/// For the shapes without bars of their own.
const OTHER_WRITE: f64 = 3.0;
const OTHER_READ: f64 = 5.0;

/// Bytes, at most, for each byte of flatc.
const SIZE: f64 = 1.03;

/// A bar, and what was measured.
pub struct Verdict {
    of: String,
    ours: &'static str,
    theirs: &'static str,
    bar: f64,
    measured: f64,
    rule: Rule,
}

/// Where a bar comes from.
#[derive(Clone, Copy, PartialEq)]
enum Rule {
    /// Times as fast, at least: said for the row.
    Speed,
    /// Times as fast, at least: said for all rows, so not of much interest where it is met.
    NeverSlower,
    /// Times the bytes, at most.
    Size,
}

impl Verdict {
    pub fn met(&self) -> bool {
        match self.rule {
            Rule::Size => self.measured <= self.bar,
            Rule::Speed | Rule::NeverSlower => self.measured >= self.bar,
        }
    }

    /// Whether it is to be shown, and not only counted.
    pub fn matters(&self) -> bool {
        self.rule != Rule::NeverSlower || !self.met()
    }

    /// As a row of a table in Markdown.
    pub fn to_markdown(&self) -> String {
        let Verdict { of, ours, theirs, bar, measured, rule } = self;
        let sign = if *rule == Rule::Size { "≤" } else { "≥" };
        let met = if self.met() { "met" } else { "**missed**" };
        format!("| {of} | {ours} | {theirs} | {sign} {bar:.2} | {} | {met} |", times(*measured))
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Verdict { of, ours, theirs, bar, measured, rule } = self;
        let sign = if *rule == Rule::Size { "<=" } else { ">=" };
        let met = if self.met() { "met   " } else { "MISSED" };
        write!(f, "{met} {of:26} {:>6} {sign} {bar:5.2}  {ours} / {theirs}", times(*measured))
    }
}

/// All bars for which there are rows.
pub fn verdicts(rows: &[Row]) -> Vec<Verdict> {
    let mut verdicts: Vec<Verdict> = BARS.iter().filter_map(|bar| against(rows, bar)).collect();
    for row in rows {
        verdicts.extend(other_shapes(row));
    }
    for row in rows {
        verdicts.extend(never_slower(row));
    }
    verdicts.extend(rows.iter().filter_map(size));
    verdicts
}

fn against(rows: &[Row], bar: &Bar) -> Option<Verdict> {
    let &Bar(work, shape, ours, theirs, at_least) = bar;
    speed(find(rows, work, shape, Input::Cached)?, ours, theirs, at_least, Rule::Speed)
}

fn speed(
    row: &Row,
    ours: &'static str,
    theirs: &'static str,
    bar: f64,
    rule: Rule,
) -> Option<Verdict> {
    let measured = row.score(theirs)?.nanos / row.score(ours)?.nanos;
    Some(Verdict { of: row.group.to_string(), ours, theirs, bar, measured, rule })
}

/// Of the shapes that have no bars in the list.
fn other_shapes(row: &Row) -> Option<Verdict> {
    if BARS.iter().any(|bar| bar.1 == row.group.shape) {
        return None;
    }
    match row.group.work {
        Work::Write => speed(row, SIMPLE, FLATC, OTHER_WRITE, Rule::Speed),
        Work::Read => speed(row, VIEWS, FLATC, OTHER_READ, Rule::Speed),
        _ => None,
    }
}

/// No FlatBuffers peer is faster, in any row.
fn never_slower(row: &Row) -> Vec<Verdict> {
    let ours = row.group.work.reference();
    let peers = [FLATC, PLANUS, worker::NAME].into_iter();
    peers.filter_map(|theirs| speed(row, ours, theirs, 1.0, Rule::NeverSlower)).collect()
}

fn size(row: &Row) -> Option<Verdict> {
    if !sizes::counts(row) {
        return None;
    }
    let measured = row.score(SIMPLE)?.bytes / row.score(FLATC)?.bytes;
    let of = format!("size/{}", row.group.shape.name());
    Some(Verdict { of, ours: SIMPLE, theirs: FLATC, bar: SIZE, measured, rule: Rule::Size })
}
