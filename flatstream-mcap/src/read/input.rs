//! Bytes that come from somewhere, a window of them in memory.

use std::io::{self, ErrorKind, Read};

/// Read at once.
const STEP: usize = 64 << 10;

/// The window grows with what is there, never with what is claimed.
pub struct Input<R> {
    pub read: R,
    buf: Vec<u8>,
    start: usize,
    end: usize,
    /// Where the window starts in the file.
    offset: u64,
    is_at_end: bool,
    /// Of all bytes that were passed since [`sum_from_here`](Self::sum_from_here).
    sum: crc32fast::Hasher,
}

impl<R> Input<R> {
    pub fn new(read: R, offset: u64) -> Self {
        let sum = crc32fast::Hasher::new();
        Input { read, buf: Vec::new(), start: 0, end: 0, offset, is_at_end: false, sum }
    }

    pub fn offset(&self) -> u64 {
        self.offset
    }

    pub fn bytes(&self) -> &[u8] {
        &self.buf[self.start..self.end]
    }

    /// A record that was passed; it stays until more is read.
    pub fn passed(&self, from: usize, to: usize) -> &[u8] {
        self.buf.get(from..to).unwrap_or_default()
    }

    /// Where the window starts in memory, for [`passed`](Self::passed).
    pub fn place(&self) -> usize {
        self.start
    }

    /// Bytes of memory that it holds.
    pub fn capacity(&self) -> usize {
        self.buf.capacity()
    }

    /// Passes bytes of the window, as many as are in it.
    pub fn pass(&mut self, n: usize) {
        let n = n.min(self.end - self.start);
        self.sum.update(&self.buf[self.start..self.start + n]);
        self.start += n;
        self.offset += n as u64;
    }

    pub fn sum_from_here(&mut self) {
        self.sum = crc32fast::Hasher::new();
    }

    pub fn sum(&self) -> u32 {
        self.sum.clone().finalize()
    }

    /// The same with so many bytes of the window behind it.
    pub fn sum_with(&self, n: usize) -> u32 {
        let mut sum = self.sum.clone();
        sum.update(self.bytes().get(..n).unwrap_or_default());
        sum.finalize()
    }
}

impl<R: Read> Input<R> {
    /// Reads until so many bytes are in the window, or all that there are. Returns whether so many are.
    pub fn fill(&mut self, n: usize) -> io::Result<bool> {
        if self.end - self.start >= n {
            return Ok(true);
        }
        self.buf.copy_within(self.start..self.end, 0);
        (self.start, self.end) = (0, self.end - self.start);
        while self.end < n && !self.is_at_end {
            self.read_some()?;
        }
        Ok(self.end >= n)
    }

    fn read_some(&mut self) -> io::Result<()> {
        if self.end == self.buf.len() {
            let more = STEP.max(self.end / 4);
            // A vector would take twice as much by itself.
            self.buf.reserve_exact(more);
            self.buf.resize(self.end + more, 0);
        }
        match self.read.read(&mut self.buf[self.end..]) {
            Ok(0) => self.is_at_end = true,
            Ok(n) => self.end += n.min(self.buf.len() - self.end),
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
        Ok(())
    }

    /// Passes as many of so many bytes as there are. What is left of them stays in `left`, also when reading fails.
    pub fn skip(&mut self, left: &mut u64) -> io::Result<()> {
        while *left > 0 && self.fill(1)? {
            let n = self.bytes().len().min(usize::try_from(*left).unwrap_or(usize::MAX));
            self.pass(n);
            *left -= n as u64;
        }
        Ok(())
    }
}
