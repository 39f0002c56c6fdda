//! Frames that wait to be sent: made by a `StreamWriter`, in memory.

use flatbuffers::{Allocator, FlatBufferBuilder};

use crate::{AdaptiveWatermarkPolicy, Framer, MemoryPolicy, Result, StreamSerialize, StreamWriter};

/// Whole frames, of which the first `sent` bytes are out.
pub(super) struct Outbox<F> {
    frames: StreamWriter<'static, Vec<u8>, F>,
    sent: usize,
    capacity: usize,
    policy: AdaptiveWatermarkPolicy,
}

impl<F: Framer> Outbox<F> {
    pub(super) fn new(framer: F, capacity: usize) -> Self {
        let frames = StreamWriter::new(Vec::new(), framer);
        Outbox { frames, sent: 0, capacity, policy: AdaptiveWatermarkPolicy::default() }
    }

    #[inline]
    pub(super) fn write<T: StreamSerialize + ?Sized>(&mut self, item: &T) -> Result<()> {
        self.frames.write(item)
    }

    pub(super) fn write_finished<B: Allocator>(
        &mut self,
        builder: &mut FlatBufferBuilder<'_, B>,
    ) -> Result<()> {
        self.frames.write_finished(builder)
    }

    pub(super) fn write_payload(&mut self, payload: &[u8]) -> Result<()> {
        self.frames.write_payload(payload)
    }

    /// Whether frames have to be sent before the next one is made.
    #[inline]
    pub(super) fn is_full(&self) -> bool {
        self.frames.get_ref().len() >= self.capacity.max(1)
    }

    pub(super) fn waiting(&self) -> &[u8] {
        &self.frames.get_ref()[self.sent..]
    }

    /// `n` more bytes are out.
    pub(super) fn sent(&mut self, n: usize) {
        self.sent += n;
        if self.sent >= self.frames.get_ref().len() {
            self.clear();
        }
    }

    /// All are out. Gives back the memory of rare large ones.
    fn clear(&mut self) {
        self.sent = 0;
        let capacity = self.frames.get_ref().capacity().max(self.frames.buffer_capacity());
        let bytes = self.frames.get_mut();
        let (len, usual) = (bytes.len(), self.capacity.saturating_mul(2));
        bytes.clear();
        if let Some(target) = self.policy.after_message(len, capacity, usual) {
            bytes.shrink_to(target.max(usual));
            self.frames.shrink_buffers(target.max(usual));
        }
    }

    pub(super) fn position(&self) -> u64 {
        self.frames.position()
    }

    pub(super) fn memory(&mut self) -> usize {
        self.frames.get_ref().capacity() + self.frames.buffer_capacity()
    }

    pub(super) fn framer(&self) -> &F {
        self.frames.framer()
    }

    pub(super) fn into_waiting(self) -> Vec<u8> {
        let mut bytes = self.frames.into_inner();
        bytes.drain(..self.sent);
        bytes
    }
}
