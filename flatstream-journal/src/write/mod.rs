//! Writing a journal.

pub(crate) mod append;
mod chunks;
mod folder;
mod index;
mod options;
mod storage;
mod types;

pub use append::Reopened;
pub use options::{JournalOptions, SyncPolicy};
pub use storage::Storage;
pub use types::MessageType;

use std::fs::File;
use std::io::{self, ErrorKind};
use std::path::Path;
use std::time::Instant;

use flatstream::flatbuffers::FlatBufferBuilder;
use flatstream::{PayloadBuf, StreamSchema, StreamSerialize};

use self::chunks::Written;
use self::folder::Folder;
pub(crate) use self::options::now;
use self::types::Types;
use crate::chunk::Pending;
use crate::error::{JournalError, Result};
use crate::format::{marker_for, preamble, Header, Kind, Marker, HEADER};
use crate::index::{Index, Indexer};
use crate::records::{SchemaRecord, Session};

/// Frames are handed to the storage when there are so many bytes of them.
const FULL: usize = 64 * 1024;

/// Writes a journal: messages of any types, each with a number and a time.
///
/// Frames are collected and handed to the storage together: when there are 64 KiB of them, on
/// [`flush`](Self::flush), and as the [`SyncPolicy`] says. When the storage refuses, what earlier calls took stays
/// in memory and is written by a later one. What is in memory when a writer is dropped is lost: end with
/// [`finish`](Self::finish), or [`flush`](Self::flush) on the way.
///
/// ```
/// use flatstream::StreamSerialize;
/// use flatstream_journal::JournalWriter;
///
/// #[derive(StreamSerialize)]
/// struct Reading {
///     celsius: f64,
/// }
///
/// #[derive(StreamSerialize)]
/// struct Alarm {
///     text: String,
/// }
///
/// let mut journal = JournalWriter::new(Vec::new())?;
/// assert_eq!(journal.write(&Reading { celsius: 90.5 })?, 0);
/// assert_eq!(journal.write(&Alarm { text: "hot".into() })?, 1);
/// let file = journal.finish()?;
/// assert!(file.starts_with(&flatstream_journal::MAGIC));
/// # Ok::<(), flatstream_journal::JournalError>(())
/// ```
#[derive(Debug)]
pub struct JournalWriter<S: Storage> {
    storage: S,
    options: JournalOptions,
    marker: Marker,
    journal: [u8; 16],
    segment: u32,
    types: Types,
    next: u64,
    /// Frames that the storage does not have yet.
    buf: Vec<u8>,
    /// The messages behind them, if they go into chunks.
    pending: Option<Pending>,
    indexer: Option<Indexer>,
    /// Bytes of the journal that the storage has.
    len: u64,
    /// It has a part of a frame behind these.
    is_torn: bool,
    /// Nothing more is written: a sync failed.
    has_failed: bool,
    unsynced: Unsynced,
    /// Has the name of its file, and is synced with that for the first time.
    folder: Folder,
}

/// What the storage may lose.
#[derive(Debug)]
struct Unsynced {
    frames: u32,
    bytes: usize,
    since: Option<Instant>,
}

impl Unsynced {
    const NOTHING: Self = Unsynced { frames: 0, bytes: 0, since: None };
}

impl JournalWriter<File> {
    /// Makes a new file for a journal.
    ///
    /// # Errors
    ///
    /// [`JournalError::Io`], also if there is a file: see [`append`](Self::append).
    ///
    /// ```no_run
    /// # use flatstream::StreamSerialize;
    /// # #[derive(StreamSerialize)] struct Reading { celsius: f64 }
    /// use flatstream_journal::JournalWriter;
    ///
    /// let mut journal = JournalWriter::create("today.fsj")?;
    /// journal.write(&Reading { celsius: 20.5 })?;
    /// journal.finish()?;
    /// # Ok::<(), flatstream_journal::JournalError>(())
    /// ```
    pub fn create(path: impl AsRef<Path>) -> Result<Self> {
        JournalOptions::default().create(path)
    }

