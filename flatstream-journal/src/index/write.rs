//! The index of a journal that is written, and that of one that has none.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::Path;

use flatstream::{PayloadBuf, StreamSerialize};

use super::record::{of_type, IndexRecord, TypeSummary};
use super::{Builder, Index, MAX_INDEX};
use crate::chunk::for_each_message;
use crate::error::{JournalError, Result, TornTail};
use crate::format::{Header, Kind, HEADER, PREAMBLE};
use crate::read::{JournalReader, Mode};
use crate::write::append::{end_of, End};
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

    /// The payload of the index of all that was handed over, which is all up to `end`; nothing if there is one, or it
    /// would be too long.
    pub fn payload(&self, end: u64, max_payload: u32) -> Result<Option<Vec<u8>>> {
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
/// All of it is read, as by [`Index::build`], past damage. Returns the index, also if it was there.
///
/// # Errors
///
/// [`JournalError::TornTail`] if the file does not end with a good frame: see [`recover`](crate::recover()).
/// [`JournalError::Unordered`] if several files were put behind each other. [`JournalError::TooLong`] if the journal takes no
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
        return Err(TornTail { offset: end.offset, len: len - end.offset }.into());
    }
    let mut reader = JournalReader::new(&file, Mode::SkipCorrupt);
    reader.seek_to(0)?;
    let index = Index::build(reader)?;
    append_frame(&file, &frame(&index.record, &end)?, len)?;
    Ok(index)
}

/// The record, sealed.
fn frame(record: &IndexRecord, end: &End) -> Result<Vec<u8>> {
    let payload = payload(record)?;
    let max = end.max_payload.min(MAX_INDEX as u32);
    let length = u32::try_from(payload.len()).ok().filter(|length| *length <= max);
    let length = length.ok_or(JournalError::TooLong { len: payload.len(), max })?;
    let header =
        Header { length, sequence: end.next, flags: 0, timestamp: now(), kind: Kind::Index };
    let mut frame = [&[0; HEADER][..], &payload].concat();
    header.seal(&mut frame, 0, end.marker);
    Ok(frame)
}

/// All of it, or none.
fn append_frame(mut file: &File, frame: &[u8], len: u64) -> Result<()> {
    if let Err(error) = file.write_all(frame) {
        return match file.set_len(len) {
            Ok(()) => Err(error.into()),
            Err(_) => Err(JournalError::Poisoned { len }),
        };
    }
    file.sync_data().map_err(JournalError::Sync)
}
