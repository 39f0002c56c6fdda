//! The lines of a frame, from its header to its last byte.

use super::chunk;
use super::header::{Header, HEADER};
use super::line::Line;
use super::model::{Known, Models, Payload};
use super::paint::Paint;
use super::payload::{self, raw, Detail};
use super::place::{About, Place, What};
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

impl Frame<'_> {
    pub fn new(title: String) -> Self {
        Frame { title, lines: vec![], said: vec![], is_damaged: false }
    }
}

/// A place in a file, with its bytes.
pub struct View<'b, 't> {
    pub place: &'t Place,
    pub bytes: &'b [u8],
    pub types: &'t Types,
    pub models: &'t Models,
    /// In front of frames of this journal, as far as that is known.
    pub marker: Option<[u8; 4]>,
    pub is_journal: bool,
    pub detail: Detail,
}

impl<'b> View<'b, '_> {
    pub fn frame(&self) -> Frame<'b> {
        match &self.place.what {
            What::Lost(what) => self.lost(what),
            What::Unpacked(about, _) => self.unpacked(about),
            What::Message(about) if self.is_journal => {
                self.good(self.title(about), &self.known_message(about))
            }
            What::Message(about) => self.plain(about),
            What::Record | What::Chunk => {
                let known = self.known();
                self.good(format!("at {}: {}", self.place.offset, known.name), &known)
            }
        }
    }

    /// A frame of a journal, whose checks hold.
    fn good(&self, title: String, known: &Known) -> Frame<'b> {
        let mut frame = Frame::new(title);
        if let Some(header) = Header::of(self.bytes, self.marker) {
            frame.lines = header.lines(self.place.offset, self.bytes, &known.name);
            let len = header.payload_len().unwrap_or(0).min(self.bytes.len() - HEADER);
            self.add_payload(&mut frame, HEADER, len, known);
        }
        frame
    }

    /// A message of a chunk, whose bytes are in no file.
    fn unpacked(&self, about: &About) -> Frame<'b> {
        let title = format!("{}, in a chunk: offsets are those in the message", self.title(about));
        let mut frame = Frame::new(title);
        frame.add(self.bytes, 0, &self.known_message(about), self.detail);
        frame
    }

    /// A frame of a stream.
    fn plain(&self, about: &About) -> Frame<'b> {
        let header_len = self.bytes.len() - about.payload_len;
        let (len, sum) = self.bytes[..header_len].split_at(4);
        let offset = self.place.offset;
        let line = |offset, bytes, label: &str, value: String| Line {
            offset,
            bytes,
            label: label.into(),
            value,
            paint: Paint::Header,
            fault: None,
        };
        let mut frame = Frame::new(self.title(about));
        frame.lines.push(line(offset, len, "length", n_bytes(about.payload_len as u64)));
        if !sum.is_empty() {
            frame.lines.push(line(offset + 4, sum, "checksum", "right".into()));
        }
        self.add_payload(&mut frame, header_len, about.payload_len, &self.known_message(about));
        frame
    }

    /// Bytes that are no good frame: as much as can be read of them.
    fn lost(&self, what: &str) -> Frame<'b> {
        let Place { offset, len, .. } = *self.place;
        let mut frame = Frame::new(format!("at {offset}: {what}"));
        frame.is_damaged = true;
        let header = Header::of(self.bytes, self.marker).filter(|_| self.is_journal && offset > 0);
        match header {
            Some(header) => {
                let known = self.known();
                frame.lines = header.lines(offset, self.bytes, &known.name);
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
            return self.models.record(number);
        }
        let ty = self.types.get(number);
        let name = ty.map_or_else(|| format!("type {number:#010x}"), |ty| ty.root.clone());
        self.models.message(&name, ty)
    }

    fn known_message(&self, about: &About) -> Known {
        self.models.message(&about.name, about.ty.as_ref())
    }

    fn title(&self, about: &About) -> String {
        let About { sequence, time, name, .. } = about;
        let time = time.map(|time| format!(", {}", shown(time))).unwrap_or_default();
        format!("at {}: message {sequence}, {name}{time}", self.place.offset)
    }

    /// The payload, and what is behind it.
    fn add_payload(&self, frame: &mut Frame<'b>, start: usize, len: usize, known: &Known) {
        let payload = &self.bytes[start..start + len];
        frame.add(payload, self.place.offset + start as u64, known, self.detail);
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

impl<'b> Frame<'b> {
    /// The lines of a payload that starts at `base`.
    fn add(&mut self, payload: &'b [u8], base: u64, known: &Known, detail: Detail) {
        match &known.payload {
            Payload::Message(model) => {
                let (lines, wrong) = payload::lines(model, payload, base, detail);
                self.lines.extend(lines);
                if let Some(wrong) = wrong {
                    self.said.push(format!("this is no `{}`: {wrong}", known.name));
                    self.is_damaged = true;
                }
            }
            Payload::Chunk => self.lines.extend(chunk::lines(payload, base, detail)),
            Payload::Unknown(why) => {
                self.lines.extend(raw(payload, base, detail));
                self.said.push(why.clone());
            }
        }
    }
}
