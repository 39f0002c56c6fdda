//! The schemas of messages whose own record is lost.

use std::collections::HashMap;
use std::io::Read;

use xxhash_rust::xxh3::xxh3_64;

use super::{Frame, JournalReader};
use crate::error::{JournalError, Result};
use crate::format::Kind;
use crate::records::SchemaRecord;

/// The schemas of a file, by the place of the messages that are of them: from [`Journal::schemas`](super::Journal::schemas) or
/// [`JournalReader::schemas`].
///
/// Whoever reads a journal from its start meets each schema in front of its messages, and needs this only where he does not: where
/// that record was damaged. A file has each of them twice, and the second copy is looked for by reading on, as far as that
/// takes and no further. What was read is kept: to ask again costs nothing. It takes the file for itself: of one that can be read
/// once alone, as a pipe, [`JournalReader::schema_ahead`] finds the second copy.
///
/// ```
/// # use flatstream::StreamSerialize;
/// use flatstream_journal::{type_number, Journal, JournalWriter, Mode};
///
/// #[derive(StreamSerialize)]
/// #[flatstream(namespace = "acme")]
/// struct Reading {
///     celsius: f64,
/// }
///
/// let mut writer = JournalWriter::new(Vec::new())?;
/// writer.write(&Reading { celsius: 20.5 })?;
/// let mut file = writer.finish()?;
/// let frames: Vec<_> = Journal::new(&file, Mode::Strict)?.frames().collect::<Result<_, _>>()?;
/// let (schema, message) = (frames[1].offset, frames[2].offset);
/// file[schema as usize + 100] ^= 1;
///
/// let mut schemas = Journal::new(&file, Mode::SkipCorrupt)?.schemas();
/// let found = schemas.find(type_number("acme.Reading"), message)?;
/// assert_eq!(found.expect("there is a second one").root, "acme.Reading");
/// # Ok::<(), flatstream_journal::JournalError>(())
/// ```
#[derive(Debug)]
pub struct Schemas<R> {
    reader: JournalReader<R>,
    told: Told,
    is_over: bool,
}

/// What was read.
#[derive(Debug, Default)]
struct Told {
    /// Where sessions start.
    sessions: Vec<u64>,
    types: HashMap<u32, OfType>,
    /// Records that differ, and which of them a payload is.
    records: Vec<SchemaRecord>,
    known: HashMap<u64, usize>,
}

/// The records of one type.
#[derive(Debug)]
struct OfType {
    /// Where they stand, and which ones they are.
    places: Vec<(u64, usize)>,
    /// Whether all of them describe the same.
    is_one: bool,
}

impl<R: Read> Schemas<R> {
    pub(super) fn new(reader: JournalReader<R>) -> Self {
        Schemas { reader: reader.for_records(), told: Told::default(), is_over: false }
    }

    /// The schema of messages of a type, as [`type_number`](crate::type_number) makes it, that stand at a place: the last record of
    /// their session in front of them, or the first one behind. If all of them are lost, those of other sessions will do, as far
    /// as they agree.
    ///
    /// The place is not in front of where the reader started.
    ///
    /// # Errors
    ///
    /// [`JournalError::Io`] with whatever the input says, and those of bytes that are no journal.
    pub fn find(&mut self, type_number: u32, offset: u64) -> Result<Option<&SchemaRecord>> {
        loop {
            let is_passed = self.is_over || self.reader.offset() > offset;
            let found = self.told.in_session(type_number, offset).filter(|_| is_passed);
            let found = found.or_else(|| self.told.in_all(type_number).filter(|_| self.is_over));
            if found.is_some() || self.is_over {
                return Ok(found.and_then(|record| self.told.records.get(record)));
            }
            self.read_on()?;
        }
    }

    fn read_on(&mut self) -> Result<()> {
        match self.reader.next_frame() {
            Some(Ok(frame)) => self.told.learn(&frame),
            Some(Err(JournalError::Damage(_) | JournalError::TornTail(_))) => {}
            Some(Err(error)) => return Err(error),
            None => self.is_over = true,
        }
        Ok(())
    }
}

impl Told {
    fn learn(&mut self, frame: &Frame<'_>) {
        if frame.kind == Kind::Session {
            self.sessions.push(frame.offset);
        }
        let Some(Ok(view)) = frame.schema() else { return };
        let (number, hash) = (view.type_number(), xxh3_64(frame.payload));
        let record = match self.known.get(&hash) {
            Some(record) => *record,
            None => {
                // What verifies can be unpacked.
                let Ok(record) = view.unpack() else { return };
                self.records.push(record);
                self.known.insert(hash, self.records.len() - 1);
                self.records.len() - 1
            }
        };
        let of = self.types.entry(number).or_insert(OfType { places: vec![], is_one: true });
        if let Some((_, first)) = of.places.first() {
            of.is_one &= self.records[*first].fingerprint == self.records[record].fingerprint;
        }
        of.places.push((frame.offset, record));
    }

    /// That of messages at a place, by their own session.
    fn in_session(&self, type_number: u32, offset: u64) -> Option<usize> {
        let of = self.types.get(&type_number)?;
        let next = self.sessions.partition_point(|start| *start <= offset);
        let start = next.checked_sub(1).map_or(0, |session| self.sessions[session]);
        of.nearest(offset, start, self.sessions.get(next).copied().unwrap_or(u64::MAX))
    }

    /// The one that all sessions agree on.
    fn in_all(&self, type_number: u32) -> Option<usize> {
        let of = self.types.get(&type_number).filter(|of| of.is_one)?;
        of.places.first().map(|(_, record)| *record)
    }
}

impl OfType {
    /// The last one in front of a place, or the first one behind it, between where its session starts and where the next one does.
    fn nearest(&self, offset: u64, start: u64, end: u64) -> Option<usize> {
        let n_in_front = self.places.partition_point(|(place, _)| *place <= offset);
        let (in_front, behind) = self.places.split_at(n_in_front);
        let in_front = in_front.last().filter(|(place, _)| *place >= start);
        let behind = || behind.first().filter(|(place, _)| *place < end);
        in_front.or_else(behind).map(|(_, record)| *record)
    }
}
