//! Where the bytes of a journal go.

use std::fs::File;
use std::io::{self, Write};

/// Something that bytes can be appended to, and cut off from the end of.
///
/// Files are, and vectors. Implement it for what a journal is to go to otherwise; a pipe cannot be cut, and so no
/// journal survives a failed write there.
pub trait Storage {
    /// Appends all of these bytes. After an error some of them may be there.
    ///
    /// # Errors
    ///
    /// Whatever the storage says.
    fn append(&mut self, bytes: &[u8]) -> io::Result<()>;

    /// Cuts it to this length.
    ///
    /// # Errors
    ///
    /// Whatever the storage says. The journal takes no more messages then, until this succeeds.
    fn truncate(&mut self, len: u64) -> io::Result<()>;

    /// Returns when all that was appended survives the end of the machine.
    ///
    /// # Errors
    ///
    /// Whatever the storage says.
    fn sync(&mut self) -> io::Result<()>;

    /// Whether a journal of this length should go on in another file; see [`Segments`](crate::Segments).
    fn is_full(&self, len: u64) -> bool {
        let _ = len;
        false
    }

    /// Begins the next file, which is empty. What was written is synced.
    ///
    /// # Errors
    ///
    /// Whatever the storage says; it is as it was then.
    fn next_file(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Opened with [`append`](std::fs::OpenOptions::append), as [`JournalWriter::create`](crate::JournalWriter::create)
/// does.
impl Storage for File {
    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.write_all(bytes)
    }

    fn truncate(&mut self, len: u64) -> io::Result<()> {
        self.set_len(len)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.sync_data()
    }
}

impl Storage for Vec<u8> {
    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.extend_from_slice(bytes);
        Ok(())
    }

    fn truncate(&mut self, len: u64) -> io::Result<()> {
        Vec::truncate(self, usize::try_from(len).unwrap_or(usize::MAX));
        Ok(())
    }

    fn sync(&mut self) -> io::Result<()> {
        Ok(())
    }
}
