//! How much can be made of how little.

use std::fmt;
use std::io;

use super::walk::Walk;

/// What the verifier may charge: see `flatstream/src/verify`.
fn budget(payload_len: usize) -> usize {
    (16 * payload_len).max(64 << 10)
}

/// Values in a message. A byte of a vector that is charged can be a struct in 63 others, each of them in an array of
/// one; a field that is absent is charged a quarter of a byte.
pub fn values(payload_len: usize) -> usize {
    2 * 64 * budget(payload_len)
}

/// Bytes in print: for each value all the names that there are, that of a union's field twice, and its number; six for
/// each byte of text that is escaped.
pub fn printed(walk: &Walk<'_>, schema_len: usize) -> usize {
    (1 + walk.n_values) * (3 * schema_len + 64) + 6 * walk.text_len
}

/// Bytes on the heap: the schema, which is as large as its file unfolds to, as it is read and as it is resolved.
pub fn heap(input_len: usize) -> usize {
    4 * budget(input_len)
}

/// Counts what is printed. More than it may be is an error.
pub struct Sink {
    left: usize,
}

impl Sink {
    pub fn new(at_most: usize) -> Self {
        Sink { left: at_most }
    }

    fn take(&mut self, len: usize) -> Option<()> {
        self.left = self.left.checked_sub(len)?;
        Some(())
    }
}

impl fmt::Write for Sink {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.take(text.len()).ok_or(fmt::Error)
    }
}

impl io::Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.take(bytes.len()).ok_or(io::ErrorKind::FileTooLarge)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
