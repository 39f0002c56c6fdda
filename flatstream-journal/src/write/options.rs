//! How a journal is written.

use std::collections::BTreeMap;
use std::fs::{File, OpenOptions};
use std::hash::{BuildHasher, Hasher, RandomState};
use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::{JournalWriter, Position, Reopened, Storage};
use crate::chunk::Chunks;
use crate::error::Result;
use crate::format::MAX_PAYLOAD;
use crate::segments::{Rotation, Segments};

/// When a journal is synced, which is what makes it survive the end of the machine.
///
/// The end of the program alone is survived by all that was [flushed](JournalWriter::flush).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum SyncPolicy {
    /// By [`flush`](JournalWriter::flush), [`sync`](JournalWriter::sync) and [`finish`](JournalWriter::finish).
    #[default]
    OnFlush,
    /// Before each `write` returns: what it has numbered is safe. As slow as the disk.
    EveryFrame,
    /// By the `write` that brings what is not synced to one of these. Many messages share one sync; what the last
    /// ones of them have is lost with the machine. Without writes nothing is synced: no thread watches the clock.
    Every {
        /// Messages and records.
        frames: u32,
        /// Bytes of frames.
        bytes: usize,
        /// Since the first of them.
        interval: Duration,
    },
}

/// How a [`JournalWriter`] is made.
///
/// ```
/// use std::time::Duration;
/// use flatstream_journal::{JournalOptions, SyncPolicy};
///
/// let journal = JournalOptions::default()
///     .writer("logger 1.4.0")
///     .metadata("vehicle", "T-17")
///     .sync(SyncPolicy::Every { frames: 1000, bytes: 1 << 20, interval: Duration::from_millis(100) })
///     .start(Vec::new())?;
/// # drop(journal);
/// # Ok::<(), flatstream_journal::JournalError>(())
/// ```
#[derive(Clone, Debug)]
pub struct JournalOptions {
    pub(super) sync: SyncPolicy,
    pub(super) max_payload: u32,
    pub(super) writer: String,
    pub(super) metadata: BTreeMap<String, String>,
    pub(crate) cut_torn_tail: bool,
    pub(super) id: Option<[u8; 16]>,
    pub(super) chunks: Option<Chunks>,
    pub(super) index: bool,
}

impl Default for JournalOptions {
    fn default() -> Self {
        JournalOptions {
            sync: SyncPolicy::default(),
            max_payload: 16 << 20,
            writer: concat!("flatstream-journal ", env!("CARGO_PKG_VERSION")).into(),
            metadata: BTreeMap::new(),
            cut_torn_tail: false,
            id: None,
            chunks: None,
            index: false,
        }
    }
}

impl JournalOptions {
    /// When it is synced.
    #[must_use]
    pub fn sync(self, sync: SyncPolicy) -> Self {
        JournalOptions { sync, ..self }
    }

    /// The longest message, in bytes: 16 MiB unless it is said, [`MAX_PAYLOAD`] at most.
    ///
    /// A journal keeps the one that it was made with: after a crash, about twice as many bytes are looked at for the
    /// last good frame.
    #[must_use]
    pub fn max_payload(self, bytes: u32) -> Self {
        JournalOptions { max_payload: bytes.clamp(1024, MAX_PAYLOAD), ..self }
    }

    /// The program that writes.
    #[must_use]
    pub fn writer(self, name: impl Into<String>) -> Self {
        JournalOptions { writer: name.into(), ..self }
    }

    /// Something to know about the journal, for those who find it.
    #[must_use]
    pub fn metadata(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.metadata.insert(key.into(), value.into());
        self
    }

    /// What all files of this journal have in common. At random unless it is said; the marker of the file follows from
    /// it, so that equal messages make equal files.
    #[must_use]
    pub fn id(self, id: [u8; 16]) -> Self {
        JournalOptions { id: Some(id), ..self }
    }

    /// Whether [`append`](Self::append) takes away what a crash left behind the last good frame.
    #[must_use]
    pub fn cut_torn_tail(self, cut: bool) -> Self {
        JournalOptions { cut_torn_tail: cut, ..self }
    }

    /// Messages go into [`Chunks`]: fewer bytes, which are read and lost together.
    #[must_use]
    pub fn chunks(self, chunks: Chunks) -> Self {
        JournalOptions { chunks: Some(chunks), ..self }
    }

