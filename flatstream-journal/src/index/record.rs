//! The record of an index.

use flatstream::StreamSerialize;

/// What is in the frames in front of it.
#[derive(StreamSerialize, Clone, Debug, Default, PartialEq)]
#[flatstream(namespace = "flatstream.journal", name = "Index")]
pub(crate) struct IndexRecord {
    /// The frames from here on.
    pub start: u64,
    /// To here, where the record itself stands.
    pub end: u64,
    /// Bytes between them that were no good frames, or chunks that could not be unpacked.
    pub lost: u64,
    /// In the order of the file.
    pub blocks: Vec<Block>,
    /// Where sessions and schemas stand; nothing if there are too many of them.
    pub records: Option<Vec<u64>>,
}

/// Some frames, up to the next block.
#[derive(StreamSerialize, Clone, Debug, Default, PartialEq)]
#[flatstream(namespace = "flatstream.journal")]
pub(crate) struct Block {
    /// Where the first of them stands.
    pub offset: u64,
    /// Its number.
    pub sequence: u64,
    /// The number behind the highest one.
    pub next: u64,
    /// A summary for each type of messages.
    pub types: Vec<TypeSummary>,
}

/// The messages of one type, in a part of a journal.
#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq, Eq)]
#[flatstream(namespace = "flatstream.journal", fixed)]
pub struct TypeSummary {
    /// That of the messages, as in [`Kind::Message`](crate::Kind::Message).
    #[flatstream(rename = "type")]
    pub type_number: u32,
    /// How many there are.
    pub messages: u64,
    /// Bytes of their payloads, before they are compressed.
    pub bytes: u64,
    /// The earliest of their times.
    pub earliest: i64,
    /// The latest.
    pub latest: i64,
}

impl TypeSummary {
    pub(crate) fn nothing(type_number: u32) -> Self {
        TypeSummary { type_number, messages: 0, bytes: 0, earliest: i64::MAX, latest: i64::MIN }
    }

    #[inline]
    pub(crate) fn add_message(&mut self, timestamp: i64, bytes: u64) {
        // What was there before may be from a file.
        self.messages = self.messages.saturating_add(1);
        self.bytes = self.bytes.saturating_add(bytes);
        self.earliest = self.earliest.min(timestamp);
        self.latest = self.latest.max(timestamp);
    }

    pub(crate) fn add(&mut self, other: &TypeSummary) {
        self.messages = self.messages.saturating_add(other.messages);
        self.bytes = self.bytes.saturating_add(other.bytes);
        self.earliest = self.earliest.min(other.earliest);
        self.latest = self.latest.max(other.latest);
    }
}

/// Adds a summary to that of its type.
pub(crate) fn add_to(all: &mut Vec<TypeSummary>, one: &TypeSummary) {
    of_type(all, one.type_number).add(one);
}

/// That of a type, which there may be none of yet.
pub(crate) fn of_type(all: &mut Vec<TypeSummary>, type_number: u32) -> &mut TypeSummary {
    let place = match all.binary_search_by_key(&type_number, |it| it.type_number) {
        Ok(place) => place,
        Err(place) => {
            all.insert(place, TypeSummary::nothing(type_number));
            place
        }
    };
    &mut all[place]
}
