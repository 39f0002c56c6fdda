//! What a reader takes.

/// How much memory a reader may take for what a file says: the file may be anybody's.
///
/// ```
/// use flatstream_mcap::{Limits, McapReader};
///
/// let limits = Limits::default().chunk(8 << 20);
/// let reader = McapReader::new(&b"\x89MCAP0\r\n"[..]).with_limits(limits);
/// # let _ = reader;
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    pub(crate) record: usize,
    pub(crate) chunk: usize,
    pub(crate) definitions: usize,
}

impl Default for Limits {
    /// 128 MiB for a record, 128 MiB for a chunk, 16 MiB for all definitions.
    fn default() -> Self {
        Limits { record: 128 << 20, chunk: 128 << 20, definitions: 16 << 20 }
    }
}

impl Limits {
    /// The longest record in bytes, as it stands in the file. A longer one is reported as damage and passed over, but for
    /// attachments, indexes and other records that are not read, which may have any length.
    #[must_use]
    pub fn record(self, bytes: usize) -> Self {
        Limits { record: bytes, ..self }
    }

    /// The most bytes that a chunk may have when it is decompressed. A larger one is reported as damage and passed over.
    #[must_use]
    pub fn chunk(self, bytes: usize) -> Self {
        Limits { chunk: bytes, ..self }
    }

    /// Bytes of all schemas and topics that are kept. The messages of a schema that has no room are left out.
    #[must_use]
    pub fn definitions(self, bytes: usize) -> Self {
        Limits { definitions: bytes, ..self }
    }
}