    /// Whether [`finish`](JournalWriter::finish) and rotation write an [`Index`](crate::Index) at the end of a file. Not
    /// unless it is said: a small message takes a quarter more instructions with one (`cargo xtask counts journal/write`),
    /// and any journal can get one later.
    ///
    /// To append to a journal goes on with the index at its end. Where there is none, as after a crash, the new one begins
    /// where that file went on, until [`append_index`](crate::append_index) is called. An index that is longer than
    /// [`max_payload`](Self::max_payload) is not written, nor one of more than 16,000 types of messages.
    #[must_use]
    pub fn index(self, index: bool) -> Self {
        JournalOptions { index, ..self }
    }

    /// A journal in a storage that is empty.
    ///
    /// # Errors
    ///
    /// [`JournalError::Io`](crate::JournalError::Io) if a codec has no memory. Nothing is written before it has to be.
    pub fn start<S: Storage>(self, storage: S) -> Result<JournalWriter<S>> {
        let journal = self.id.unwrap_or_else(random);
        JournalWriter::begin(storage, self, Position::start(journal, 0, 0))
    }

    /// A journal in a new file.
    ///
    /// # Errors
    ///
    /// [`JournalError::Io`](crate::JournalError::Io), also if there is such a file.
    pub fn create(self, path: impl AsRef<Path>) -> Result<JournalWriter<File>> {
        let path = path.as_ref();
        let file = OpenOptions::new().append(true).read(true).create_new(true).open(path)?;
        self.start(file).map(|writer| writer.at_path(path))
    }

    /// A journal that is there, or a new one. What these options say about the journal is said in a session of its
    /// own.
    ///
    /// # Errors
    ///
    /// See [`JournalWriter::append`].
    pub fn append(self, path: impl AsRef<Path>) -> Result<(JournalWriter<File>, Reopened)> {
        super::append::append(self, path.as_ref())
    }

    /// The same with a file that is open already, for reading and for [appending](OpenOptions::append): one that was locked,
    /// so that no other program writes to it.
    ///
    /// # Errors
    ///
    /// See [`JournalWriter::append`].
    ///
    /// ```
    /// use std::fs::OpenOptions;
    /// use flatstream_journal::JournalOptions;
    ///
    /// let path = std::env::temp_dir().join(format!("flatstream-append-{}.fsj", std::process::id()));
    /// let file = OpenOptions::new().append(true).read(true).create(true).open(&path)?;
    /// let (journal, reopened) = JournalOptions::default().append_to(file)?;
    /// assert_eq!(reopened.next_sequence, 0);
    /// # journal.finish()?;
    /// # std::fs::remove_file(&path)?;
    /// # Ok::<(), flatstream_journal::JournalError>(())
    /// ```
    pub fn append_to(self, file: File) -> Result<(JournalWriter<File>, Reopened)> {
        super::append::append_to(self, file)
    }

    /// A journal of several files, `NAME.000000.fsj` and so on, in a folder: it goes on in the last one that is
    /// there, or begins.
    ///
    /// # Errors
    ///
    /// See [`JournalWriter::append`], of the last file.
    ///
    /// ```
    /// # use flatstream::StreamSerialize;
    /// use flatstream_journal::{segment_files, JournalOptions, Rotation};
    /// # #[derive(StreamSerialize)]
    /// # struct Reading { celsius: f64 }
    ///
    /// let folder = std::env::temp_dir().join(format!("flatstream-segments-{}", std::process::id()));
    /// let (mut journal, _) =
    ///     JournalOptions::default().segments(&folder, "room", Rotation::default().bytes(10_000))?;
    /// for i in 0..1000 {
    ///     journal.write(&Reading { celsius: f64::from(i) })?;
    /// }
    /// journal.finish()?;
    /// assert!(segment_files(&folder, "room")?.len() > 5);
    /// # std::fs::remove_dir_all(&folder)?;
    /// # Ok::<(), flatstream_journal::JournalError>(())
    /// ```
    pub fn segments(
        self,
        folder: impl AsRef<Path>,
        name: &str,
        rotation: Rotation,
    ) -> Result<(JournalWriter<Segments>, Reopened)> {
        crate::segments::open(self, folder.as_ref(), name, rotation)
    }
}

/// As the standard library seeds its hash maps.
fn random() -> [u8; 16] {
    let seed = || RandomState::new().build_hasher().finish().to_le_bytes();
    let mut bytes = [0; 16];
    bytes[..8].copy_from_slice(&seed());
    bytes[8..].copy_from_slice(&seed());
    bytes
}

/// Nanoseconds since 1970.
pub(crate) fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(0, |since| i64::try_from(since.as_nanos()).unwrap_or(i64::MAX))
}
