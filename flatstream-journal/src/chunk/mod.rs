//! Chunks: runs of messages in one frame, compressed. `docs/journal.md` has the drawing.

mod compress;
mod decompress;
mod pack;
mod unpack;

pub(crate) use pack::Pending;
pub(crate) use unpack::{for_each_message, Cursor, Unpacker};
pub use unpack::{Chunk, ChunkMessages};

/// In front of the compressed messages.
const CHUNK_HEADER: usize = 24;

/// In front of each message.
const MESSAGE_HEADER: usize = 16;

/// Bytes of messages that a chunk has at most, so that nobody needs more memory for it, whatever it promises.
pub const MAX_CHUNK: u32 = 16 << 20;

/// How the messages of a chunk are compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Codec {
    /// Not at all.
    Stored,
    /// With zstd: small.
    Zstd,
    /// With LZ4: fast.
    Lz4,
}

impl Codec {
    fn number(self) -> u8 {
        match self {
            Codec::Stored => 0,
            Codec::Zstd => 1,
            Codec::Lz4 => 2,
        }
    }

    fn from_number(number: u8) -> Option<Self> {
        match number {
            0 => Some(Codec::Stored),
            1 => Some(Codec::Zstd),
            2 => Some(Codec::Lz4),
            _ => None,
        }
    }
}

/// That a [`JournalWriter`](crate::JournalWriter) puts its messages into chunks, and into what chunks.
///
/// A chunk takes a fifth of the bytes or less where messages resemble each other. It is read and lost as a whole: what
/// is damaged in it costs all of its messages. Messages are in a chunk once it ends, so a pending one is lost with
/// the program: [`flush`](crate::JournalWriter::flush) ends it, and so does a [`SyncPolicy`](crate::SyncPolicy) when it
/// syncs. With `EveryFrame` each message is a chunk of its own, which saves nothing.
///
/// Each message has its number and its time in a chunk, too. [`JournalReader`](crate::JournalReader) and
/// [`Journal::unpacked`](crate::Journal::unpacked) hand them out as if there were none.
///
/// ```
/// # use flatstream::StreamSerialize;
/// use flatstream_journal::{Chunks, Journal, JournalOptions, Mode};
/// # #[derive(StreamSerialize)]
/// # struct Reading { celsius: f64 }
///
/// # #[cfg(feature = "zstd")] {
/// let mut writer = JournalOptions::default().chunks(Chunks::zstd(3)).start(Vec::new())?;
/// for i in 0..1000 {
///     writer.write(&Reading { celsius: f64::from(i / 10) })?;
/// }
/// let file = writer.finish()?;
/// assert!(file.len() < 20_000);
///
/// let mut readings = Journal::new(&file, Mode::Strict)?.unpacked().messages::<Reading>();
/// let mut n_readings = 0;
/// while let Some(reading) = readings.next_message() {
///     n_readings += usize::from(reading?.view.celsius() < 1000.0);
/// }
/// assert_eq!(n_readings, 1000);
/// # }
/// # Ok::<(), flatstream_journal::JournalError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chunks {
    codec: Codec,
    level: i32,
    bytes: u32,
}

impl Chunks {
    fn of(codec: Codec, level: i32) -> Self {
        Chunks { codec, level, bytes: 256 << 10 }
    }

    /// Compressed by zstd, at one of its levels: 1 is fast, 3 is its own default, 19 is small and slow. Levels beyond
    /// those of zstd are the nearest ones.
    #[cfg(feature = "zstd")]
    #[must_use]
    pub fn zstd(level: i32) -> Self {
        Chunks::of(Codec::Zstd, level)
    }

    /// Compressed by LZ4: a few times faster than zstd, and not as small.
    #[cfg(feature = "lz4")]
    #[must_use]
    pub fn lz4() -> Self {
        Chunks::of(Codec::Lz4, 0)
    }

    /// Not compressed: many small messages share the 40 bytes of a frame's header, and one checksum.
    #[must_use]
    pub fn stored() -> Self {
        Chunks::of(Codec::Stored, 0)
    }

    /// A chunk ends with the message that brings it to so many bytes, before they are compressed: 256 KiB unless it is
    /// said, [`MAX_CHUNK`] at most. More compress better, and are more to read for one message, and to lose.
    #[must_use]
    pub fn bytes(self, bytes: u32) -> Self {
        Chunks { bytes: bytes.clamp(1, MAX_CHUNK), ..self }
    }
}
