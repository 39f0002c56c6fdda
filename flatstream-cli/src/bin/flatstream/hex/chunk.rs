//! The payload of a chunk: what it says of its messages, which are compressed.

use super::line::Line;
use super::paint::Paint;
use super::payload::{raw, Detail};
use super::words::n_bytes;
use crate::times::shown;

/// In front of the messages.
const HEADER: usize = 24;

pub fn lines(payload: &[u8], base: u64, detail: Detail) -> Vec<Line<'_>> {
    let Some((header, messages)) = payload.split_first_chunk::<HEADER>() else {
        return raw(payload, base, detail);
    };
    let number = |at: usize, len: usize| {
        let bytes = header[at..at + len].iter().rev();
        bytes.fold(0, |number, byte| number << 8 | u64::from(*byte))
    };
    let fields = [
        (0, 1, "codec", codec(header[0])),
        (1, 3, "", String::new()),
        (4, 4, "length", format!("{} of messages", n_bytes(number(4, 4)))),
        (8, 8, "sum", "of the messages".to_owned()),
        (16, 8, "earliest", shown(number(16, 8) as i64)),
    ];
    let line = |(at, len, label, value): (usize, usize, &str, String)| Line {
        offset: base + at as u64,
        bytes: &payload[at..at + len],
        label: label.to_owned(),
        value,
        paint: Paint::Header,
        fault: None,
    };
    let mut lines: Vec<_> = fields.into_iter().map(line).collect();
    let first = lines.len();
    lines.extend(raw(messages, base + HEADER as u64, detail));
    if let Some(line) = lines.get_mut(first) {
        line.label = "messages".into();
    }
    lines
}

fn codec(number: u8) -> String {
    match number {
        0 => "stored".into(),
        1 => "zstd".into(),
        2 => "LZ4".into(),
        other => format!("{other}, which this program does not know"),
    }
}
