//! The lines of a payload, by its schema or without one.

use super::line::{Line, ROW};
use super::model::Model;
use super::paint::Paint;
use super::part::{Part, What};
use super::shapes::Shapes;
use super::walk::{walk, Fault, Found};
use super::words::{n_bytes, Words};

/// So many rows are shown of what takes many.
const MOST_ROWS: usize = 4;

/// So many bytes are shown of what nobody can read.
const MOST_RAW: usize = 256;

/// How much is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Detail {
    /// What fits on a screen.
    Short,
    /// All bytes, in rows.
    Rows,
    /// All bytes, a line for each part.
    Parts,
}

/// Lines of a message, and why it is none if it is none.
pub fn lines<'b>(
    model: &Model,
    buf: &'b [u8],
    base: u64,
    detail: Detail,
) -> (Vec<Line<'b>>, Option<String>) {
    let shapes = Shapes::new(&model.schema);
    let found = walk(&shapes, buf, detail == Detail::Short);
    let lines = Lines { found: &found, buf, base, detail }.all();
    (lines, model.reads.read(buf).err().map(|error| error.to_string()))
}

struct Lines<'f, 's, 'b> {
    found: &'f Found<'s>,
    buf: &'b [u8],
    base: u64,
    detail: Detail,
}

impl<'b> Lines<'_, '_, 'b> {
    fn all(&self) -> Vec<Line<'b>> {
        let (mut lines, mut faults) = (vec![], &self.found.faults[..]);
        let mut parts = &self.found.parts[..];
        while let Some(part) = parts.first() {
            let n_far = self.n_far(parts);
            if n_far > 0 {
                lines.push(self.far(&parts[..n_far]));
                parts = &parts[n_far..];
                continue;
            }
            let first = lines.len();
            self.part(part, &mut lines);
            lines[first].fault = told(&mut faults, part.start + part.len);
            parts = &parts[1..];
        }
        // What should stand behind the last byte.
        if let (Some(last), Some(fault)) = (lines.last_mut(), told(&mut faults, usize::MAX)) {
            last.fault.get_or_insert(fault);
        }
        lines
    }

    /// How many parts come next that are of items behind the first ones.
    fn n_far(&self, parts: &[Part<'_>]) -> usize {
        let is_far = |part: &Part<'_>| self.found.tree.is_far(part.node);
        if self.detail != Detail::Short || !is_far(&parts[0]) {
            return 0;
        }
        // Those with something wrong are shown.
        let faults = &self.found.faults;
        let is_wrong = |part: &Part<'_>| {
            let next = faults.partition_point(|fault| fault.at < part.start);
            faults.get(next).is_some_and(|fault| fault.at < part.start + part.len)
        };
        let goes_on = |part: &&Part<'_>| {
            (is_far(part) || matches!(part.what, What::Padding)) && !is_wrong(part)
        };
        parts.iter().take_while(goes_on).count()
    }

    fn far(&self, parts: &[Part<'_>]) -> Line<'b> {
        let (first, last) = (&parts[0], &parts[parts.len() - 1]);
        let bytes = &self.buf[first.start..last.start + last.len];
        Line {
            label: self.words().tree.path(first.node),
            value: format!("and more items: {}", n_bytes(bytes.len() as u64)),
            ..self.line(first.start, bytes, Paint::Dim)
        }
    }

    fn part(&self, part: &Part<'_>, lines: &mut Vec<Line<'b>>) {
        let bytes = &self.buf[part.start..part.start + part.len];
        let (paint, words) = (paint(&part.what), self.words());
        let rows = bytes.chunks(if self.detail == Detail::Parts { bytes.len() } else { ROW });
        let n_rows = rows.len();
        let is_cut = self.detail == Detail::Short && n_rows > MOST_ROWS;
        let n_shown = if is_cut { MOST_ROWS } else { n_rows };
        let is_text = matches!(part.what, What::Text);
        for (i, row) in rows.take(n_shown).enumerate() {
            let value = match (is_text, i) {
                (true, 0) => words.value(part, bytes),
                (true, _) => String::new(),
                _ => words.value(part, row),
            };
            let label = if i == 0 { words.label(part) } else { String::new() };
            lines.push(Line { label, value, ..self.line(part.start + i * ROW, row, paint) });
        }
        if is_cut {
            let (at, rest) = (part.start + n_shown * ROW, &bytes[n_shown * ROW..]);
            let value = format!("{} more", n_bytes(rest.len() as u64));
            lines.push(Line { value, ..self.line(at, rest, Paint::Dim) });
        }
    }

    fn line(&self, at: usize, bytes: &'b [u8], paint: Paint) -> Line<'b> {
        let offset = self.base + at as u64;
        Line { offset, bytes, label: String::new(), value: String::new(), paint, fault: None }
    }

    fn words(&self) -> Words<'_, '_> {
        Words { tree: &self.found.tree, buf: self.buf, base: self.base }
    }
}

/// What is wrong in front of a position.
fn told(faults: &mut &[Fault], end: usize) -> Option<String> {
    let n = faults.iter().take_while(|fault| fault.at < end).count();
    let (these, rest) = faults.split_at(n);
    *faults = rest;
    let texts: Vec<&str> = these.iter().map(|fault| &*fault.what).collect();
    (!texts.is_empty()).then(|| texts.join("; "))
}

/// Bytes that are not known to be anything.
pub fn raw(buf: &[u8], base: u64, detail: Detail) -> Vec<Line<'_>> {
    let n_shown = if detail == Detail::Short { buf.len().min(MOST_RAW) } else { buf.len() };
    let row_len = if detail == Detail::Parts { buf.len().max(1) } else { ROW };
    let (shown, rest) = buf.split_at(n_shown);
    let rows = shown.chunks(row_len).zip((base..).step_by(row_len));
    let mut lines: Vec<_> = rows.map(|(row, at)| unknown(row, at, ascii(row))).collect();
    if !rest.is_empty() {
        lines.push(unknown(
            rest,
            base + n_shown as u64,
            format!("{} more", n_bytes(rest.len() as u64)),
        ));
    }
    lines
}

fn unknown(bytes: &[u8], offset: u64, value: String) -> Line<'_> {
    Line { offset, bytes, label: String::new(), value, paint: Paint::Dim, fault: None }
}

/// Bytes as text, where they are.
pub fn ascii(bytes: &[u8]) -> String {
    let shown = |byte: &u8| if (b' '..=b'~').contains(byte) { char::from(*byte) } else { '.' };
    bytes.iter().map(shown).collect()
}

fn paint(what: &What<'_>) -> Paint {
    match what {
        What::VtableLen(_) | What::TableLen | What::Slot(..) => Paint::Vtable,
        What::Root(_) | What::Table(_) | What::Offset | What::Offsets => Paint::Offset,
        What::Scalar(_) | What::Enum(_) | What::Scalars(_) | What::Enums(_) | What::MoreStructs => {
            Paint::Number
        }
        What::Text | What::Identifier => Paint::Text,
        What::TextLen | What::VectorLen => Paint::Length,
        What::End | What::Padding | What::Unreached | What::Shared => Paint::Dim,
    }
}
