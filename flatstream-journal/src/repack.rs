//! A journal with its messages in other chunks, or in none.

use std::io::{Read, Write};

use crate::chunk::{Chunks, Pending};
use crate::error::{JournalError, Result};
use crate::format::{preamble, Header, Kind, Marker, MAX_PAYLOAD, PREAMBLE};
use crate::index::{Builder, Indexer};
use crate::read::{Frame, JournalReader};
use crate::recover::Recovered;
use crate::repeats::{Declared, Record};

/// Frames are handed over when there are so many bytes of them.
const FULL: usize = 64 * 1024;

/// Copies all that is good in a journal, with its messages in chunks, or each in a frame of its own. Sessions, schemas,
/// numbers and times are as they were; the second copies of schemas stand where they have to in the new file. An index comes at the
/// end.
///
/// A reader in [`Mode::SkipCorrupt`](crate::Mode::SkipCorrupt) passes over damage, as [`recover`](crate::recover()) does.
///
/// # Errors
///
/// Those of [`JournalReader::next_frame`], and [`JournalError::Io`] of `out`.
///
/// ```
/// # use flatstream::StreamSerialize;
/// use flatstream_journal::{repack, Chunks, JournalReader, JournalWriter, Mode};
/// # #[derive(StreamSerialize)]
/// # struct Reading { celsius: f64 }
///
/// let mut writer = JournalWriter::new(Vec::new())?;
/// (0..100).try_for_each(|i| writer.write(&Reading { celsius: f64::from(i) }).map(drop))?;
/// let file = writer.finish()?;
///
/// let mut chunked = Vec::new();
/// let reader = JournalReader::new(&file[..], Mode::SkipCorrupt);
/// let repacked = repack(reader, &mut chunked, Some(Chunks::stored()))?;
/// assert_eq!(repacked.messages, 100);
/// assert!(chunked.len() < file.len());
/// # Ok::<(), flatstream_journal::JournalError>(())
/// ```
pub fn repack<R: Read, W: Write>(
    mut reader: JournalReader<R>,
    out: W,
    chunks: Option<Chunks>,
) -> Result<Recovered> {
    let mut repacker = Repacker::new(out, chunks);
    let (mut recovered, skips) = (Recovered::default(), reader.skips());
    while reader.fetch() {
        let marker = reader.marker();
        match reader.fetched() {
            // It is about the places of before.
            Some(Ok(frame)) if frame.kind == Kind::Index => {}
            Some(Ok(frame)) => {
                repacker.take(&frame, marker)?;
                recovered.frames += 1;
                recovered.messages += frame.kind.n_messages();
            }
            Some(Err(JournalError::Damage(damage))) if skips => recovered.damage.push(damage),
            Some(Err(JournalError::TornTail(tail))) if skips => recovered.tail = Some(tail),
            Some(Err(error)) => return Err(error),
            None => {}
        }
    }
    repacker.finish()?;
    Ok(recovered)
}

struct Repacker<W> {
    out: W,
    chunks: Option<Chunks>,
    pending: Option<Pending>,
    /// Frames that `out` does not have yet.
    buf: Vec<u8>,
    /// Bytes that it has.
    len: u64,
    /// Of the file, once that has begun.
    marker: Option<Marker>,
    /// The longest payload, as the last session says.
    max_payload: u32,
    /// The number behind the last frame.
    next: u64,
    /// Schema records, and those that `out` has once.
    declared: Declared,
    /// Until frames come that are not of one file, in order.
    indexer: Option<Indexer>,
}

impl<W: Write> Repacker<W> {
    fn new(out: W, chunks: Option<Chunks>) -> Self {
        Repacker {
            out,
            chunks,
            pending: None,
            buf: vec![],
            len: 0,
            marker: None,
            max_payload: MAX_PAYLOAD,
            next: 0,
            declared: Declared::default(),
            indexer: Some(Indexer::new(Builder::new(PREAMBLE as u64))),
        }
    }

    fn take(&mut self, frame: &Frame<'_>, marker: Marker) -> Result<()> {
        if self.marker != Some(marker) {
            self.begin_file(marker)?;
        } else if frame.kind == Kind::Session {
            self.end_session();
        }
        self.repeat_schemas(self.place());
        let schema = self.declared.meet(frame);
        if schema.is_some_and(|(_, is_new)| !is_new) {
            // Where its second copy stands here is found out here.
            return Ok(());
        }
        if let Some((number, _)) = schema {
            // Behind another schema of the type it would be taken for that of the messages to come.
            self.declared.of_type(number).into_iter().for_each(|former| self.again(&former));
        }
        // Numbers in a chunk have no gaps.
        if frame.sequence != self.next {
            self.end_chunk();
        }
        if frame.sequence < self.next {
            self.indexer = None;
        }
        self.next = frame.sequence;
        match frame.kind {
            Kind::Message(number) if self.pending.is_some() => self.put(frame, number),
            _ => self.copy(frame),
        }
        self.next = frame.sequence + frame.kind.n_messages();
        if let Some((number, _)) = schema {
            self.declared.wait(self.place(), number, frame);
        }
        self.learn(frame)?;
        match self.buf.len() >= FULL {
            true => self.hand_over(),
            false => Ok(()),
        }
    }

