//! `flatstream info` and `flatstream verify`: what is in a journal.

use std::collections::BTreeMap;
use std::io::{self, Write};

use flatstream_journal::{Frame, JournalError, Kind, SessionView};
use serde_json::{json, Value};

use crate::args::Look;
use crate::input::{tell_lost, Input, Item};
use crate::times::shown;
use crate::types::Types;
use crate::{tell, written, Outcome, Result};

/// What was found, from one end to the other.
#[derive(Default)]
struct Found {
    types: Types,
    counts: BTreeMap<u32, Count>,
    sessions: Vec<Session>,
    /// Numbers that are missing, with the place behind: not those of damaged messages.
    gaps: Vec<(u64, u64, u64)>,
    lost: Vec<(u64, u64, String)>,
    /// Messages whose bytes are not what their schema says.
    refused: Vec<(u64, String)>,
    /// Of frames, without the preamble.
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
    let mut input = Input::open(&args.file)?;
    let found = Found::read(&mut input, false)?;
    let text = if args.json { found.json().to_string() } else { found.text(input.name()) };
    written(writeln!(io::stdout().lock(), "{text}"))?;
    found.tell(input.name());
    Ok(found.outcome())
}

/// Each message is held against its schema as well.
pub fn verify(args: &Look) -> Result<Outcome> {
    let mut input = Input::open(&args.file)?;
    let found = Found::read(&mut input, true)?;
    found.tell(input.name());
    let text = match args.json {
        true => found.json().to_string(),
        false => found.verdict(input.name()),
    };
    written(writeln!(io::stdout().lock(), "{text}"))?;
    Ok(found.outcome())
}

impl Found {
    fn read(input: &mut Input, verifies: bool) -> Result<Self> {
        let mut found = Found::default();
        let (mut expected, mut was_lost) = (None, false);
        while let Some(item) = input.next()? {
            let frame = match item {
                Item::Frame(frame) => frame,
                Item::Lost(offset, len, what) => {
                    found.lost.push((offset, len, what));
                    was_lost = true;
                    continue;
                }
            };
            found.bytes += frame.len_in_file();
            if expected.is_some_and(|expected| expected != frame.sequence) && !was_lost {
                found.gaps.push((frame.offset, expected.unwrap_or(0), frame.sequence));
            }
            was_lost = false;
            expected = Some(frame.sequence + u64::from(frame.kind.is_message()));
            if let Err(error) = found.add(&frame, verifies) {
                found.refused.push((frame.offset, error.to_string()));
            }
        }
        Ok(found)
    }

    /// What a frame says, or why it is not what it says it is.
    fn add(&mut self, frame: &Frame<'_>, verifies: bool) -> std::result::Result<(), JournalError> {
        if let Some(session) = frame.session() {
            self.sessions.push(Session::of(frame, &session?));
            return Ok(());
        }
        if self.types.learn(frame)? {
            return Ok(());
        }
        let Kind::Message(number) = frame.kind else { return Ok(()) };
        self.count(number, frame.timestamp, frame.payload.len() as u64);
        let schema = self.types.get(number).filter(|_| verifies);
        if let Some(Ok(schema)) = schema.map(|ty| &ty.schema) {
            if let Err(error) = schema.read(frame.payload) {
                let what = format!("message {} at {}: {error}", frame.sequence, frame.offset);
                self.refused.push((frame.offset, what));
            }
        }
        Ok(())
    }

    fn count(&mut self, number: u32, time: i64, bytes: u64) {
        let new = Count { messages: 0, bytes: 0, first: time, last: time };
        let count = self.counts.entry(number).or_insert(new);
        count.messages += 1;
        count.bytes += bytes;
        (count.first, count.last) = (count.first.min(time), count.last.max(time));
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

    fn tell(&self, name: &str) {
        for (offset, len, what) in &self.lost {
            tell_lost(name, *offset, *len, what);
        }
        for (_, what) in &self.refused {
            tell(&format!("{name}: {what}"));
        }
        for (offset, expected, there) in &self.gaps {
            tell(&format!(
                "{name}: at {offset} stands number {there}, where {expected} was to be expected"
            ));
        }
        if !self.lost.is_empty() {
            tell(&format!("{name}: keep what is good: flatstream recover '{name}' -o NEW"));
        }
    }

    fn verdict(&self, name: &str) -> String {
        let messages = self.messages();
        match self.outcome() {
            Outcome::Whole => format!("{name}: {messages} messages, all of them whole"),
            Outcome::Damaged => format!(
                "{name}: {messages} messages are whole; {} places are damaged, {} frames are not what they say",
                self.lost.len(),
                self.refused.len()
            ),
        }
    }

    fn text(&self, name: &str) -> String {
        let mut lines = vec![format!("{name}: a journal with {} bytes of frames", self.bytes)];
        for session in &self.sessions {
            let Session { journal, segment, begun, writer, metadata } = session;
            lines.push(format!(
                "session   {} by {writer}, file {segment} of {journal}",
                shown(*begun)
            ));
            lines.extend(metadata.iter().map(|(key, value)| format!("          {key}: {value}")));
        }
        lines.push(format!("messages  {}", self.messages()));
        let damage: u64 = self.lost.iter().map(|(_, len, _)| len).sum();
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
        let names: Vec<String> =
            self.counts.keys().map(|number| self.types.name(*number)).collect();
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
            let (first, last) = (shown(*first), shown(*last));
            lines.push(format!(
                "{name:wide$}  {messages:>9}  {bytes:>12}  {rate:>9}  {first:30}  {last}"
            ));
        }
        lines
    }

    fn json(&self) -> Value {
        let sessions = self.sessions.iter().map(|it| {
            json!({ "journal": it.journal, "segment": it.segment, "begun": shown(it.begun),
                "writer": it.writer,
                "metadata": it.metadata.iter().cloned().collect::<BTreeMap<_, _>>() })
        });
        let types = self.counts.iter().map(|(number, count)| {
            json!({ "type": self.types.name(*number), "number": number, "messages": count.messages,
                "bytes": count.bytes, "first": shown(count.first), "last": shown(count.last),
                "per_second": count.rate() })
        });
        let place = |(offset, len, what): &(u64, u64, String)| json!({ "offset": offset, "bytes": len, "what": what });
        let gap = |(offset, expected, found): &(u64, u64, u64)| json!({ "offset": offset, "expected": expected, "found": found });
        let refused = |(offset, what): &(u64, String)| json!({ "offset": offset, "what": what });
        json!({
            "bytes": self.bytes,
            "messages": self.messages(),
            "sessions": sessions.collect::<Vec<_>>(),
            "types": types.collect::<Vec<_>>(),
            "damage": self.lost.iter().map(place).collect::<Vec<_>>(),
            "gaps": self.gaps.iter().map(gap).collect::<Vec<_>>(),
            "refused": self.refused.iter().map(refused).collect::<Vec<_>>(),
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
