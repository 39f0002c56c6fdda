//! The read buffer: bytes that came, in one piece, with cursors.

use std::io::{self, ErrorKind::Interrupted, Read};

/// How far the buffer may run ahead of the bytes that arrived. Somewhat below 64 KiB, so that
/// everything else a reader allocates fits into that bound as well.
const MAX_AHEAD: usize = 60 * 1024;

/// Zero-initialised memory, `start..end` of it bytes that came and were not consumed.
#[derive(Debug)]
pub(crate) struct ReadBuffer {
    bytes: Vec<u8>,
    start: usize,
    end: usize,
    baseline: usize,
}

impl ReadBuffer {
    /// Allocates when first filled.
    pub(crate) const fn new(baseline: usize) -> Self {
        ReadBuffer { bytes: Vec::new(), start: 0, end: 0, baseline }
    }

    /// The bytes that came and were not consumed.
    #[inline]
    pub(crate) fn filled(&self) -> &[u8] {
        &self.bytes[self.start..self.end]
    }

    /// Steps over `n` bytes.
    #[inline]
    pub(crate) fn consume(&mut self, n: usize) {
        self.start = (self.start + n).min(self.end);
    }

    /// Reads once, as much as fits, on the way to `needed` bytes. Returns whether any came.
    pub(crate) fn fill(&mut self, reader: &mut impl Read, needed: usize) -> io::Result<bool> {
        self.make_room(needed);
        loop {
            let free = &mut self.bytes[self.end..];
            match reader.read(free) {
                Ok(n) if n <= free.len() => {
                    self.end += n;
                    return Ok(n != 0);
                }
                Ok(_) => return Err(io::Error::other("the reader claims more bytes than fit")),
                Err(error) if error.kind() == Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }

    /// Room behind what is there, by moving it to the front or, at last, by growing.
    ///
    /// More is needed than is there, so room that fits what is needed is room to read into.
    fn make_room(&mut self, needed: usize) {
        if self.start == self.end || self.bytes.len() - self.start < needed {
            self.compact();
        }
        if self.end == self.bytes.len() {
            self.grow(needed.max(self.baseline));
        }
    }

    fn compact(&mut self) {
        self.bytes.copy_within(self.start..self.end, 0);
        self.end -= self.start;
        self.start = 0;
    }

    /// A length that a header claims is no reason to allocate; bytes that came are.
    fn grow(&mut self, wanted: usize) {
        let most = (self.end + MAX_AHEAD).max(self.baseline);
        let least = self.end + self.end.min(MAX_AHEAD);
        let len = wanted.max(least).min(most);
        if len > self.bytes.len() {
            self.bytes.reserve_exact(len - self.bytes.len());
            self.bytes.resize(len, 0);
        }
    }

    /// Bytes allocated.
    pub(crate) fn capacity(&self) -> usize {
        self.bytes.capacity()
    }

    pub(crate) fn baseline(&self) -> usize {
        self.baseline
    }

    /// Gives memory back, down to `capacity`, the baseline, or what is in use.
    #[cold]
    pub(crate) fn shrink_to(&mut self, capacity: usize) {
        let (target, in_use) = (capacity.max(self.baseline), self.end - self.start);
        // Bytes that are waiting are moved only when that halves the buffer, so that a message
        // costs no more than its share.
        if in_use > target && in_use > self.bytes.len() / 2 {
            return;
        }
        self.compact();
        let len = target.max(self.end);
        self.bytes.truncate(len);
        self.bytes.shrink_to(len);
    }
}
