//! Showing the places that were asked for.

use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use flatstream_cli::harmless;
use serde_json::json;

use super::bytes::Bytes;
use super::frame::{Frame, View};
use super::header::{preamble, HEADER, PREAMBLE};
use super::line::Line;
use super::model::Models;
use super::paint::Paint;
use super::place::{Place, Wanted, What};
use super::Hex;
use crate::first::First;
use crate::source::{FileInfo, Lost, Types};
use crate::told::Told;
use crate::{quoted, shown};
use crate::{written, Failure, Outcome, Result};

/// What was asked for, and how far that is.
pub struct Show<'a> {
    args: &'a Hex,
    out: BufWriter<io::StdoutLock<'static>>,
    pub wanted: Wanted,
    is_begun: bool,
    n_shown: u64,
    pub n_left: u64,
    is_colored: bool,
    file: Option<Current>,
    models: Models,
    /// What is lost in front of the message that is wanted: it may be that.
    pub passed: First<Lost>,
    outcome: Outcome,
}

/// The file that is read.
struct Current {
    bytes: Bytes,
    path: PathBuf,
    name: String,
    is_journal: bool,
    /// What the preamble says.
    marker: Option<[u8; 4]>,
    /// Where the last good frame is that was passed.
    last_good: Option<u64>,
}

impl<'a> Show<'a> {
    pub fn new(args: &'a Hex) -> Self {
        let wanted = args.sequence.map_or(Wanted::At(args.at.unwrap_or(0)), Wanted::Sequence);
        Show {
            args,
            out: BufWriter::new(io::stdout().lock()),
            wanted,
            is_begun: false,
            n_shown: 0,
            n_left: args.count,
            is_colored: args.color.is_now(),
            file: None,
            models: Models::default(),
            passed: First::default(),
            outcome: Outcome::Whole,
        }
    }

    /// A file is begun.
    pub fn begin(&mut self, path: &Path, info: &FileInfo) -> Result<()> {
        let (bytes, is_journal) = (Bytes::open(path)?, info.is_journal);
        let (path, name) = (path.to_owned(), info.name.clone());
        let start = bytes.read(0, PREAMBLE as u64)?;
        let marker = start.get(12..16).and_then(|marker| marker.try_into().ok());
        self.file = Some(Current { bytes, path, name, is_journal, marker, last_good: None });
        let is_wanted = matches!(self.wanted, Wanted::At(at) if at < PREAMBLE as u64);
        if !is_journal || !is_wanted || start.len() < PREAMBLE {
            return Ok(());
        }
        let lines = preamble(&start);
        let is_damaged = lines.iter().any(|line| line.fault.is_some());
        let title = "at 0: the start of a journal".to_owned();
        self.print(&Frame { title, lines, said: vec![], is_damaged }, 0)
    }

    /// Shows a place, if it is one of those that were asked for.
    pub fn place(&mut self, place: &Place, types: &Types) -> Result<()> {
        let Some(file) = &mut self.file else { return Ok(()) };
        if file.has_shown(place) {
            return Ok(());
        }
        file.learn_place(place);
        if !self.is_begun && !self.wanted.is(place) {
            return Ok(());
        }
        self.is_begun = true;
        self.n_left -= 1;
        let bytes = file.bytes_of(place)?;
        let (marker, is_journal, detail) = (file.marker()?, file.is_journal, self.args.detail());
        let models = &self.models;
        let view = View { place, bytes: &bytes, types, models, marker, is_journal, detail };
        let mut frame = view.frame();
        frame.said.extend(file.next(place, bytes.len() as u64)?);
        self.print(&frame, place.offset)
    }

    fn print(&mut self, frame: &Frame<'_>, offset: u64) -> Result<()> {
        if frame.is_damaged {
            self.outcome = Outcome::Damaged;
        }
        let text = match (self.args.json, self.n_shown) {
            (true, _) => self.json(frame, offset),
            (false, 0) => self.text(frame),
            (false, _) => format!("\n{}", self.text(frame)),
        };
        self.n_shown += 1;
        written(self.out.write_all(text.as_bytes()))
    }

    fn json(&self, frame: &Frame<'_>, offset: u64) -> String {
        let name = self.file.as_ref().map_or("", |file| &file.name);
        let parts: Vec<_> = frame.lines.iter().map(Line::json).collect();
        let frame = json!({ "file": name, "offset": offset, "what": frame.title,
            "damaged": frame.is_damaged, "parts": parts, "said": frame.said });
        harmless::json(&frame.to_string()).into_owned() + "\n"
    }

    fn text(&self, frame: &Frame<'_>) -> String {
        let wide = frame.lines.iter().map(|line| line.label.chars().count()).max().unwrap_or(0);
        let mut text = Paint::Title.over(&frame.title, self.is_colored) + "\n";
        for line in &frame.lines {
            text += &(line.text(wide.clamp(12, 40), self.is_colored) + "\n");
        }
        for said in &frame.said {
            text += &format!("{:>10}  {}\n", "", Paint::Wrong.over(said, self.is_colored));
        }
        text
    }

    /// When there is nothing more.
    pub fn end(mut self) -> Result<Outcome> {
        written(self.out.flush())?;
        if self.is_begun || self.args.count == 0 {
            return Ok(self.outcome);
        }
        let Some(file) = &self.file else { return Ok(self.outcome) };
        let (name, len) = (shown(&file.name), file.bytes.len()?);
        match self.wanted {
            Wanted::Sequence(n) => {
                let none = format!("{name}: there is no message {n} in it");
                let mut told = Told::default();
                self.passed.kept.iter().for_each(|lost| told.add(lost));
                told.tell_others("that are lost");
                match told.outcome() {
                    Outcome::Whole => Err(none.into()),
                    Outcome::Damaged => Err(Failure::Lost(none)),
                }
            }
            Wanted::At(at) if at > 0 => {
                Err(format!("{name}: it ends at {len}, before {at}").into())
            }
            Wanted::At(_) => Ok(self.outcome),
        }
    }
}

impl Current {
    /// Whether it is the preamble, which was shown if it was asked for.
    fn has_shown(&mut self, place: &Place) -> bool {
        let is_preamble = place.is_lost() && place.offset == 0 && place.len == PREAMBLE as u64;
        if is_preamble && self.is_journal {
            self.marker = None;
        }
        is_preamble && self.is_journal
    }

    /// That of the last good frame is that of the next one, whatever the preamble says.
    fn learn_place(&mut self, place: &Place) {
        if self.is_journal && !place.is_lost() {
            self.last_good = Some(place.offset);
        }
    }

    /// Read when something is shown, and not for each of the millions of frames in front of it.
    fn marker(&self) -> Result<Option<[u8; 4]>> {
        let Some(offset) = self.last_good else { return Ok(self.marker) };
        let header = self.bytes.read(offset, HEADER as u64)?;
        Ok(header.get(8..12).and_then(|marker| marker.try_into().ok()))
    }

    fn bytes_of(&self, place: &Place) -> Result<Vec<u8>> {
        if let What::Unpacked(_, bytes) = &place.what {
            return Ok(bytes.clone());
        }
        let len = if place.len == 0 { self.bytes.frame_len(place.offset)? } else { place.len };
        self.bytes.read(place.offset, len)
    }

    /// Behind damage, how to go on.
    fn next(&self, place: &Place, len: u64) -> Result<Option<String>> {
        let end = place.offset + len;
        let is_last = !place.is_lost() || end >= self.bytes.len()?;
        let name = quoted(&self.path);
        Ok((!is_last).then(|| format!("behind it: flatstream hex {name} --at {end}")))
    }
}
