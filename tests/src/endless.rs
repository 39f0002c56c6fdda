//! Streams of any length, of which nothing is kept: a source that repeats frames and a sink that counts.

use std::io::{self, Read, Write};

/// Reads as a block of frames over and over, up to a number of bytes.
#[derive(Debug)]
pub struct Endless {
    block: Vec<u8>,
    at: usize,
    left: u64,
}

impl Endless {
    /// `n` times `block`.
    pub fn new(block: Vec<u8>, n: u64) -> Self {
        let left = block.len() as u64 * n;
        Endless { block, at: 0, left }
    }

    /// Bytes that were not read yet.
    pub fn left(&self) -> u64 {
        self.left
    }
}

impl Read for Endless {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let rest = &self.block[self.at..];
        let n = rest.len().min(buf.len()).min(usize::try_from(self.left).unwrap_or(usize::MAX));
        buf[..n].copy_from_slice(&rest[..n]);
        self.left -= n as u64;
        self.at += n;
        if self.at == self.block.len() {
            self.at = 0;
        }
        Ok(n)
    }
}

/// Takes everything, and counts it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Discard {
    /// Bytes so far.
    pub n_bytes: u64,
    /// Calls of `write` so far.
    pub n_writes: u64,
}

impl Write for Discard {
    #[inline]
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.n_bytes += bytes.len() as u64;
        self.n_writes += 1;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
