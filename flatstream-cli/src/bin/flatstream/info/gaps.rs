//! Numbers of messages that do not follow each other, in frames that are good.

use std::collections::HashMap;
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

/// Of no more journals numbers are followed from file to file: the id of one can be made up for each session.
const MOST_JOURNALS: usize = 1000;

/// All of them. Numbers of messages that are damaged are none: these are told as damage. Each journal has its own, which go on
/// from file to file.
#[derive(Default)]
pub struct Gaps {
    found: First<Gap>,
    /// Numbers that are missing, and messages that come again or late.
    pub n_missing: u64,
    pub n_back: u64,
    file: Option<Arc<FileInfo>>,
    /// That of the last session of this file.
    journal: Option<[u8; 16]>,
    /// Behind the greatest number of this journal, if that is known.
    expected: Option<u64>,
    /// Behind the last one, while that is not the greatest.
    back: Option<u64>,
    /// What is expected of journals, when they go on.
    others: HashMap<[u8; 16], u64>,
}

impl Gaps {
    /// A file is begun.
    pub fn begin(&mut self, file: &Arc<FileInfo>) {
        self.file = Some(file.clone());
        self.go_on(None);
    }

    pub fn message(&mut self, message: &Message<'_>) {
        self.follow(message.offset, message.sequence, 1);
    }

    /// It has the number of the message that comes next.
    pub fn record(&mut self, frame: &Frame<'_>) {
        if let Some(Ok(session)) = frame.session() {
            self.go_on(Some(session.journal().to_array()));
        }
        self.follow(frame.offset, frame.sequence, 0);
    }

    /// Something cannot be read, and which numbers it had is not known. Nor is of which journal, where no session was.
    pub fn lose(&mut self) {
        (self.expected, self.back) = (None, None);
        if self.journal.is_none() {
            self.others.clear();
        }
    }

    /// What comes next is of this journal.
    fn go_on(&mut self, journal: Option<[u8; 16]>) {
        if self.journal == journal && journal.is_some() {
            return;
        }
        let has_room = self.others.len() < MOST_JOURNALS;
        if let (Some(former), Some(expected), true) = (self.journal, self.expected, has_room) {
            self.others.insert(former, expected);
        }
        self.expected = journal.and_then(|journal| self.others.remove(&journal));
        (self.journal, self.back) = (journal, None);
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
