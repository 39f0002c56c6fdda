//! Messages that go into chunks.

use flatstream::PayloadBuf;

use super::{JournalWriter, MessageType, Storage};
use crate::chunk::Pending;
use crate::error::{JournalError, Result};

/// Where a message was put that may have to be taken back.
pub(super) enum Written {
    /// A frame that starts there in memory.
    Frame { start: usize },
    /// The chunk, which it made so much longer.
    InChunk { len: usize },
}

impl<S: Storage> JournalWriter<S> {
    pub(super) fn begin_chunks(&mut self) -> Result<()> {
        let max_payload = self.options.max_payload;
        let pending = self.options.chunks.map(|chunks| Pending::new(chunks, max_payload));
        self.pending = pending.transpose()?;
        Ok(())
    }

    /// A message in the chunk that is pending, or in a frame of its own if no chunk has room for it.
    pub(super) fn in_chunk(
        &mut self,
        of: MessageType,
        timestamp: i64,
        put: impl FnOnce(&mut PayloadBuf<'_>) -> Result<()>,
    ) -> Result<Written> {
        // It is there whenever this is called.
        let Some(mut pending) = self.pending.take() else {
            return self.as_frame(of, timestamp, put);
        };
        let put = put(&mut PayloadBuf::new(pending.open()));
        let written = match put.and_then(|()| self.check_len(pending.last().len())) {
            Ok(()) if pending.is_too_long() => self.beside_chunk(&mut pending, of, timestamp),
            Ok(()) => Ok(self.add(&mut pending, of, timestamp)),
            Err(error) => Err(error),
        };
        pending.drop_last();
        self.pending = Some(pending);
        written
    }

    fn check_len(&self, len: usize) -> Result<()> {
        let max = self.options.max_payload;
        let is_allowed = (1..=max as usize).contains(&len);
        is_allowed.then_some(()).ok_or(JournalError::TooLong { len, max })
    }

    /// Behind the chunk, which ends.
    #[cold]
    fn beside_chunk(
        &mut self,
        pending: &mut Pending,
        of: MessageType,
        timestamp: i64,
    ) -> Result<Written> {
        self.end(pending);
        self.as_frame(of, timestamp, |out| {
            out.extend_from_slice(pending.last());
            Ok(())
        })
    }

    fn add(&mut self, pending: &mut Pending, of: MessageType, timestamp: i64) -> Written {
        if pending.is_full_for_last() {
            self.end(pending);
            pending.carry_over();
        }
        let len = pending.add(of.number(), timestamp);
        self.next += 1;
        self.unsynced.frames += 1;
        self.unsynced.bytes += len;
        if pending.is_full() {
            self.end(pending);
        }
        Written::InChunk { len }
    }

    /// Messages that are pending become a chunk, among the frames in memory.
    #[inline]
    pub(super) fn end_chunk(&mut self) {
        if let Some(mut pending) = self.pending.take() {
            self.end(&mut pending);
            self.pending = Some(pending);
        }
    }

    fn end(&mut self, pending: &mut Pending) {
        if let Some((header, start)) = pending.end(&mut self.buf, self.next) {
            header.seal(&mut self.buf, start, self.marker);
            if let Some(indexer) = &mut self.indexer {
                indexer.chunk_ended(start, pending.messages());
            }
        }
    }

    #[cold]
    pub(super) fn take_back_from_chunk(&mut self) {
        if let Some(pending) = &mut self.pending {
            pending.take_back(&mut self.buf);
        }
        if let Some(indexer) = &mut self.indexer {
            indexer.taken_back(self.buf.len());
        }
    }
}
