//! What was found, from one end to the other.

use std::collections::BTreeMap;

use flatstream_cli::harmless;
use flatstream_journal::{Frame, SessionView};

use super::count::Count;
use super::gaps::{Gap, Gaps};
use super::Reading;
use crate::first::First;
use crate::source::{Inputs, Item, Lost, Source, Unread, UnreadType};
use crate::{tell, Outcome, Result};

/// No more types are counted one by one: a number of a type can be made up for each message.
const MOST_TYPES: usize = 10_000;
/// Of types without a schema: more than anybody reads.
const MOST_TOLD: usize = 20;

#[derive(Default)]
pub struct Found {
    pub files: Vec<File>,
    /// What types are called, by number.
    pub types: BTreeMap<u32, String>,
    pub counts: BTreeMap<u32, Count>,
    /// Of all types behind the first ones, of which there are more than anybody has made.
    pub others: Count,
    pub sessions: First<Session>,
    pub gaps: Gaps,
    /// Places that are damaged.
    pub lost: First<Lost>,
    pub lost_bytes: u64,
    /// Files that are missing, which are among those places.
    pub n_missing: u64,
    /// Messages of types whose schemas are not there: these cannot be held against them.
    pub unread: Unread,
    /// Frames that are good, and not what they say they are.
    pub refused: First<Lost>,
    /// Of frames, without the preamble.
    pub bytes: u64,
}

pub struct File {
    pub name: String,
    pub is_journal: bool,
    pub is_mcap: bool,
    /// It was not read: this is what its index says.
    pub by_index: bool,
    /// How far it was read, or how long it is.
    pub bytes: u64,
}

impl File {
    fn is_empty(&self) -> bool {
        self.is_journal && self.bytes == 0
    }
}

pub struct Session {
    pub journal: String,
    pub segment: u32,
    pub begun: i64,
    pub writer: String,
    pub metadata: Vec<(String, String)>,
}

impl Session {
    pub fn of(frame: &Frame<'_>, session: &SessionView<'_>) -> Self {
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

impl Found {
    pub(super) fn read(inputs: &Inputs, reading: Reading) -> Result<Self> {
        let mut source = Source::open(inputs)?.with_progress(true);
        let mut found = Found::default();
        while let Some(item) = source.next()? {
            let begun = match &item {
                Item::Begin(file) if reading == Reading::ByIndex => Some((*file).clone()),
                _ => None,
            };
            found.add(item, reading == Reading::Verifying);
            if begun.is_some_and(|file| found.add_by_index(&file)) {
                source.skip_file();
            }
        }
        let named = source.types().sorted().into_iter();
        found.types.extend(named.map(|(number, ty)| (number, ty.root.clone())));
        found.unread = source.into_unread();
        Ok(found)
    }

    fn add(&mut self, item: Item<'_>, verifies: bool) {
        match item {
            Item::Begin(file) => {
                let (name, is_journal) = (file.name.clone(), file.is_journal);
                let is_mcap = file.is_mcap;
                self.files.push(File { name, is_journal, is_mcap, by_index: false, bytes: 0 });
                self.gaps.begin(file);
            }
            Item::Record(frame) => {
                self.bytes += frame.len_in_file();
                self.gaps.record(&frame);
                if let Some(Ok(session)) = frame.session() {
                    self.sessions.push(Session::of(&frame, &session));
                }
            }
            Item::Message(message) => {
                self.bytes += message.frame_len;
                self.gaps.message(&message);
                self.count(message.number).add(&message);
                let is_held = verifies && message.ty.is_some();
                if let Some(lost) = is_held.then(|| message.view().err()).flatten() {
                    self.refused.push(lost);
                }
            }
            Item::Lost(lost) => self.lose(lost),
            Item::End(bytes) => self.files.iter_mut().last().map_or((), |it| it.bytes = bytes),
            Item::Idle => {}
            #[cfg(feature = "mcap")]
            Item::Metadata(_) => {}
        }
    }

    /// That of a type.
    pub fn count(&mut self, number: u32) -> &mut Count {
        match self.counts.len() < MOST_TYPES || self.counts.contains_key(&number) {
            true => self.counts.entry(number).or_default(),
            false => &mut self.others,
        }
    }

    fn all_counts(&self) -> impl Iterator<Item = &Count> {
        self.counts.values().chain([&self.others])
    }

    fn lose(&mut self, lost: Lost) {
        // That the numbers of a whole file are missing is known by those behind it.
        if !lost.is_missing {
            self.gaps.lose();
        }
        if lost.is_damage() {
            self.lost_bytes += lost.len;
            self.n_missing += u64::from(lost.is_missing);
            self.lost.push(lost);
        } else {
            self.refused.push(lost);
        }
    }

    /// Messages whose types have no schema, in words, if there are any.
    pub fn unread_summary(&self) -> Option<String> {
        let n: u64 = self.unread.nameless().map(UnreadType::n_messages).sum();
        let are = if n == 1 { "1 message has".to_owned() } else { format!("{n} messages have") };
        (n > 0).then(|| format!("{are} no schema to be held against"))
    }

    /// What a type is called.
    pub fn name(&self, number: u32) -> String {
        let name = self.types.get(&number).cloned();
        name.unwrap_or_else(|| format!("type {number:#010x}"))
    }

    /// Whether all of it was read, and no index taken instead.
    pub fn is_read(&self) -> bool {
        self.files.iter().all(|file| !file.by_index)
    }

    pub fn messages(&self) -> u64 {
        self.all_counts().map(|count| count.messages).sum()
    }

    /// From the first time to the last one, of messages of any type.
    pub fn times(&self) -> Option<(i64, i64)> {
        let times = self.all_counts().filter_map(|count| count.times);
        times.reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)))
    }

    /// Files without a byte: they are no journals yet, or what is left of one.
    pub fn n_empty(&self) -> usize {
        self.files.iter().filter(|file| file.is_empty()).count()
    }

    pub fn outcome(&self) -> Outcome {
        match self.lost.n + self.refused.n {
            0 => Outcome::Whole,
            _ => Outcome::Damaged,
        }
    }

    /// Says what is wrong, and what to do about it.
    pub fn tell(&self) {
        self.lost.kept.iter().for_each(Lost::tell);
        tell_others(self.lost.n_others(), "places are damaged");
        self.refused.kept.iter().for_each(Lost::tell);
        tell_others(self.refused.n_others(), "frames are not what they say");
        self.unread.nameless().take(MOST_TOLD).for_each(|ty| ty.lost().tell());
        let n_nameless = self.unread.nameless().count() as u64;
        tell_others(n_nameless.saturating_sub(MOST_TOLD as u64), "types have no schema");
        self.gaps.kept().iter().for_each(Gap::tell);
        tell_others(self.gaps.n_others(), "places where numbers do not follow");
        let is_told = |file: &File| {
            self.lost.kept.iter().any(|lost| lost.is_missing && lost.file == file.name)
        };
        for File { name, .. } in self.files.iter().filter(|it| it.is_empty() && !is_told(it)) {
            let name = harmless::line(name);
            tell(&format!("{name}: it is empty: no journal was begun, or all of it is lost"));
        }
        let mut files: Vec<&Lost> = self.lost.kept.iter().collect();
        files.dedup_by_key(|lost| &lost.file);
        for Lost { file, keep, .. } in files {
            let file = harmless::line(file);
            keep.iter().for_each(|keep| tell(&format!("{file}: keep what is good: {keep}")));
        }
    }
}

fn tell_others(n: u64, what: &str) {
    if n > 0 {
        tell(&format!("{n} more {what}"));
    }
}
