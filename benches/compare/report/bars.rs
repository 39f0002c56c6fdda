//! How fast this has to be: the bars, and whether they are met.

use std::fmt;

use super::{find, sizes, times, Row};
use crate::groups::{Group, Input, Shape, Work};
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

const BARS: [Bar; 37] = [
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
    Bar(Work::FramedBuffer, Shape::Telemetry, SIMPLE, FLATC, 8.0),
    Bar(Work::FramedBuffer, Shape::Telemetry, SIMPLE, RKYV, 2.0),
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
    /// For sizes, where less is better.
    at_most: bool,
}

impl Verdict {
    pub fn met(&self) -> bool {
        if self.at_most {
            self.measured <= self.bar
        } else {
            self.measured >= self.bar
        }
    }

    /// As a row of a table in Markdown.
    pub fn to_markdown(&self) -> String {
        let Verdict { of, ours, theirs, bar, measured, at_most } = self;
        let (sign, met) = (if *at_most { "≤" } else { "≥" }, self.met());
        let met = if met { "met" } else { "**missed**" };
        format!("| {of} | {ours} | {theirs} | {sign} {bar:.2} | {} | {met} |", times(*measured))
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Verdict { of, ours, theirs, bar, measured, at_most } = self;
        let sign = if *at_most { "<=" } else { ">=" };
        let met = if self.met() { "met   " } else { "MISSED" };
        write!(f, "{met} {of:24} {:>6} {sign} {bar:5.2}  {ours} / {theirs}", times(*measured))
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
    verdict(find(rows, work, shape, Input::Cached)?, ours, theirs, at_least)
}

fn verdict(row: &Row, ours: &'static str, theirs: &'static str, bar: f64) -> Option<Verdict> {
    let measured = row.score(theirs)?.nanos / row.score(ours)?.nanos;
    Some(Verdict { of: row.group.to_string(), ours, theirs, bar, measured, at_most: false })
}

fn has_bars(group: Group) -> bool {
    BARS.iter().any(|bar| bar.0 == group.work && bar.1 == group.shape)
}

fn other_shapes(row: &Row) -> Option<Verdict> {
    if has_bars(row.group) || row.group.input == Input::Streaming {
        return None;
    }
    match row.group.work {
        Work::Write => verdict(row, SIMPLE, FLATC, OTHER_WRITE),
        Work::Read => verdict(row, VIEWS, FLATC, OTHER_READ),
        _ => None,
    }
}

/// No FlatBuffers peer is faster, in any row.
fn never_slower(row: &Row) -> Vec<Verdict> {
    let ours = row.group.work.reference();
    let known = |theirs: &str| {
        let of_row = |bar: &&Bar| bar.0 == row.group.work && bar.1 == row.group.shape;
        let cached = row.group.input == Input::Cached;
        cached && BARS.iter().filter(of_row).any(|bar| bar.2 == ours && bar.3 == theirs)
    };
    let peers = [FLATC, PLANUS, worker::NAME].into_iter().filter(|theirs| !known(theirs));
    peers.filter_map(|theirs| verdict(row, ours, theirs, 1.0)).collect()
}

fn size(row: &Row) -> Option<Verdict> {
    if !sizes::counts(row) {
        return None;
    }
    let measured = row.score(SIMPLE)?.bytes / row.score(FLATC)?.bytes;
    let of = format!("size/{}", row.group.shape.name());
    Some(Verdict { of, ours: SIMPLE, theirs: FLATC, bar: SIZE, measured, at_most: true })
}