    /// Goes on with a journal that is there, or makes one.
    ///
    /// # Errors
    ///
    /// [`JournalError::TornTail`] if the file does not end with a good frame, as after a crash:
    /// [`JournalOptions::cut_torn_tail`] takes that away. It never takes good frames with it: where one stands
    /// behind damage, there is no tail, and the journal goes on behind the last one.
    ///
    /// ```no_run
    /// use flatstream_journal::JournalOptions;
    ///
    /// let (journal, reopened) = JournalOptions::default().cut_torn_tail(true).append("today.fsj")?;
    /// if let Some(tail) = reopened.cut {
    ///     eprintln!("the last run was cut short: {tail}");
    /// }
    /// # Ok::<(), flatstream_journal::JournalError>(())
    /// ```
    pub fn append(path: impl AsRef<Path>) -> Result<(Self, Reopened)> {
        JournalOptions::default().append(path)
    }
}

impl<S: Storage> JournalWriter<S> {
    /// A new journal in an empty storage.
    ///
    /// # Errors
    ///
    /// None yet: nothing is written before it has to be.
    pub fn new(storage: S) -> Result<Self> {
        JournalOptions::default().start(storage)
    }

    pub(crate) fn begin(storage: S, options: JournalOptions, at: Position) -> Result<Self> {
        let Position { len, marker, next, journal, segment, index } = at;
        let mut writer = JournalWriter {
            storage,
            marker,
            journal,
            segment,
            types: Types::default(),
            next,
            buf: Vec::new(),
            pending: None,
            indexer: None,
            len,
            is_torn: false,
            has_failed: false,
            unsynced: Unsynced::NOTHING,
            folder: Folder::default(),
            options,
        };
        writer.begin_chunks()?;
        writer.begin_index(index);
        writer.session()?;
        Ok(writer)
    }

    /// Of a file that stands there.
    pub(crate) fn at_path(self, path: &Path) -> Self {
        JournalWriter { folder: Folder::of(path), ..self }
    }

    /// The first frames of a file, and of what is appended to it.
    fn session(&mut self) -> Result<()> {
        if self.len == 0 {
            self.buf.extend_from_slice(&preamble(self.marker));
        }
        let session = Session {
            journal: self.journal,
            segment: self.segment,
            max_payload: self.options.max_payload,
            writer: self.options.writer.clone(),
            metadata: self.options.metadata.clone(),
        };
        self.frame(Kind::Session, now(), |out| encode(&session, out))
    }

    /// Goes on in the next file.
    #[cold]
    fn roll(&mut self) -> Result<()> {
        // That something was not synced is said of messages that were written: the one that is to be is not.
        self.end_file().map_err(|error| match error {
            JournalError::Sync(error) => JournalError::Io(error),
            other => other,
        })?;
        self.storage.next_file()?;
        let at = Position::start(self.journal, self.segment + 1, self.next);
        (self.len, self.marker, self.segment) = (0, at.marker, at.segment);
        self.types.forget();
        self.begin_index(None);
        self.session()
    }

    /// Writes a message with the time of now, and returns its number.
    ///
    /// # Errors
    ///
    /// [`JournalError::Encode`], [`JournalError::TooLong`], [`JournalError::NoMessage`] or
    /// [`JournalError::TypeClash`] for the message. [`JournalError::Io`] or [`JournalError::Poisoned`] if the storage
    /// was to be written to and refused. In all of these cases the message is not in the journal, and those before it
    /// are, or are still in memory. [`JournalError::Sync`]: it is in the journal, and may be lost with the machine; nothing more is
    /// written then, and all later calls are [`JournalError::SyncFailed`].
    pub fn write<T: StreamSerialize + StreamSchema>(&mut self, message: &T) -> Result<u64> {
        self.write_at(now(), message)
    }

    /// The same with a time of your own, in nanoseconds since 1970.
    ///
    /// # Errors
    ///
    /// Those of [`write`](Self::write).
    pub fn write_at<T: StreamSerialize + StreamSchema>(
        &mut self,
        timestamp: i64,
        message: &T,
    ) -> Result<u64> {
        let of = self.types.of::<T>()?;
        self.message(of, timestamp, |out| encode(message, out))
    }

