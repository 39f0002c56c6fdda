//! Indexes: where in a journal to look. `docs/journal.md` has the record.

mod build;
mod find;
mod record;
mod seek;
mod write;

pub(crate) use build::Builder;
pub(crate) use record::IndexRecord;
pub use record::TypeSummary;
pub use write::append_index;
pub(crate) use write::Indexer;

use std::io::Read;
use std::ops::Range;

use self::record::add_to;
use crate::error::{JournalError, Reason, Result};
use crate::format::{Kind, ALIGN, PREAMBLE};
use crate::read::{Frame, Journal, JournalReader};

/// Payloads of indexes are no longer: whoever looks for one reads no more from the end of a file.
const MAX_INDEX: usize = 640 << 10;

/// More types than that do not fit into one.
const MOST_TYPES: usize = 16_000;

/// What is in a journal, and where: how many messages of which types and times each part of it has.
///
/// A journal has one at its end if it was written [so](crate::JournalOptions::index), or one was
/// [appended](crate::append_index). It is read in the time that takes, however long the journal is, and says what there
/// would be to count otherwise; and a message of some time or number is found without passing all those in front of it.
///
/// Nothing is read by the index alone: frames are judged by their own bytes. Where it does not agree with them they
/// are looked for without it, and a journal whose index is lost has lost nothing that [`Index::build`] does not bring
/// back. What it cannot show is damage that came later: for that, read the journal.
///
/// ```
/// # use flatstream::StreamSerialize;
/// use flatstream_journal::{Index, Journal, JournalOptions, Mode};
/// # #[derive(StreamSerialize)]
/// # struct Reading { celsius: f64 }
///
/// let mut writer = JournalOptions::default().index(true).start(Vec::new())?;
/// for i in 0..1000 {
///     writer.write_at(1_000_000 * i, &Reading { celsius: 20.5 })?;
/// }
/// let file = writer.finish()?;
///
/// let journal = Journal::new(&file, Mode::default())?;
/// let index = journal.index().expect("it was written with one");
/// assert_eq!(index.types()[0].messages, 1000);
/// let frame = index.frames_from_time(journal, 700_000_000).next().expect("there is one")?;
/// assert_eq!(frame.sequence, 700);
/// # Ok::<(), flatstream_journal::JournalError>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Index {
    record: IndexRecord,
}

impl Index {
    /// Makes one by reading all of a journal: at the speed of that, and with some hundred KiB of memory.
    ///
    /// # Errors
    ///
    /// [`JournalError::Unordered`], and those of [`JournalReader::next_frame`]: in [`Mode::SkipCorrupt`](crate::Mode::SkipCorrupt) damage is counted and passed.
    ///
    /// ```
    /// # use flatstream::StreamSerialize;
    /// use flatstream_journal::{Index, JournalReader, JournalWriter, Mode};
    /// # #[derive(StreamSerialize)]
    /// # struct Reading { celsius: f64 }
    ///
    /// let mut writer = JournalWriter::new(Vec::new())?;
    /// writer.write(&Reading { celsius: 20.5 })?;
    /// let file = writer.finish()?;
    /// let index = Index::build(JournalReader::new(&file[..], Mode::default()))?;
    /// assert_eq!((index.messages(), index.lost()), (1, 0));
    /// # Ok::<(), flatstream_journal::JournalError>(())
    /// ```
    pub fn build<R: Read>(reader: JournalReader<R>) -> Result<Self> {
        Index::build_of(reader, usize::MAX)
    }

    /// The same, unless there are more types.
    fn build_of<R: Read>(mut reader: JournalReader<R>, most_types: usize) -> Result<Self> {
        let mut builder = Builder::new(PREAMBLE as u64);
        let (mut next, mut end, mut marker) = (0, PREAMBLE as u64, None);
        // Without frames behind it, it is not in front of the end.
        let mut lost = 0;
        let skips = reader.skips();
        while let Some(item) = reader.next_frame() {
            let frame = match item {
                Ok(frame) => frame,
                Err(JournalError::Damage(damage)) if skips => {
                    lost += damage.len;
                    if let Reason::Chunk { .. } = damage.reason {
                        builder.lost(std::mem::take(&mut lost));
                        end = end.max(damage.offset + damage.len);
                    }
                    continue;
                }
                Err(JournalError::TornTail(_)) if skips => continue,
                Err(error) => return Err(error),
            };
            builder.lost(std::mem::take(&mut lost));
            let (offset, sequence) = (frame.offset, frame.sequence);
            let (kind, len) = (frame.kind, frame.len_in_file());
            if let Kind::Message(number) = kind {
                let (timestamp, bytes) = (frame.timestamp, frame.payload.len() as u64);
                builder.message_of(offset, sequence, number, timestamp, bytes);
            } else {
                builder.frame(offset, sequence, kind);
            }
            if builder.n_types() > most_types {
                return Err(JournalError::TooManyTypes { max: most_types });
            }
            let of = reader.marker();
            if sequence < next || *marker.get_or_insert(of) != of {
                return Err(JournalError::Unordered { offset });
            }
            (next, end) = (sequence + kind.n_messages(), end.max(offset + len));
        }
        Ok(Index { record: builder.end(end) })
    }

