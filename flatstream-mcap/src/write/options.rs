//! How a file is written.

use std::io::Write;

use mcap::write::NoSeek;
#[cfg(any(feature = "zstd", feature = "lz4"))]
use mcap::Compression;
use mcap::WriteOptions;

use super::McapWriter;
use crate::error::Result;

/// How an MCAP file is written.
///
/// ```
/// use flatstream_mcap::McapOptions;
///
/// let writer = McapOptions::default().stored().chunk_size(256 << 10).library("engine 1.0").start(Vec::new())?;
/// # let _ = writer;
/// # Ok::<(), flatstream_mcap::McapError>(())
/// ```
#[derive(Clone, Debug)]
pub struct McapOptions {
    options: WriteOptions,
}

impl Default for McapOptions {
    /// Chunks of 1 MiB, compressed with zstd if there is that feature; with an index and all checksums.
    fn default() -> Self {
        let library = concat!("flatstream-mcap/", env!("CARGO_PKG_VERSION"));
        // Chunks are collected in memory, so that nothing has to be sought in.
        let options = WriteOptions::new().library(library).disable_seeking(true);
        #[cfg(feature = "zstd")]
        let options = options.compression_threads(0);
        McapOptions { options }
    }
}

impl McapOptions {
    fn with(self, change: impl FnOnce(WriteOptions) -> WriteOptions) -> Self {
        McapOptions { options: change(self.options) }
    }

    /// Chunks as they are.
    #[must_use]
    pub fn stored(self) -> Self {
        self.with(|options| options.compression(None))
    }

    /// Chunks compressed with zstd, which is the default; level 0 is zstd's own default.
    #[cfg(feature = "zstd")]
    #[must_use]
    pub fn zstd(self, level: u32) -> Self {
        self.with(|options| options.compression(Some(Compression::Zstd)).compression_level(level))
    }

    /// Chunks compressed with LZ4: faster, and larger.
    #[cfg(feature = "lz4")]
    #[must_use]
    pub fn lz4(self) -> Self {
        self.with(|options| options.compression(Some(Compression::Lz4)).compression_level(0))
    }

    /// A chunk ends behind the message with which it has so many bytes. 1 MiB without this. So much is in memory, and so much
    /// is lost when a bit of it is damaged.
    #[must_use]
    pub fn chunk_size(self, bytes: u32) -> Self {
        self.with(|options| options.chunk_size(Some(bytes.into())))
    }

    /// What the messages of the file keep to, as `ros2` does. Nothing without this.
    #[must_use]
    pub fn profile(self, profile: impl Into<String>) -> Self {
        self.with(|options| options.profile(profile))
    }

    /// The program that writes.
    #[must_use]
    pub fn library(self, name: impl Into<String>) -> Self {
        self.with(|options| options.library(name))
    }

    /// A new file.
    ///
    /// # Errors
    ///
    /// [`McapError::Io`](crate::McapError::Io).
    pub fn start<W: Write>(self, write: W) -> Result<McapWriter<W>> {
        Ok(McapWriter::of(self.options.create(NoSeek::new(write))?))
    }
}