    /// Writes a message that is there as bytes: one that was built in a builder of your own, or read elsewhere. It
    /// is not looked at.
    ///
    /// # Errors
    ///
    /// Those of [`write`](Self::write), and [`JournalError::UnknownType`].
    ///
    /// ```
    /// use flatstream::flatbuffers::FlatBufferBuilder;
    /// use flatstream::{build, StreamSerialize};
    /// use flatstream_journal::JournalWriter;
    ///
    /// #[derive(StreamSerialize)]
    /// struct Reading {
    ///     celsius: f64,
    /// }
    ///
    /// let mut journal = JournalWriter::new(Vec::new())?;
    /// let readings = journal.message_type::<Reading>()?;
    /// let mut builder = FlatBufferBuilder::new();
    /// for celsius in [20.5, 21.0] {
    ///     build(&mut builder, &Reading { celsius }).unwrap();
    ///     journal.write_payload(readings, 0, builder.finished_data())?;
    /// }
    /// # Ok::<(), flatstream_journal::JournalError>(())
    /// ```
    pub fn write_payload(
        &mut self,
        of: MessageType,
        timestamp: i64,
        payload: &[u8],
    ) -> Result<u64> {
        self.message(of, timestamp, |out| {
            out.extend_from_slice(payload);
            Ok(())
        })
    }

    /// Makes the messages of a type known to this journal, as [`write`](Self::write) does by itself: their schema is
    /// written in front of the first one.
    ///
    /// # Errors
    ///
    /// [`JournalError::NoMessage`], [`JournalError::TypeClash`].
    pub fn message_type<T: StreamSchema>(&mut self) -> Result<MessageType> {
        self.types.of::<T>()
    }

    /// The same by a schema record that was read elsewhere: for tools, which write messages of types that they do not know.
    ///
    /// Where a type is known by another schema already, the new record stands in front of the next message of it.
    ///
    /// # Errors
    ///
    /// [`JournalError::TypeClash`].
    ///
    /// ```
    /// # use flatstream::StreamSerialize;
    /// # use flatstream_journal::{Journal, JournalWriter, Mode};
    /// # #[derive(StreamSerialize)]
    /// # struct Reading { celsius: f64 }
    /// # let mut writer = JournalWriter::new(Vec::new())?;
    /// # writer.write(&Reading { celsius: 20.5 })?;
    /// # let file = writer.finish()?;
    /// let (mut copy, mut of) = (JournalWriter::new(Vec::new())?, None);
    /// for frame in Journal::new(&file, Mode::Strict)?.frames() {
    ///     let frame = frame?;
    ///     if let Some(record) = frame.schema() {
    ///         let record = record?.unpack().expect("it is complete");
    ///         of = Some(copy.message_type_of(record)?);
    ///     } else if let Some(of) = of.filter(|_| frame.kind.is_message()) {
    ///         copy.write_payload(of, frame.timestamp, frame.payload)?;
    ///     }
    /// }
    /// let copy = copy.finish()?;
    /// assert_eq!(Journal::new(&copy, Mode::Strict)?.messages::<Reading>().count(), 1);
    /// # Ok::<(), flatstream_journal::JournalError>(())
    /// ```
    pub fn message_type_of(&mut self, record: SchemaRecord) -> Result<MessageType> {
        self.types.of_record(record)
    }

    /// Hands all frames to the storage: the operating system, if that is a file. They survive the end of this
    /// program. With [`SyncPolicy::OnFlush`] also that of the machine.
    ///
    /// # Errors
    ///
    /// [`JournalError::Io`]: the storage ends with a whole frame, and what it does not have is kept;
    /// [`JournalError::Poisoned`] if it could not be brought to that.
    pub fn flush(&mut self) -> Result<()> {
        match self.options.sync {
            SyncPolicy::OnFlush => self.sync(),
            _ => {
                self.end_chunk();
                self.hand_over()
            }
        }
    }

    /// Hands all frames to the storage, and returns when they are safe there: with [`File::sync_data`]. The first time the folder of
    /// the file is synced, too, so that its name survives, if the journal was opened by a path and the folder can be read.
    ///
    /// # Errors
    ///
    /// Those of [`flush`](Self::flush), and [`JournalError::Sync`]: all is written, and may be lost with the machine. That ends the
    /// journal: the operating system may have dropped what it could not write, and a later sync that succeeds would say
    /// nothing about that. All later calls are [`JournalError::SyncFailed`]. Only where the storage was
    /// [interrupted](std::io::ErrorKind::Interrupted) or [not ready](std::io::ErrorKind::WouldBlock), and so did not fail,
    /// the call can be made again.
    pub fn sync(&mut self) -> Result<()> {
        self.end_chunk();
        self.hand_over()?;
        if self.unsynced.frames > 0 {
            let synced = self.storage.sync().and_then(|()| self.folder.sync());
            synced.map_err(|error| self.not_synced(error))?;
            self.unsynced = Unsynced::NOTHING;
        }
        Ok(())
    }

