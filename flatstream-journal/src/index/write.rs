//! The index of a journal that is written, and that of one that has none.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::Path;

use flatstream::{PayloadBuf, StreamSerialize};

use super::record::{of_type, IndexRecord, TypeSummary};
use super::{Builder, Index, MAX_INDEX, MOST_TYPES};
use crate::chunk::for_each_message;
use crate::error::{JournalError, Result, TornTail};
use crate::format::{Header, Kind, ALIGN, PREAMBLE};
use crate::read::{JournalReader, Mode};
use crate::repeats::{Declared, Record};
use crate::write::append::{end_of, refuse_to_cut_a_file, End};
use crate::write::now;

/// Learns what a writer hands over.
#[derive(Debug)]
pub(crate) struct Indexer {
    builder: Builder,
    /// What is in chunks that wait in memory, with where they start there.
    chunks: Vec<(usize, Vec<TypeSummary>)>,
    /// An index is the last frame.
    is_written: bool,
}

impl Indexer {
    pub fn new(builder: Builder) -> Self {
        Indexer { builder, chunks: vec![], is_written: false }
    }

    /// A chunk whose frame starts there in memory, before it is compressed.
    pub fn chunk_ended(&mut self, start: usize, messages: &[u8]) {
        let mut types = vec![];
        for_each_message(messages, |number, timestamp, bytes| {
            of_type(&mut types, number).add_message(timestamp, bytes);
        });
        self.chunks.push((start, types));
    }

    /// It was not written: frames in memory from there on were taken back.
    pub fn taken_back(&mut self, start: usize) {
        self.chunks.retain(|chunk| chunk.0 < start);
    }

    /// Frames that the storage has now, behind so many bytes.
    pub fn handed_over(&mut self, frames: &[u8], len: u64) {
        if self.has_too_many_types() {
            return self.chunks.clear();
        }
        let mut at = if len == 0 { PREAMBLE } else { 0 };
        let mut chunks = self.chunks.drain(..);
        while let Some(header) = frames.get(at..).and_then(Header::of_sealed) {
            let offset = len + at as u64;
            self.builder.frame(offset, header.sequence, header.kind);
            match header.kind {
                Kind::Message(number) => {
                    self.builder.message(number, header.timestamp, u64::from(header.length));
                }
                // They were told in this order.
                Kind::Chunk(_) => {
                    let types = chunks.next().map(|(_, types)| types).unwrap_or_default();
                    types.iter().for_each(|it| self.builder.summary(it));
                }
                _ => {}
            }
            self.is_written = header.kind == Kind::Index;
            at += header.frame_len();
        }
    }

    /// What comes then is not learned: more types would take ever more time.
    fn has_too_many_types(&self) -> bool {
        self.builder.n_types() > MOST_TYPES
    }

    /// The payload of the index of all that was handed over, which is all up to `end`; nothing if there is one, or it
    /// would be too long.
    pub fn payload(&self, end: u64, max_payload: u32) -> Result<Option<Vec<u8>>> {
        if self.has_too_many_types() {
            return Ok(None);
        }
        let payload = payload(&self.builder.end(end))?;
        let is_wanted = !self.is_written && payload.len() <= MAX_INDEX.min(max_payload as usize);
        Ok(is_wanted.then_some(payload))
    }
}

fn payload(record: &IndexRecord) -> Result<Vec<u8>> {
    let mut payload = vec![];
    // Derived, so it has an encoder.
    if let Some(done) = record.encode(&mut PayloadBuf::new(&mut payload)) {
        done.map_err(JournalError::Encode)?;
    }
    Ok(payload)
}

