//! The buffer of a reader: bytes that came, in blocks that messages are cut from.

use std::io;
use std::pin::Pin;
use std::task::{ready, Context, Poll};

use bytes::BytesMut;
use tokio::io::AsyncRead;
use tokio_util::io::poll_read_buf;

use crate::{AdaptiveWatermarkPolicy, MemoryPolicy};

/// How far a buffer may run ahead of the bytes that arrived, for the sake of a length that a header claims.
const MAX_AHEAD: usize = 60 * 1024;

/// What a connection is read into until it has shown that it sends more at once.
const FIRST_READ: usize = 4 * 1024;

/// Bytes that came and are not done with.
#[derive(Debug)]
pub(super) struct Inbox {
    pub(super) bytes: BytesMut,
    /// The largest read, unless a message is longer.
    capacity: usize,
    /// What the next read should have room for.
    ahead: usize,
    /// Length of the block under `bytes`, as far as it is this buffer's.
    block: usize,
    policy: AdaptiveWatermarkPolicy,
}

impl Inbox {
    /// Allocates when first filled.
    pub(super) fn new(capacity: usize) -> Self {
        let capacity = capacity.max(1);
        let (bytes, ahead, policy) = (BytesMut::new(), FIRST_READ, Default::default());
        Inbox { bytes, capacity, ahead: capacity.min(ahead), block: 0, policy }
    }

    /// Reads once, on the way to `needed` bytes. Returns whether any came.
    pub(super) fn poll_fill<R: AsyncRead + Unpin>(
        &mut self,
        reader: &mut R,
        cx: &mut Context<'_>,
        needed: usize,
    ) -> Poll<io::Result<bool>> {
        self.make_room(needed);
        let room = self.bytes.capacity() - self.bytes.len();
        loop {
            match ready!(poll_read_buf(Pin::new(&mut *reader), cx, &mut self.bytes)) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Poll::Ready(Err(error)),
                Ok(n) => {
                    self.learn(n == room);
                    return Poll::Ready(Ok(n != 0));
                }
            }
        }
    }

    /// Room to read into. What is left of a block suffices unless reads become short by it.
    fn make_room(&mut self, needed: usize) {
        let room = self.bytes.capacity() - self.bytes.len();
        if room < (self.ahead / 4).max(1) {
            self.bytes.reserve(room_for(&self.bytes, needed).max(self.ahead));
            self.block = self.bytes.capacity();
        }
    }

    /// A connection that fills its room gets more of it.
    fn learn(&mut self, is_full: bool) {
        if is_full {
            self.ahead = (self.ahead * 2).min(self.capacity);
        }
    }

    /// Told of each frame that was taken.
    #[inline]
    pub(super) fn took(&mut self, frame_len: usize) {
        if self.block > 2 * self.capacity {
            self.shrink(frame_len);
        }
    }

    /// Gives back the memory of rare large messages.
    #[cold]
    fn shrink(&mut self, frame_len: usize) {
        let Some(target) = self.policy.after_message(frame_len, self.block, self.capacity) else {
            return;
        };
        if self.bytes.len() <= target {
            // A copy, in a block as small as what waits.
            self.bytes = BytesMut::from(&self.bytes[..]);
            self.block = self.bytes.len();
        }
    }

    /// Bytes of memory.
    pub(super) fn block(&self) -> usize {
        self.block
    }
}

/// What to reserve for a frame that needs so many bytes. A length that a header claims is no reason to allocate; bytes
/// that came are.
pub(super) fn room_for(bytes: &BytesMut, needed: usize) -> usize {
    let most = bytes.len().max(MAX_AHEAD);
    needed.saturating_sub(bytes.len()).clamp(1, most)
}
