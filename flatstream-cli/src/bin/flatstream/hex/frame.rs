//! The lines of a frame, from its header to its last byte.

use flatstream_journal::Kind;

use super::header::{Header, HEADER};
use super::line::Line;
use super::paint::Paint;
use super::payload::{self, raw, Detail};
use super::place::{of_message, of_record, Known, Place, What};
use super::words::n_bytes;
use crate::source::Types;
use crate::times::shown;

/// What is shown of a place.
pub struct Frame<'b> {
    pub title: String,
    pub lines: Vec<Line<'b>>,
    /// Sentences behind the lines.
    pub said: Vec<String>,
    pub is_damaged: bool,
}

/// A place in a file, with its bytes.
pub struct View<'b, 't> {
    pub place: &'t Place,
    pub bytes: &'b [u8],
    pub types: &'t Types,
    /// In front of frames of this journal; nothing if it is a plain stream.
    pub marker: Option<[u8; 4]>,
    pub is_journal: bool,
    pub detail: Detail,
}

impl<'b> View<'b, '_> {
    pub fn frame(&self) -> Frame<'b> {
        match &self.place.what {
            What::Lost(what) => self.lost(what),
            _ if self.is_journal => self.good(),
            What::Message { name, ty, payload_len, .. } => {
                self.plain(*payload_len, of_message(name.clone(), ty.as_deref()))
            }
            What::Record(_) => self.good(),
        }
    }

    /// A frame of a journal, whose checks hold.
    fn good(&self) -> Frame<'b> {
        let (title, known) = match &self.place.what {
            What::Message { name, ty, .. } => {
                (name.clone(), of_message(name.clone(), ty.as_deref()))
            }
            What::Record(kind) => (String::new(), of_record(number(*kind))),
            What::Lost(what) => (what.clone(), self.known()),
        };
        let title = if title.is_empty() { known.0.clone() } else { title };
        let mut frame =
            Frame { title: self.title(&title), lines: vec![], said: vec![], is_damaged: false };
        if let Some(header) = Header::of(self.bytes, self.marker) {
            frame.lines = header.lines(self.place.offset, self.bytes, &known.0);
            let len = header.payload_len().unwrap_or(0).min(self.bytes.len() - HEADER);
            self.add_payload(&mut frame, HEADER, len, &known);
        }
        frame
    }

    /// A frame of a stream.
    fn plain(&self, payload_len: usize, known: Known) -> Frame<'b> {
        let (len, sum) = self.bytes[..self.bytes.len() - payload_len].split_at(4);
        let offset = self.place.offset;
        let line = |offset, bytes, label: &str, value: String| Line {
            offset,
            bytes,
            label: label.into(),
            value,
            paint: Paint::Header,
            fault: None,
        };
        let mut lines = vec![line(offset, len, "length", n_bytes(payload_len as u64))];
        if !sum.is_empty() {
            lines.push(line(offset + 4, sum, "checksum", "right".into()));
        }
        let header_len = self.bytes.len() - payload_len;
        let mut frame =
            Frame { title: self.title(&known.0), lines, said: vec![], is_damaged: false };
        self.add_payload(&mut frame, header_len, payload_len, &known);
        frame
    }

    /// Bytes that are no good frame: as much as can be read of them.
    fn lost(&self, what: &str) -> Frame<'b> {
        let Place { offset, len, .. } = *self.place;
        let title = format!("at {offset}: {what}");
        let mut frame = Frame { title, lines: vec![], said: vec![], is_damaged: true };
        let header = Header::of(self.bytes, self.marker).filter(|_| self.is_journal && offset > 0);
        match header {
            Some(header) => {
                let known = self.known();
                frame.lines = header.lines(offset, self.bytes, &known.0);
                let there = self.bytes.len() - HEADER;
                match header.payload_len() {
                    Some(len) => self.add_payload(&mut frame, HEADER, len.min(there), &known),
                    None => self.add_raw(&mut frame, HEADER),
                }
            }
            None => self.add_raw(&mut frame, 0),
        }
        if len > 0 {
            frame.said.push(format!("{}, to {}", n_bytes(len), offset + len));
        }
        frame
    }

    /// What the header says that the payload is.
    fn known(&self) -> Known {
        let number = Header::of(self.bytes, self.marker).map_or(0, |header| header.number());
        if number >> 31 == 0 {
            return of_record(number);
        }
        let ty = self.types.get(number);
        let name = ty.map_or_else(|| format!("type {number:#010x}"), |ty| ty.root.clone());
        of_message(name, ty.map(AsRef::as_ref))
    }

    fn title(&self, name: &str) -> String {
        let Place { offset, ref what, .. } = *self.place;
        match what {
            What::Message { sequence, time, .. } => {
                let time = time.map(|time| format!(", {}", shown(time))).unwrap_or_default();
                format!("at {offset}: message {sequence}, {name}{time}")
            }
            _ => format!("at {offset}: {name}"),
        }
    }

    fn add_payload(&self, frame: &mut Frame<'b>, start: usize, len: usize, known: &Known) {
        let (name, schema) = known;
        let payload = &self.bytes[start..start + len];
        let base = self.place.offset + start as u64;
        match schema {
            Ok(schema) => {
                let (lines, wrong) = payload::lines(schema, payload, base, self.detail);
                frame.lines.extend(lines);
                if let Some(wrong) = wrong {
                    frame.said.push(format!("this is no `{name}`: {wrong}"));
                    frame.is_damaged = true;
                }
            }
            Err(why) => {
                frame.lines.extend(raw(payload, base, self.detail));
                frame.said.push(why.clone());
            }
        }
        self.add_raw(frame, start + len);
    }

    /// All from a place on: in a good frame the zeros at its end.
    fn add_raw(&self, frame: &mut Frame<'b>, start: usize) {
        let rest = &self.bytes[start..];
        let mut lines = raw(rest, self.place.offset + start as u64, self.detail);
        if rest.len() < 8 && rest.iter().all(|byte| *byte == 0) {
            lines.iter_mut().for_each(|line| {
                line.label = "padding".into();
                line.value.clear();
            });
        }
        frame.lines.extend(lines);
    }
}

fn number(kind: Kind) -> u32 {
    match kind {
        Kind::Session => 1,
        Kind::Schema => 2,
        Kind::Unknown(number) | Kind::Message(number) => number,
        _ => 0,
    }
}