    /// The bytes of the file that it is about: to its own place from where it begins, which is the start of the file
    /// unless that had none when something was appended to it.
    pub fn range(&self) -> Range<u64> {
        self.record.start..self.record.end
    }

    /// Whether it is about all frames in front of it.
    pub fn is_complete(&self) -> bool {
        self.record.start <= PREAMBLE as u64
    }

    /// Bytes in that range that were damaged when it was made.
    pub fn lost(&self) -> u64 {
        self.record.lost
    }

    /// The messages of each type in that range, by its number.
    pub fn types(&self) -> Vec<TypeSummary> {
        let mut all = vec![];
        let blocks = self.record.blocks.iter();
        blocks.flat_map(|block| &block.types).for_each(|it| add_to(&mut all, it));
        all
    }

    /// The messages of each type in each part of that range, in the order of the file. Parts are about 1 MiB long, in long
    /// journals longer.
    ///
    /// ```
    /// # use flatstream::StreamSerialize;
    /// use flatstream_journal::{Index, JournalReader, JournalWriter, Mode};
    /// # #[derive(StreamSerialize)]
    /// # struct Reading { celsius: f64 }
    ///
    /// let mut writer = JournalWriter::new(Vec::new())?;
    /// writer.write_at(7, &Reading { celsius: 20.5 })?;
    /// let file = writer.finish()?;
    /// let index = Index::build(JournalReader::new(&file[..], Mode::default()))?;
    /// let parts: Vec<_> = index.parts().collect();
    /// assert_eq!((parts.len(), parts[0][0].messages, parts[0][0].earliest), (1, 1, 7));
    /// # Ok::<(), flatstream_journal::JournalError>(())
    /// ```
    pub fn parts(&self) -> impl ExactSizeIterator<Item = &[TypeSummary]> {
        self.record.blocks.iter().map(|block| &block.types[..])
    }

    /// How many messages there are in that range.
    pub fn messages(&self) -> u64 {
        self.types().iter().fold(0, |sum, it| sum.saturating_add(it.messages))
    }

    /// Where sessions and schemas stand in that range; nothing if they are so many that they were left out. What stands
    /// there is to be read by [`Journal::frames_from`] or [`JournalReader::seek_to`].
    pub fn records(&self) -> Option<&[u64]> {
        self.record.records.as_deref()
    }

    /// That of a frame, if it is one that can be where it is.
    pub(crate) fn of(frame: &Frame<'_>) -> Option<Self> {
        let view = frame.index_record()?.ok()?;
        let record = view.unpack().ok().filter(|record| is_sound(record, frame.offset))?;
        Some(Index { record })
    }

    /// Takes in a record that is put behind all that it is about.
    pub(crate) fn goes_on_with(&mut self, offset: u64, kind: Kind, sequence: u64) {
        let mut builder = Builder::go_on(std::mem::take(&mut self.record));
        builder.frame(offset, sequence, kind);
        self.record = builder.end(offset);
    }

    pub(crate) fn into_builder(self) -> Builder {
        Builder::go_on(self.record)
    }
}

impl<'a> Journal<'a> {
    /// The index at the end of the file, if there is one.
    ///
    /// It is looked for in the last 640 KiB, and verified. A journal that went on behind its index, or was torn, has
    /// none; [`Index::build`] makes one.
    pub fn index(&self) -> Option<Index> {
        find::index_in(self.bytes)
    }
}

/// Whether it is about what stands in front of this place, in order.
fn is_sound(record: &IndexRecord, at: u64) -> bool {
    let offsets = record.blocks.iter().map(|block| block.offset);
    let is_place =
        |offset: u64| (record.start..record.end).contains(&offset) && offset % ALIGN as u64 == 0;
    let are_rising = offsets.clone().zip(offsets.clone().skip(1)).all(|(one, next)| one < next);
    let mut records = record.records.iter().flatten();
    record.end == at
        && record.start >= PREAMBLE as u64
        && are_rising
        && offsets.clone().all(is_place)
        && records.all(|offset| is_place(*offset))
}
