//! `flatstream hex`: the bytes of frames, and what each of them is.

mod bytes;
mod frame;
mod header;
mod line;
mod paint;
mod part;
mod payload;
mod place;
mod shapes;
mod tree;
mod walk;
mod words;

use std::io::{self, BufWriter, Write};

use clap::Args;
use serde_json::json;

use crate::color::When;
use crate::quoted;
use crate::source::{Inputs, Item, Source};
use crate::{written, Outcome, Result};
use bytes::{Bytes, Spool};
use frame::{Frame, View};
use header::{preamble, HEADER, PREAMBLE};
use paint::Paint;
use payload::Detail;
use place::{Place, Wanted, What};

#[derive(Args)]
pub struct Hex {
    #[command(flatten)]
    inputs: Inputs,
    /// The frame, or the damage, in which this byte of the file is: 1234 or 0x4d2
    #[arg(long, value_name = "OFFSET", value_parser = offset, conflicts_with = "sequence")]
    at: Option<u64>,
    /// The message with this number
    #[arg(long, value_name = "N")]
    sequence: Option<u64>,
    /// So many frames
    #[arg(short = 'n', long, value_name = "N", default_value_t = 1)]
    count: u64,
    /// All bytes: also of long texts, and of all items of vectors
    #[arg(long)]
    all: bool,
    /// A line of JSON for each frame
    #[arg(long)]
    json: bool,
    /// Colours
    #[arg(long, value_name = "WHEN", default_value = "auto")]
    color: When,
}

fn offset(text: &str) -> Result<u64, String> {
    let number = match text.strip_prefix("0x") {
        Some(digits) => u64::from_str_radix(digits, 16),
        None => text.parse(),
    };
    number.map_err(|_| format!("`{text}` is no offset: write 1234 or 0x4d2"))
}

pub fn run(args: &Hex) -> Result<Outcome> {
    let mut inputs = args.inputs.clone();
    let _spool = Spool::of(&mut inputs)?;
    let mut source = Source::open(&inputs)?;
    let mut show = Show::new(args);
    while show.n_left > 0 {
        let place = match source.next()? {
            None => break,
            Some(Item::Begin(info)) => {
                let path = info.path.as_deref().ok_or("there is nothing to look at")?;
                show.begin(Bytes::open(path)?, info.name.clone(), info.is_journal)?;
                continue;
            }
            Some(item) => Place::of(&item),
        };
        if let Some(place) = place {
            show.place(&place, &source)?;
        }
    }
    show.end()
}

/// What was asked for, and how far that is.
struct Show<'a> {
    args: &'a Hex,
    out: BufWriter<io::StdoutLock<'static>>,
    wanted: Wanted,
    is_begun: bool,
    n_left: u64,
    is_colored: bool,
    file: Option<Current>,
    outcome: Outcome,
}

/// The file that is read.
struct Current {
    bytes: Bytes,
    name: String,
    is_journal: bool,
    marker: Option<[u8; 4]>,
}

impl<'a> Show<'a> {
    fn new(args: &'a Hex) -> Self {
        let wanted = args.sequence.map_or(Wanted::At(args.at.unwrap_or(0)), Wanted::Sequence);
        Show {
            args,
            out: BufWriter::new(io::stdout().lock()),
            wanted,
            is_begun: false,
            n_left: args.count,
            is_colored: args.color.is_now(),
            file: None,
            outcome: Outcome::Whole,
        }
    }

    fn begin(&mut self, bytes: Bytes, name: String, is_journal: bool) -> Result<()> {
        let start = bytes.read(0, PREAMBLE as u64)?;
        let marker = start.get(12..16).and_then(|marker| marker.try_into().ok());
        self.file = Some(Current { bytes, name, is_journal, marker });
        let is_wanted = matches!(self.wanted, Wanted::At(at) if at < PREAMBLE as u64);
        if !is_journal || !is_wanted || start.len() < PREAMBLE {
            return Ok(());
        }
        let lines = preamble(&start);
        let is_damaged = lines.iter().any(|line| line.fault.is_some());
        let title = "at 0: the start of a journal".to_owned();
        self.print(&Frame { title, lines, said: vec![], is_damaged }, 0)
    }

    fn place(&mut self, place: &Place, source: &Source) -> Result<()> {
        let Some(file) = &mut self.file else { return Ok(()) };
        let is_lost = matches!(place.what, What::Lost(_));
        // The preamble, which was shown.
        if is_lost && place.offset == 0 && place.len == PREAMBLE as u64 && file.is_journal {
            file.marker = None;
            return Ok(());
        }
        if file.is_journal && !is_lost {
            let header = file.bytes.read(place.offset, HEADER as u64)?;
            file.marker = header.get(8..12).and_then(|marker| marker.try_into().ok());
        }
        if !self.is_begun && !self.wanted.is(place) {
            return Ok(());
        }
        self.is_begun = true;
        self.n_left -= 1;
        let len = if place.len == 0 { file.bytes.frame_len(place.offset)? } else { place.len };
        let bytes = file.bytes.read(place.offset, len)?;
        let detail = match (self.args.json, self.args.all) {
            (true, _) => Detail::Parts,
            (false, true) => Detail::Rows,
            (false, false) => Detail::Short,
        };
        let (marker, is_journal, types) = (file.marker, file.is_journal, source.types());
        let view = View { place, bytes: &bytes, types, marker, is_journal, detail };
        let mut frame = view.frame();
        let end = place.offset + len;
        if is_lost && end < file.bytes.len()? {
            let name = quoted(&file.name);
            frame.said.push(format!("behind it: flatstream hex {name} --at {end}"));
        }
        self.print(&frame, place.offset)
    }

    fn print(&mut self, frame: &Frame<'_>, offset: u64) -> Result<()> {
        if frame.is_damaged {
            self.outcome = Outcome::Damaged;
        }
        let text = if self.args.json { self.json(frame, offset) } else { self.text(frame) };
        written(self.out.write_all(text.as_bytes()))
    }

    fn json(&self, frame: &Frame<'_>, offset: u64) -> String {
        let name = self.file.as_ref().map_or("", |file| &file.name);
        let parts: Vec<_> = frame.lines.iter().map(line::Line::json).collect();
        let frame = json!({ "file": name, "offset": offset, "what": frame.title,
            "damaged": frame.is_damaged, "parts": parts, "said": frame.said });
        format!("{frame}\n")
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
        text + "\n"
    }

    fn end(mut self) -> Result<Outcome> {
        written(self.out.flush())?;
        if self.is_begun || self.args.count == 0 {
            return Ok(self.outcome);
        }
        let Some(file) = &self.file else { return Ok(self.outcome) };
        let (name, len) = (&file.name, file.bytes.len()?);
        match self.wanted {
            Wanted::Sequence(n) => Err(format!("{name}: there is no message {n} in it").into()),
            Wanted::At(at) if at > 0 => {
                Err(format!("{name}: it ends at {len}, before {at}").into())
            }
            Wanted::At(_) => Ok(self.outcome),
        }
    }
}