    #[cold]
    fn not_synced(&mut self, error: io::Error) -> JournalError {
        self.has_failed = !matches!(error.kind(), ErrorKind::Interrupted | ErrorKind::WouldBlock);
        JournalError::Sync(error)
    }

    /// Ends the journal: all is written and synced.
    ///
    /// # Errors
    ///
    /// Those of [`flush`](Self::flush). The storage is gone then; to try again, call [`sync`](Self::sync) first.
    pub fn finish(mut self) -> Result<S> {
        self.end_file()?;
        Ok(self.storage)
    }

    /// All messages are safe before anything is written that only helps to read them.
    fn end_file(&mut self) -> Result<()> {
        self.sync()?;
        self.repeat_schemas(u64::MAX)?;
        self.hand_over()?;
        self.end_index()?;
        self.sync()
    }

    /// The number that the next message has.
    pub fn next_sequence(&self) -> u64 {
        self.next
    }

    /// What it writes to. To write to it by other means damages the journal.
    pub fn storage_mut(&mut self) -> &mut S {
        &mut self.storage
    }

    /// Bytes that are not handed over yet, and not compressed where they wait for their chunk.
    pub fn buffered(&self) -> usize {
        self.buf.len() + self.pending.as_ref().map_or(0, Pending::len)
    }

