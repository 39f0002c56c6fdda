//! `flatstream info` and `flatstream verify`: what is in a journal.

use std::collections::BTreeMap;
use std::io::{self, Write};

use clap::Args;
use flatstream_journal::{Frame, SessionView};
use serde_json::{json, Value};

use crate::source::{Inputs, Item, Lost, Message, Source};
use crate::times::shown;
use crate::{quoted, tell, written, Outcome, Result};

/// Of `info` and `verify`.
#[derive(Args)]
pub struct Look {
    #[command(flatten)]
    inputs: Inputs,
    /// JSON
    #[arg(long)]
    json: bool,
}

/// What was found, from one end to the other.
#[derive(Default)]
struct Found {
    files: Vec<File>,
    /// What types are called, by number.
    types: BTreeMap<u32, String>,
    counts: BTreeMap<u32, Count>,
    sessions: Vec<Session>,
    gaps: Vec<Gap>,
    lost: Vec<Lost>,
    /// Frames that are good, and not what they say they are.
    refused: Vec<Lost>,
    /// Of frames, without the preamble.
    bytes: u64,
    /// Messages have a time.
    has_times: bool,
}

/// Numbers that are missing, but not those of damaged messages: where, what was expected, and what stands there.
struct Gap {
    file: String,
    offset: u64,
    expected: u64,
    found: u64,
}

struct File {
    name: String,
    is_journal: bool,
    /// How far it was read.
    bytes: u64,
}

struct Session {
    journal: String,
    segment: u32,
    begun: i64,
    writer: String,
    metadata: Vec<(String, String)>,
}

impl Session {
    fn of(frame: &Frame<'_>, session: &SessionView<'_>) -> Self {
        let entries = session.metadata().iter();
        Session {
            journal: session.journal().iter().map(|byte| format!("{byte:02x}")).collect(),
            segment: session.segment(),
            begun: frame.timestamp,
            writer: session.writer().to_owned(),
            metadata: entries.map(|(key, value)| (key.to_owned(), value.to_owned())).collect(),
        }
    }
}

/// The messages of a type.
struct Count {
    messages: u64,
    bytes: u64,
    first: i64,
    last: i64,
}

pub fn run(args: &Look) -> Result<Outcome> {
    let found = Found::read(&args.inputs, false)?;
    let text = if args.json { found.json().to_string() } else { found.text() };
    written(writeln!(io::stdout().lock(), "{text}"))?;
    found.tell();
    Ok(found.outcome())
}

/// Each message is held against its schema as well.
pub fn verify(args: &Look) -> Result<Outcome> {
    let found = Found::read(&args.inputs, true)?;
    found.tell();
    let text = if args.json { found.json().to_string() } else { found.verdict() };
    written(writeln!(io::stdout().lock(), "{text}"))?;
    Ok(found.outcome())
}

impl Found {
    fn read(inputs: &Inputs, verifies: bool) -> Result<Self> {
        let mut source = Source::open(inputs)?;
        let mut found = Found::default();
        // The number that the next frame of this file has, if that is known.
        let mut expected = None;
        while let Some(item) = source.next()? {
            match item {
                Item::Begin(file) => {
                    let (name, is_journal) = (file.name.clone(), file.is_journal);
                    found.files.push(File { name, is_journal, bytes: 0 });
                    expected = None;
                }
                Item::Record(frame) => {
                    found.bytes += frame.len_in_file();
                    found.follow(&mut expected, frame.offset, frame.sequence, frame.sequence);
                    if let Some(Ok(session)) = frame.session() {
                        found.sessions.push(Session::of(&frame, &session));
                    }
                }
                Item::Message(message) => {
                    let (sequence, next) = (message.sequence, message.sequence + 1);
                    found.follow(&mut expected, message.offset, sequence, next);
                    found.count(&message);
                    if verifies {
                        found.refused.extend(message.view().err());
                    }
                }
                Item::Lost(lost) => {
                    expected = None;
                    found.lose(lost);
                }
                Item::End(bytes) => found.files.iter_mut().last().map_or((), |it| it.bytes = bytes),
                Item::Idle => {}
            }
        }
        let named = source.types().sorted().into_iter();
        found.types = named.map(|(number, ty)| (number, ty.root.clone())).collect();
        Ok(found)
    }

    fn follow(&mut self, expected: &mut Option<u64>, offset: u64, found: u64, next: u64) {
        if let Some(expected) = expected.filter(|expected| *expected != found) {
            let file = self.files.last().map(|file| file.name.clone()).unwrap_or_default();
            self.gaps.push(Gap { file, offset, expected, found });
        }
        *expected = Some(next);
    }

    fn lose(&mut self, lost: Lost) {
        match lost.is_damage() {
            true => self.lost.push(lost),
            false => self.refused.push(lost),
        }
    }

    fn count(&mut self, message: &Message<'_>) {
        let bytes = message.payload.len() as u64;
        self.bytes += message.frame_len;
        self.has_times |= message.time.is_some();
        let time = message.time.unwrap_or(0);
        let new = Count { messages: 0, bytes: 0, first: time, last: time };
        let count = self.counts.entry(message.number).or_insert(new);
        count.messages += 1;
        count.bytes += bytes;
        (count.first, count.last) = (count.first.min(time), count.last.max(time));
    }

