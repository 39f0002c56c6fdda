//! The second copies of schema records: no damage to one of the two costs the messages of its type.

use std::collections::{HashMap, VecDeque};

use xxhash_rust::xxh3::xxh3_64;

use crate::read::Frame;

/// So many bytes of frames stand between a schema record and its second copy, unless the file ends before. A lost block or a
/// burst is shorter, and so is what a writer hands over at once.
const BETWEEN: u64 = 64 * 1024;

/// Schema records that a file has once, in its order: what is known of each, and where it ends.
#[derive(Debug)]
pub(crate) struct Repeats<T> {
    waiting: VecDeque<(u64, T)>,
    /// Where the next one is due.
    due: u64,
}

impl<T> Default for Repeats<T> {
    fn default() -> Self {
        Repeats { waiting: VecDeque::new(), due: u64::MAX }
    }
}

impl<T> Repeats<T> {
    /// It was written for the first time.
    pub fn wait(&mut self, end: u64, record: T) {
        self.waiting.push_back((end, record));
        self.set_due();
    }

    /// From where on one is to be written again.
    #[inline]
    pub fn due(&self) -> u64 {
        self.due
    }

    /// One that is to be written in front of a frame at this place; at [`u64::MAX`], which is the end of a file, any.
    pub fn take(&mut self, at: u64) -> Option<T> {
        let taken = if self.due <= at { self.waiting.pop_front() } else { None };
        self.set_due();
        taken.map(|(_, record)| record)
    }

    /// One of those, before it is due.
    pub fn take_if(&mut self, mut is_it: impl FnMut(&T) -> bool) -> Option<T> {
        let place = self.waiting.iter().position(|(_, record)| is_it(record))?;
        let taken = self.waiting.remove(place);
        self.set_due();
        taken.map(|(_, record)| record)
    }

    fn set_due(&mut self) {
        self.due = self.waiting.front().map_or(u64::MAX, |(end, _)| end + BETWEEN);
    }
}

/// Which schemas a session of a file that is copied has told of.
#[derive(Debug, Default)]
pub(crate) struct Declared {
    /// The last record of each type, by its hash.
    last: HashMap<u32, u64>,
    /// Those that the copy has once, with their types.
    waiting: Repeats<(u32, Record)>,
}

/// A schema record that may have to come again.
#[derive(Debug)]
pub(crate) struct Record {
    pub timestamp: i64,
    pub payload: Vec<u8>,
}

impl Declared {
    /// The type that a record is of, and whether it says something new; nothing if it is none.
    pub fn meet(&mut self, frame: &Frame<'_>) -> Option<(u32, bool)> {
        let number = frame.schema()?.ok()?.type_number();
        let hash = xxh3_64(frame.payload);
        Some((number, self.last.insert(number, hash) != Some(hash)))
    }

    /// A record of this type was copied for the first time, up to this place.
    pub fn wait(&mut self, end: u64, number: u32, frame: &Frame<'_>) {
        let record = Record { timestamp: frame.timestamp, payload: frame.payload.to_vec() };
        self.waiting.wait(end, (number, record));
    }

    /// One that the copy has once, and that is due in front of a frame at this place: see [`Repeats::take`].
    pub fn due(&mut self, at: u64) -> Option<Record> {
        self.waiting.take(at).map(|(_, record)| record)
    }

    /// One of a type that the copy has once, whether it is due or not.
    pub fn of_type(&mut self, number: u32) -> Option<Record> {
        self.waiting.take_if(|(of, _)| *of == number).map(|(_, record)| record)
    }
}
