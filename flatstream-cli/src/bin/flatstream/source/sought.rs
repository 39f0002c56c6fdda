//! Journals with an index, read from near a message on.

use std::fs::File;
use std::path::Path;

use flatstream_journal::{Frame, Index, JournalReader, Mode};

use crate::Result;

/// The first message that is wanted.
#[derive(Clone, Copy, Debug)]
pub enum First {
    /// With this number, or a greater one.
    Sequence(u64),
    /// Of this time, or a later one.
    Time(i64),
}

/// A journal from near a message on, behind the records that stand in front of that.
pub struct Sought {
    records: JournalReader<File>,
    /// Where the others of them are.
    offsets: std::vec::IntoIter<u64>,
    pub reader: JournalReader<File>,
}

impl Sought {
    /// Nothing where no index says where that is, or where it says that something is damaged, which is to be told.
    pub fn open(path: &Path, first: First) -> Option<Self> {
        let (index, file) = index(path)?;
        let reader = match first {
            First::Sequence(number) => index.reader_from_sequence(file, Mode::SkipCorrupt, number),
            First::Time(time) => index.reader_from_time(file, Mode::SkipCorrupt, time),
        };
        let reader = reader.ok()?;
        let in_front = index.records()?.iter().copied().filter(|offset| *offset < reader.offset());
        let offsets: Vec<u64> = in_front.collect();
        let mut records = JournalReader::new(File::open(path).ok()?, Mode::SkipCorrupt);
        for offset in &offsets {
            records.seek_to(*offset).ok()?;
            records.next_frame()?.ok().filter(|frame| frame.offset == *offset)?;
        }
        Some(Sought { records, offsets: offsets.into_iter(), reader })
    }

    /// Whether something is not read.
    pub fn is_sought(&self) -> bool {
        self.reader.offset() > 0
    }

    /// Whether there are more records; if not, the [`reader`](Self::reader) is next.
    pub fn has_record(&self) -> bool {
        !self.offsets.as_slice().is_empty()
    }

    /// The next one.
    pub fn record(&mut self) -> Result<Frame<'_>> {
        self.records.seek_to(self.offsets.next().unwrap_or(0))?;
        Ok(self.records.next_frame().ok_or("the file was changed while it was read")??)
    }
}

/// The index of a whole journal that is not damaged.
fn index(path: &Path) -> Option<(Index, File)> {
    let mut file = File::open(path).ok()?;
    let index = Index::read(&mut file).ok()?.filter(|it| it.is_complete() && it.lost() == 0)?;
    Some((index, file))
}

/// From where on there are, by the index of a journal, at least so many messages; nothing if that is its start, or not known.
pub fn before_last(path: &Path, n_messages: u64) -> Option<First> {
    let (index, _) = index(path)?;
    let (mut parts, mut n) = (vec![], 0);
    parts.extend(index.parts());
    while n < n_messages || parts.len() == index.parts().len() {
        n += parts.pop()?.iter().map(|it| it.messages).sum::<u64>();
    }
    // The first of the parts that were taken, unless one in front of it has such a time, too.
    let first = index.parts().nth(parts.len())?;
    (!parts.is_empty()).then_some(First::Time(first.iter().map(|it| it.latest).max()?))
}