    fn name(&self, number: u32) -> String {
        let name = self.types.get(&number).cloned();
        name.unwrap_or_else(|| format!("type {number:#010x}"))
    }

    /// The files, for people.
    fn named(&self) -> String {
        self.files.iter().map(|file| &*file.name).collect::<Vec<_>>().join(", ")
    }

    fn messages(&self) -> u64 {
        self.counts.values().map(|count| count.messages).sum()
    }

    fn outcome(&self) -> Outcome {
        match self.lost.is_empty() && self.refused.is_empty() {
            true => Outcome::Whole,
            false => Outcome::Damaged,
        }
    }

    fn tell(&self) {
        self.lost.iter().chain(&self.refused).for_each(Lost::tell);
        for Gap { file, offset, expected, found } in &self.gaps {
            tell(&format!(
                "{file}: at {offset} stands number {found}, where {expected} was to be expected"
            ));
        }
        let mut damaged: Vec<&str> = self.lost.iter().map(|lost| &*lost.file).collect();
        damaged.dedup();
        for name in damaged {
            tell(&format!("{name}: keep what is good: flatstream recover {} -o NEW", quoted(name)));
        }
    }

    fn verdict(&self) -> String {
        let (name, messages) = (self.named(), self.messages());
        match self.outcome() {
            Outcome::Whole => format!("{name}: {messages} messages, all of them whole"),
            Outcome::Damaged => format!(
                "{name}: {messages} messages are whole; {} places are damaged, {} frames are not what they say",
                self.lost.len(),
                self.refused.len()
            ),
        }
    }

    fn text(&self) -> String {
        let mut lines = vec![format!("{}: {} bytes of frames", self.named(), self.bytes)];
        for session in &self.sessions {
            let Session { journal, segment, begun, writer, metadata } = session;
            lines.push(format!(
                "session   {} by {writer}, file {segment} of {journal}",
                shown(*begun)
            ));
            lines.extend(metadata.iter().map(|(key, value)| format!("          {key}: {value}")));
        }
        lines.push(format!("messages  {}", self.messages()));
        let damage: u64 = self.lost.iter().map(|lost| lost.len).sum();
        lines.push(match self.lost.len() {
            0 => "damage    none".to_owned(),
            n => format!("damage    {damage} bytes at {n} places"),
        });
        if !self.counts.is_empty() {
            lines.push(String::new());
            lines.extend(self.table());
        }
        lines.join("\n")
    }

    /// A line for each type.
    fn table(&self) -> Vec<String> {
        let names: Vec<String> = self.counts.keys().map(|number| self.name(*number)).collect();
        let wide = names.iter().map(String::len).max().unwrap_or(0).max(4);
        let head = ["messages", "bytes", "a second", "first", "last"];
        let [messages, bytes, rate, first, last] = head;
        let mut lines = vec![format!(
            "{:wide$}  {messages:>9}  {bytes:>12}  {rate:>9}  {first:30}  {last}",
            "type"
        )];
        for (name, count) in names.iter().zip(self.counts.values()) {
            let Count { messages, bytes, first, last } = count;
            let rate = count.rate().map_or_else(|| "-".to_owned(), |rate| format!("{rate:.1}"));
            let (first, last) = (self.shown(*first), self.shown(*last));
            lines.push(format!(
                "{name:wide$}  {messages:>9}  {bytes:>12}  {rate:>9}  {first:30}  {last}"
            ));
        }
        lines
    }

    fn shown(&self, time: i64) -> String {
        if self.has_times {
            shown(time)
        } else {
            "-".to_owned()
        }
    }

    fn json(&self) -> Value {
        let sessions = self.sessions.iter().map(|it| {
            json!({ "journal": it.journal, "segment": it.segment, "begun": shown(it.begun),
                "writer": it.writer,
                "metadata": it.metadata.iter().cloned().collect::<BTreeMap<_, _>>() })
        });
        let types = self.counts.iter().map(|(number, count)| {
            json!({ "type": self.name(*number), "number": number, "messages": count.messages,
                "bytes": count.bytes, "first": shown(count.first), "last": shown(count.last),
                "per_second": count.rate() })
        });
        let place = |lost: &Lost| json!({ "file": lost.file, "offset": lost.offset, "bytes": lost.len, "what": lost.what });
        let gap = |gap: &Gap| json!({ "file": gap.file, "offset": gap.offset, "expected": gap.expected, "found": gap.found });
        let file =
            |it: &File| json!({ "name": it.name, "is_journal": it.is_journal, "bytes": it.bytes });
        json!({
            "files": self.files.iter().map(file).collect::<Vec<_>>(),
            "bytes": self.bytes,
            "messages": self.messages(),
            "sessions": sessions.collect::<Vec<_>>(),
            "types": types.collect::<Vec<_>>(),
            "damage": self.lost.iter().map(place).collect::<Vec<_>>(),
            "gaps": self.gaps.iter().map(gap).collect::<Vec<_>>(),
            "refused": self.refused.iter().map(place).collect::<Vec<_>>(),
        })
    }
}

impl Count {
    /// Messages a second, if there is a time between them.
    fn rate(&self) -> Option<f64> {
        let seconds = (i128::from(self.last) - i128::from(self.first)) as f64 / 1e9;
        (seconds > 0.0).then(|| (self.messages - 1) as f64 / seconds)
    }
}
