//! Numbers of messages that do not follow each other, in frames that are good.

use std::sync::Arc;

use flatstream_journal::Frame;
use serde_json::{json, Value};

use crate::first::First;
use crate::source::{FileInfo, Lost, Message};

/// Where numbers do not go on.
pub struct Gap {
    file: Arc<FileInfo>,
    /// Of the frame that does not follow.
    offset: u64,
    /// The number that it was to have.
    expected: u64,
    /// The number that it has.
    found: u64,
    kind: Kind,
}

enum Kind {
    /// All numbers between are missing.
    Missing,
    /// It was there, or one behind it: and so were those up to this one.
    Back { last: u64 },
}

/// All of them. Numbers of messages that are damaged are none: these are told as damage.
#[derive(Default)]
pub struct Gaps {
    found: First<Gap>,
    /// Numbers that are missing, and messages that come again or late.
    pub n_missing: u64,
    pub n_back: u64,
    file: Option<Arc<FileInfo>>,
    /// Behind the greatest number of this file, if that is known.
    expected: Option<u64>,
    /// Behind the last one, while that is not the greatest.
    back: Option<u64>,
    /// What was expected at the end of the file before, and which file of which journal that is.
    before: Option<u64>,
    last: Option<([u8; 16], u32)>,
}

impl Gaps {
    /// A file is begun.
    pub fn begin(&mut self, file: &Arc<FileInfo>) {
        self.file = Some(file.clone());
        (self.before, self.back) = (self.expected.take(), None);
    }

    pub fn message(&mut self, message: &Message<'_>) {
        self.follow(message.offset, message.sequence, 1);
    }

    /// It has the number of the message that comes next.
    pub fn record(&mut self, frame: &Frame<'_>) {
        self.go_on(frame);
        self.follow(frame.offset, frame.sequence, 0);
    }

    /// Something cannot be read, and which numbers it had is not known.
    pub fn lose(&mut self) {
        (self.expected, self.back) = (None, None);
    }

    /// In the next file of a journal numbers go on: one that is missing between them is a gap. Those of another journal have
    /// nothing to do with it.
    fn go_on(&mut self, frame: &Frame<'_>) {
        let Some(Ok(session)) = frame.session() else { return };
        let (journal, segment) = (session.journal().to_array(), session.segment());
        if self.last.is_some_and(|last| last.0 != journal) {
            self.lose();
        }
        // A copy of a file is none that follows.
        let follows = self.last.is_some_and(|last| last.0 == journal && last.1 < segment);
        self.expected = self.expected.or(self.before.take().filter(|_| follows));
        self.last = Some((journal, segment));
    }

    fn follow(&mut self, offset: u64, found: u64, n_messages: u64) {
        let next = found + n_messages;
        let expected = self.expected.unwrap_or(found);
        if found >= expected {
            if found > expected {
                self.n_missing = self.n_missing.saturating_add(found - expected);
                self.push(offset, expected, found, Kind::Missing);
            }
            (self.expected, self.back) = (Some(next), None);
            return;
        }
        self.n_back += n_messages;
        match self.found.last_mut().filter(|_| self.back == Some(found)) {
            Some(Gap { kind: Kind::Back { last }, .. }) => *last = next.saturating_sub(1),
            _ if self.back != Some(found) => {
                self.push(offset, expected, found, Kind::Back { last: found });
            }
            _ => {}
        }
        self.back = Some(next);
    }

    fn push(&mut self, offset: u64, expected: u64, found: u64, kind: Kind) {
        if let Some(file) = self.file.clone() {
            self.found.push(Gap { file, offset, expected, found, kind });
        }
    }

    /// The first of them.
    pub fn kept(&self) -> &[Gap] {
        &self.found.kept
    }

    /// How many places there are.
    pub fn n(&self) -> u64 {
        self.found.n
    }

    pub fn n_others(&self) -> u64 {
        self.found.n_others()
    }

    /// In words, if there are any.
    pub fn summary(&self) -> Option<String> {
        let count = |n: u64, one: &str, many: &str| match n {
            0 => None,
            1 => Some(format!("1 {one}")),
            n => Some(format!("{n} {many}")),
        };
        let missing = count(self.n_missing, "message is missing", "messages are missing");
        let back = count(self.n_back, "stands again or too late", "stand again or too late");
        let places = count(self.n(), "place", "places")?;
        let all: Vec<String> = missing.into_iter().chain(back).collect();
        Some(match all.is_empty() {
            true => format!("numbers go back at {places}"),
            false => format!("{}, at {places}", all.join(", ")),
        })
    }
}

impl Gap {
    /// Says it, and how to look at it.
    pub fn tell(&self) {
        Lost::gap(&self.file, self.offset, self.what()).tell();
    }

    fn what(&self) -> String {
        let Gap { offset, expected, found, .. } = *self;
        match self.kind {
            Kind::Missing if found - expected == 1 => {
                format!("message {expected} is missing: at {offset} number {found} comes next")
            }
            Kind::Missing => format!(
                "messages {expected} to {} are missing, {} of them: at {offset} number {found} comes next",
                found - 1,
                found - expected
            ),
            Kind::Back { last } if last == found => {
                format!("at {offset} number {found} stands again or too late, where {expected} was to come")
            }
            Kind::Back { last } => format!(
                "at {offset} numbers {found} to {last} stand again or too late, where {expected} was to come"
            ),
        }
    }

    pub fn json(&self) -> Value {
        let Gap { file, offset, expected, found, kind } = self;
        let (missing, back_to) = match kind {
            Kind::Missing => (found - expected, None),
            Kind::Back { last } => (0, Some(last)),
        };
        json!({ "file": file.name, "offset": offset, "expected": expected, "found": found, "missing": missing,
            "back_to": back_to, "what": self.what(), "command": Lost::gap(file, *offset, String::new()).command })
    }
}