/// Appends an index to a journal that has none at its end, or one that does not begin at its start. Nobody may write to
/// the file meanwhile.
///
/// All of it is read, as by [`Index::build`], past damage. Schemas that the last session has told of once, as after a crash, are put
/// in front of the index once more. Returns the index, also if it was there.
///
/// # Errors
///
/// [`JournalError::TornTail`] if the file does not end with a good frame: see [`recover`](crate::recover()).
/// [`JournalError::TooManyTypes`] if messages are of more than 16,000 types, which no index holds. [`JournalError::Moved`] if bytes were put in or taken out. [`JournalError::Unordered`] if several files were put behind each other. [`JournalError::TooLong`] if the journal takes no
/// message as long as its index. [`JournalError::Io`] with whatever the file says; it is as it was then.
///
/// ```
/// # use flatstream::StreamSerialize;
/// use flatstream_journal::{append_index, JournalWriter};
/// # #[derive(StreamSerialize)]
/// # struct Reading { celsius: f64 }
///
/// let path = std::env::temp_dir().join(format!("flatstream-index-{}.fsj", std::process::id()));
/// let mut writer = JournalWriter::create(&path)?;
/// writer.write(&Reading { celsius: 20.5 })?;
/// writer.finish()?;
/// assert_eq!(append_index(&path)?.messages(), 1);
/// # std::fs::remove_file(&path)?;
/// # Ok::<(), flatstream_journal::JournalError>(())
/// ```
pub fn append_index(path: impl AsRef<Path>) -> Result<Index> {
    let mut file = OpenOptions::new().append(true).read(true).open(path)?;
    if let Some(index) = Index::read(&mut file)?.filter(Index::is_complete) {
        return Ok(index);
    }
    let len = file.metadata()?.len();
    let end = end_of(&mut file, len)?.ok_or(JournalError::NotAJournal)?;
    if end.offset < len {
        let tail = TornTail { offset: end.offset, len: len - end.offset };
        refuse_to_cut_a_file(&mut file, tail, Some(end.marker))?;
        return Err(tail.into());
    }
    let mut reader = JournalReader::new(&file, Mode::SkipCorrupt);
    reader.seek_to(0)?;
    let mut index = Index::build_of(reader, MOST_TYPES)?;
    let mut frames = vec![];
    for Record { timestamp, payload } in single_schemas(&index, &file)? {
        index.goes_on_with(len + frames.len() as u64, Kind::Schema, end.next);
        frame(&mut frames, &end, Kind::Schema, timestamp, &payload)?;
    }
    index.record.end = len + frames.len() as u64;
    refuse_moved(&index)?;
    let payload = payload(&index.record)?;
    frame(&mut frames, &end, Kind::Index, now(), &payload)?;
    append_frames(&file, &frames, len)?;
    Ok(index)
}

/// An index is about multiples of 8, and stands at one.
fn refuse_moved(index: &Index) -> Result<()> {
    let IndexRecord { blocks, records, end, .. } = &index.record;
    let records = records.iter().flatten().copied();
    let places = blocks.iter().map(|block| block.offset).chain(records);
    let moved = places.chain([*end]).find(|offset| offset % ALIGN as u64 != 0);
    moved.map_or(Ok(()), |offset| Err(JournalError::Moved { offset }))
}

/// The schema records of the last session that have no second copy, as after a crash: with the index the file is finished.
fn single_schemas(index: &Index, file: &File) -> Result<Vec<Record>> {
    let mut declared = Declared::default();
    let mut reader = JournalReader::new(file, Mode::SkipCorrupt);
    for offset in index.records().into_iter().flatten() {
        reader.seek_to(*offset)?;
        let frame = match reader.next_frame() {
            Some(Ok(frame)) if frame.offset == *offset => frame,
            Some(Err(JournalError::Io(error))) => return Err(error.into()),
            _ => continue,
        };
        if frame.kind == Kind::Session {
            declared = Declared::default();
        }
        let Some((number, is_new)) = declared.meet(&frame) else { continue };
        // This one is its second copy, or another schema, behind which no copy of the former one may stand.
        drop(declared.of_type(number));
        if is_new {
            declared.wait(0, number, &frame);
        }
    }
    Ok(std::iter::from_fn(|| declared.due(u64::MAX)).collect())
}

/// Appends a frame to others.
fn frame(
    frames: &mut Vec<u8>,
    end: &End,
    kind: Kind,
    timestamp: i64,
    payload: &[u8],
) -> Result<()> {
    let max = end.max_payload;
    // Nothing else makes one as long.
    if kind == Kind::Index && payload.len() > MAX_INDEX {
        return Err(JournalError::TooManyTypes { max: MOST_TYPES });
    }
    let length = u32::try_from(payload.len()).ok().filter(|length| *length <= max);
    let length = length.ok_or(JournalError::TooLong { len: payload.len(), max })?;
    let header = Header { length, sequence: end.next, flags: 0, timestamp, kind };
    header.put(frames, payload, end.marker);
    Ok(())
}

/// All of it, or none.
fn append_frames(mut file: &File, frames: &[u8], len: u64) -> Result<()> {
    if let Err(error) = file.write_all(frames) {
        return match file.set_len(len) {
            Ok(()) => Err(error.into()),
            Err(_) => Err(JournalError::Poisoned { len }),
        };
    }
    file.sync_data().map_err(JournalError::Sync)
}
