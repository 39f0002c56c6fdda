//! A journal with its messages in other chunks, or in none.

use std::io::{Read, Write};

use crate::chunk::{Chunks, Pending};
use crate::error::{JournalError, Result};
use crate::format::{preamble, Header, Kind, Marker, HEADER, MAX_PAYLOAD, PREAMBLE};
use crate::index::{Builder, Indexer};
use crate::read::{Frame, JournalReader};
use crate::recover::Recovered;

/// Frames are handed over when there are so many bytes of them.
const FULL: usize = 64 * 1024;

/// Copies all that is good in a journal, with its messages in chunks, or each in a frame of its own. Sessions, schemas,
/// numbers and times are as they were. An index comes at the end.
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
            indexer: Some(Indexer::new(Builder::new(PREAMBLE as u64))),
        }
    }

    fn take(&mut self, frame: &Frame<'_>, marker: Marker) -> Result<()> {
        if self.marker != Some(marker) {
            self.begin_file(marker)?;
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
        self.learn(frame)?;
        match self.buf.len() >= FULL {
            true => self.hand_over(),
            false => Ok(()),
        }
    }

    /// The first one, or one that was put behind others, which has a preamble of its own.
    fn begin_file(&mut self, marker: Marker) -> Result<()> {
        self.end_chunk();
        self.hand_over()?;
        if self.marker.is_some() {
            self.indexer = None;
        }
        self.buf.extend_from_slice(&preamble(marker));
        self.marker = Some(marker);
        Ok(())
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
        self.end_chunk();
        let start = self.buf.len();
        self.buf.extend_from_slice(&[0; HEADER]);
        self.buf.extend_from_slice(frame.payload);
        let (sequence, timestamp, kind) = (frame.sequence, frame.timestamp, frame.kind);
        // It was read from a frame, or from a chunk, which is shorter.
        let length = frame.payload.len() as u32;
        self.seal(&Header { length, sequence, flags: 0, timestamp, kind }, start);
    }

    fn end_chunk(&mut self) {
        if let Some(mut pending) = self.pending.take() {
            self.end(&mut pending);
            self.pending = Some(pending);
        }
    }

    fn end(&mut self, pending: &mut Pending) {
        if let Some((header, start)) = pending.end(&mut self.buf, self.next) {
            self.seal(&header, start);
            if let Some(indexer) = &mut self.indexer {
                indexer.chunk_ended(start, pending.messages());
            }
        }
    }

    fn seal(&mut self, header: &Header, start: usize) {
        header.seal(&mut self.buf, start, self.marker.unwrap_or_default());
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
        self.end_chunk();
        self.hand_over()?;
        let indexer = self.indexer.take().filter(|_| self.marker.is_some());
        let payload = indexer.map(|indexer| indexer.payload(self.len, self.max_payload));
        if let Some(payload) = payload.transpose()?.flatten() {
            let (timestamp, kind, length) =
                (crate::write::now(), Kind::Index, payload.len() as u32);
            self.buf.extend_from_slice(&[0; HEADER]);
            self.buf.extend_from_slice(&payload);
            self.seal(&Header { length, sequence: self.next, flags: 0, timestamp, kind }, 0);
        }
        self.hand_over()?;
        Ok(self.out.flush()?)
    }
}