    /// The first one, or one that was put behind others, which has a preamble of its own.
    fn begin_file(&mut self, marker: Marker) -> Result<()> {
        self.end_session();
        self.hand_over()?;
        if self.marker.is_some() {
            self.indexer = None;
        }
        self.buf.extend_from_slice(&preamble(marker));
        self.marker = Some(marker);
        Ok(())
    }

    /// Where the next frame starts in the file.
    fn place(&self) -> u64 {
        self.len + self.buf.len() as u64
    }

    /// All that belongs to a session, before the next one.
    fn end_session(&mut self) {
        self.end_chunk();
        self.repeat_schemas(u64::MAX);
        self.declared = Declared::default();
    }

    /// The second copies of schema records that are due in front of a frame there.
    fn repeat_schemas(&mut self, at: u64) {
        while let Some(record) = self.declared.due(at.max(self.place())) {
            self.again(&record);
        }
    }

    fn again(&mut self, record: &Record) {
        let Record { timestamp, payload } = record;
        self.put_frame(self.next, *timestamp, Kind::Schema, payload);
    }

    /// What a session says of the frames behind it.
    fn learn(&mut self, frame: &Frame<'_>) -> Result<()> {
        if let Some(Ok(session)) = frame.session() {
            self.max_payload = session.max_payload().clamp(1, MAX_PAYLOAD);
            let max_payload = self.max_payload;
            let pending = self.chunks.map(|chunks| Pending::new(chunks, max_payload));
            self.pending = pending.transpose()?;
        }
        Ok(())
    }

    /// A message into the chunk.
    fn put(&mut self, frame: &Frame<'_>, number: u32) {
        let Some(mut pending) = self.pending.take() else { return };
        pending.open().extend_from_slice(frame.payload);
        if pending.is_too_long() {
            self.end(&mut pending);
            pending.drop_last();
            self.copy(frame);
        } else {
            if pending.is_full_for_last() {
                self.end(&mut pending);
                pending.carry_over();
            }
            pending.add(number, frame.timestamp);
            self.next += 1;
            if pending.is_full() {
                self.end(&mut pending);
            }
        }
        self.pending = Some(pending);
    }

    /// In a frame of its own, as it is.
    fn copy(&mut self, frame: &Frame<'_>) {
        self.put_frame(frame.sequence, frame.timestamp, frame.kind, frame.payload);
    }

    fn put_frame(&mut self, sequence: u64, timestamp: i64, kind: Kind, payload: &[u8]) {
        self.end_chunk();
        // It was read from a frame, or from a chunk, which is shorter; or is an index, which is as long as is allowed.
        let length = payload.len() as u32;
        let header = Header { length, sequence, flags: 0, timestamp, kind };
        header.put(&mut self.buf, payload, self.marker.unwrap_or_default());
    }

    fn end_chunk(&mut self) {
        if let Some(mut pending) = self.pending.take() {
            self.end(&mut pending);
            self.pending = Some(pending);
        }
    }

    fn end(&mut self, pending: &mut Pending) {
        if let Some((header, start)) = pending.end(&mut self.buf, self.next) {
            header.seal(&mut self.buf, start, self.marker.unwrap_or_default());
            if let Some(indexer) = &mut self.indexer {
                indexer.chunk_ended(start, pending.messages());
            }
        }
    }

    fn hand_over(&mut self) -> Result<()> {
        self.out.write_all(&self.buf)?;
        if let Some(indexer) = &mut self.indexer {
            indexer.handed_over(&self.buf, self.len);
        }
        self.len += self.buf.len() as u64;
        self.buf.clear();
        Ok(())
    }

    fn finish(mut self) -> Result<()> {
        self.end_session();
        self.hand_over()?;
        let indexer = self.indexer.take().filter(|_| self.marker.is_some());
        let payload = indexer.map(|indexer| indexer.payload(self.len, self.max_payload));
        if let Some(payload) = payload.transpose()?.flatten() {
            self.put_frame(self.next, crate::write::now(), Kind::Index, &payload);
        }
        self.hand_over()?;
        Ok(self.out.flush()?)
    }
}