    fn message(
        &mut self,
        of: MessageType,
        timestamp: i64,
        put: impl FnOnce(&mut PayloadBuf<'_>) -> Result<()>,
    ) -> Result<u64> {
        if self.has_failed {
            return Err(JournalError::SyncFailed);
        }
        let at = self.place();
        if self.storage.is_full(at) {
            self.roll()?;
        } else if at >= self.types.again_at() {
            self.repeat_schemas(at)?;
        }
        if !self.types.is_declared(of) {
            self.declare(of)?;
        }
        let sequence = self.next;
        let written = match self.pending {
            None => self.as_frame(of, timestamp, put)?,
            Some(_) => self.in_chunk(of, timestamp, put)?,
        };
        let kept = self.keep_promises();
        if let Err(JournalError::Io(_) | JournalError::Poisoned { .. }) = kept {
            self.take_back(&written, sequence);
        }
        kept.map(|()| sequence)
    }

    /// A message in a frame of its own.
    #[inline]
    fn as_frame(
        &mut self,
        of: MessageType,
        timestamp: i64,
        put: impl FnOnce(&mut PayloadBuf<'_>) -> Result<()>,
    ) -> Result<Written> {
        let start = self.buf.len();
        self.frame(Kind::Message(of.number()), timestamp, put)?;
        self.next += 1;
        Ok(Written::Frame { start })
    }

    /// Where the next frame starts in the file.
    #[inline]
    fn place(&self) -> u64 {
        self.len + self.buf.len() as u64
    }

    #[cold]
    fn declare(&mut self, of: MessageType) -> Result<()> {
        if let Some(record) = self.types.undeclared(of)? {
            // Behind another schema of the type it would be taken for that of the messages to come.
            while let Some((timestamp, former)) = self.types.former(of) {
                self.schema(timestamp, &former)?;
            }
            let timestamp = now();
            self.schema(timestamp, &record)?;
            self.types.declared(timestamp, self.place());
        }
        // Long records bring others nearer.
        self.repeat_schemas(self.place())
    }

    /// The second copies of records that are due in front of a frame there, so that no damage to one of them costs the
    /// messages of its type.
    #[cold]
    fn repeat_schemas(&mut self, at: u64) -> Result<()> {
        while let Some((timestamp, record)) = self.types.due(at.max(self.place())) {
            self.schema(timestamp, &record)?;
        }
        Ok(())
    }

    fn schema(&mut self, timestamp: i64, record: &SchemaRecord) -> Result<()> {
        self.end_chunk();
        self.frame(Kind::Schema, timestamp, |out| encode(record, out))
    }

    /// The last message, which is in memory and not in the storage, was not written.
    #[cold]
    fn take_back(&mut self, written: &Written, sequence: u64) {
        self.unsynced.frames -= 1;
        self.unsynced.bytes -= match *written {
            Written::Frame { start } => {
                let len = self.buf.len() - start;
                self.buf.truncate(start);
                len
            }
            Written::InChunk { len } => {
                self.take_back_from_chunk();
                len
            }
        };
        self.next = sequence;
    }

    /// Appends a frame to those in memory, or leaves them as they were.
    fn frame(
        &mut self,
        kind: Kind,
        timestamp: i64,
        put: impl FnOnce(&mut PayloadBuf<'_>) -> Result<()>,
    ) -> Result<()> {
        let start = self.buf.len();
        // Of a length that is known: a few stores.
        self.buf.extend_from_slice(&[0; HEADER]);
        let put = put(&mut PayloadBuf::new(&mut self.buf));
        let len = self.buf.len().saturating_sub(start + HEADER);
        let max = self.options.max_payload;
        let checked = put.and_then(|()| match u32::try_from(len) {
            Ok(length) if (1..=max).contains(&length) => Ok(length),
            _ => Err(JournalError::TooLong { len, max }),
        });
        let length = match checked {
            Ok(length) => length,
            Err(error) => {
                self.buf.truncate(start);
                return Err(error);
            }
        };
        let header = Header { length, sequence: self.next, flags: 0, timestamp, kind };
        header.seal(&mut self.buf, start, self.marker);
        self.unsynced.frames += 1;
        self.unsynced.bytes += header.frame_len();
        Ok(())
    }

    /// What the policy asks for behind a message.
    fn keep_promises(&mut self) -> Result<()> {
        let SyncPolicy::Every { frames, bytes, interval } = self.options.sync else {
            return match self.options.sync {
                SyncPolicy::EveryFrame => self.sync(),
                _ if self.buf.len() >= FULL => self.hand_over(),
                _ => Ok(()),
            };
        };
        let since = *self.unsynced.since.get_or_insert_with(Instant::now);
        let is_due = self.unsynced.frames >= frames || self.unsynced.bytes >= bytes;
        if is_due || since.elapsed() >= interval {
            return self.sync();
        }
        Ok(())
    }

    /// All frames in memory to the storage, or none of them.
    fn hand_over(&mut self) -> Result<()> {
        if self.has_failed {
            return Err(JournalError::SyncFailed);
        }
        if self.is_torn {
            self.cut_back()?;
        }
        if self.buf.is_empty() {
            return Ok(());
        }
        if let Err(error) = self.storage.append(&self.buf) {
            self.is_torn = true;
            self.cut_back()?;
            return Err(error.into());
        }
        if let Some(indexer) = &mut self.indexer {
            indexer.handed_over(&self.buf, self.len);
        }
        self.len += self.buf.len() as u64;
        self.buf.clear();
        Ok(())
    }

    fn cut_back(&mut self) -> Result<()> {
        match self.storage.truncate(self.len) {
            Ok(()) => self.is_torn = false,
            Err(_) => return Err(JournalError::Poisoned { len: self.len }),
        }
        Ok(())
    }
}

/// Where a session begins.
pub(crate) struct Position {
    pub len: u64,
    pub marker: Marker,
    pub next: u64,
    pub journal: [u8; 16],
    pub segment: u32,
    /// That of the file, if it stands at its end.
    pub index: Option<Index>,
}

impl Position {
    /// Of a new file.
    pub fn start(journal: [u8; 16], segment: u32, next: u64) -> Self {
        let marker = marker_for(journal, segment);
        Position { len: 0, marker, next, journal, segment, index: None }
    }
}

/// A message, by its encoder or a builder.
fn encode<T: StreamSerialize>(message: &T, out: &mut PayloadBuf<'_>) -> Result<()> {
    match message.encode(out) {
        Some(done) => done.map_err(JournalError::Encode),
        None => {
            let mut builder = FlatBufferBuilder::new();
            flatstream::build(&mut builder, message).map_err(JournalError::Encode)?;
            out.extend_from_slice(builder.finished_data());
            Ok(())
        }
    }
}
