//! The frames of a journal, by mode.

use flatstream::{StreamDeserialize, StreamSchema};

use super::messages::{Message, Wanted};
use super::scan::{Part, Scanner, Step};
use super::Mode;
use crate::chunk::Chunk;
use crate::error::{Damage, JournalError, Result, TornTail};
use crate::format::{marker_of, Header, Kind, ALIGN, HEADER, PREAMBLE};
use crate::index::IndexRecord;
use crate::names::root_name;
use crate::records::{SchemaRecord, SchemaRecordView, Session, SessionView};

/// A frame whose checksum is right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Frame<'a> {
    /// Where it starts in the file; its payload is 40 bytes behind that. Of a message that was in a chunk where that
    /// starts.
    pub offset: u64,
    /// Of a message its number in the journal; of a record that of the next message.
    pub sequence: u64,
    /// Nanoseconds since 1970, or what the writer's user gave.
    pub timestamp: i64,
    /// What the payload is.
    pub kind: Kind,
    /// A FlatBuffer, aligned to 8 in the file. It was written so; it is not verified yet.
    pub payload: &'a [u8],
    /// Of a message that was in a chunk: what that takes in the file, if it is the first one.
    pub(crate) in_chunk: Option<u32>,
}

impl<'a> Frame<'a> {
    /// Bytes that it takes in the file, with its header and the zeros behind it. Of the messages of a chunk the first
    /// one takes all that the chunk does, and the others take nothing: so the sum is right.
    pub fn len_in_file(&self) -> u64 {
        let len = (HEADER as u64 + self.payload.len() as u64).next_multiple_of(ALIGN as u64);
        self.in_chunk.map_or(len, u64::from)
    }

    /// Whether it is a message that was in a chunk.
    pub fn is_in_chunk(&self) -> bool {
        self.in_chunk.is_some()
    }

    /// The session, if it is one.
    ///
    /// # Errors
    ///
    /// [`JournalError::Message`] if it is said to be one and does not verify.
    pub fn session(&self) -> Option<Result<SessionView<'a>>> {
        let is_session = self.kind == Kind::Session;
        is_session.then(|| self.verified::<Session>())
    }

    /// The schema of messages, if it is one.
    ///
    /// # Errors
    ///
    /// [`JournalError::Message`] if it is said to be one and does not verify.
    pub fn schema(&self) -> Option<Result<SchemaRecordView<'a>>> {
        let is_schema = self.kind == Kind::Schema;
        is_schema.then(|| self.verified::<SchemaRecord>())
    }

    /// The index, if it is one.
    pub(crate) fn index_record(
        &self,
    ) -> Option<Result<<IndexRecord as StreamDeserialize>::View<'a>>> {
        (self.kind == Kind::Index).then(|| self.verified::<IndexRecord>())
    }

    /// The messages of a chunk, if it is one, unpacked into memory of their own.
    ///
    /// [`Journal::unpacked`](super::Journal::unpacked) and [`JournalReader`](super::JournalReader) do that by themselves,
    /// and use their memory again.
    ///
    /// # Errors
    ///
    /// [`Damage`](JournalError::Damage) with [`Reason::Chunk`](crate::Reason::Chunk) if its messages cannot be had, as it is
    /// without the feature of its codec.
    ///
    /// ```
    /// # use flatstream::StreamSerialize;
    /// use flatstream_journal::{Chunks, Journal, JournalOptions, Mode};
    /// # #[derive(StreamSerialize)]
    /// # struct Reading { celsius: f64 }
    ///
    /// let mut writer = JournalOptions::default().chunks(Chunks::stored()).start(Vec::new())?;
    /// (0..10).try_for_each(|i| writer.write(&Reading { celsius: f64::from(i) }).map(drop))?;
    /// let file = writer.finish()?;
    ///
    /// let mut n_messages = 0;
    /// for frame in Journal::new(&file, Mode::Strict)?.frames() {
    ///     if let Some(chunk) = frame?.chunk() {
    ///         n_messages += chunk?.messages().filter(|it| it.message::<Reading>().is_some()).count();
    ///     }
    /// }
    /// assert_eq!(n_messages, 10);
    /// # Ok::<(), flatstream_journal::JournalError>(())
    /// ```
    pub fn chunk(&self) -> Option<Result<Chunk>> {
        match self.kind {
            Kind::Chunk(messages) => Some(Chunk::of(self, messages)),
            _ => None,
        }
    }

    /// The message as a `T`, if it is one, verified.
    ///
    /// For readers of many types at once: ask for each, which compares a number. Of one type alone there are
    /// [`Journal::messages`](super::Journal::messages).
    ///
    /// # Errors
    ///
    /// [`JournalError::Message`] if it is said to be one and does not verify; [`JournalError::NoMessage`] if `T` cannot
    /// be a message.
    ///
    /// ```
    /// # use flatstream::StreamSerialize;
    /// use flatstream_journal::{Journal, JournalWriter, Mode};
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
    /// let mut writer = JournalWriter::new(Vec::new())?;
    /// writer.write(&Reading { celsius: 90.5 })?;
    /// writer.write(&Alarm { text: "hot".into() })?;
    /// let file = writer.finish()?;
    ///
    /// let mut log = vec![];
    /// for frame in Journal::new(&file, Mode::default())?.frames() {
    ///     let frame = frame?;
    ///     if let Some(reading) = frame.message::<Reading>() {
    ///         log.push(reading?.view.celsius().to_string());
    ///     } else if let Some(alarm) = frame.message::<Alarm>() {
    ///         log.push(alarm?.view.text().to_owned());
    ///     }
    /// }
    /// assert_eq!(log, ["90.5", "hot"]);
    /// # Ok::<(), flatstream_journal::JournalError>(())
    /// ```
    pub fn message<T>(&self) -> Option<Result<Message<T::View<'a>>>>
    where
        T: StreamDeserialize + StreamSchema,
    {
        match Wanted::<T>::new() {
            Ok(of) if of.is_of(self) => Some(of.message(self)),
            Ok(_) => None,
            Err(error) => Some(Err(error)),
        }
    }

    /// The payload as what it says it is.
    #[inline(always)]
    pub(super) fn verified<T: StreamDeserialize + StreamSchema>(&self) -> Result<T::View<'a>> {
        T::from_payload(self.payload).map_err(|source| self.refused::<T>(source))
    }

    #[cold]
    fn refused<T: StreamSchema>(&self, source: flatstream::Error) -> JournalError {
        let root = root_name::<T>().unwrap_or_default();
        JournalError::Message { offset: self.offset, sequence: self.sequence, root, source }
    }
}

/// The frames of a [`Journal`](super::Journal): good ones, and what its [`Mode`] says of the others.
#[derive(Clone, Debug)]
pub struct Frames<'a> {
    bytes: &'a [u8],
    scanner: Scanner,
    judge: Judge,
}

impl<'a> Frames<'a> {
    pub(super) fn new(bytes: &'a [u8], mode: Mode) -> Self {
        Frames { bytes, scanner: Scanner::of_file(bytes), judge: Judge::new(mode) }
    }

    /// What stood behind the last good frame. Known once there are no more items.
    pub fn tail(&self) -> Option<TornTail> {
        self.judge.tail
    }

    /// How far it was read.
    pub fn offset(&self) -> u64 {
        self.scanner.at()
    }

    /// Goes on at a border that was reached before.
    pub(super) fn at(bytes: &'a [u8], mode: Mode, offset: u64) -> Self {
        let mut frames = Frames::new(bytes, mode);
        if let Some(marker) = marker_of(bytes).filter(|_| offset > PREAMBLE as u64) {
            frames.scanner = Scanner::new(marker, offset.min(bytes.len() as u64));
        }
        frames
    }

    /// Goes to the first frame with a header like that; to damage in front of it, where that is an error; else to the
    /// end.
    pub(crate) fn seek(&mut self, is_wanted: impl Fn(&Header) -> bool) {
        let part = Part { bytes: self.bytes, base: 0, is_last: true };
        loop {
            let before = self.scanner.clone();
            let header = match self.scanner.hop(part) {
                Some(header) => header,
                None => match self.scanner.step(part) {
                    Step::Frame(found) => *found.header(),
                    Step::Damage(_) if self.judge.skips() => continue,
                    Step::Damage(_) | Step::Tail(_) | Step::End | Step::More(_) => {
                        self.scanner = before;
                        return;
                    }
                },
            };
            if is_wanted(&header) {
                self.scanner = before;
                return;
            }
        }
    }

    /// What becomes of damage that was found in a frame.
    #[cold]
    pub(super) fn judge(&mut self, error: JournalError) -> JournalError {
        if !self.judge.skips() {
            self.judge.stop();
        }
        error
    }

    pub(super) fn stop(&mut self) {
        self.judge.stop();
    }

    pub(super) fn is_stopped(&self) -> bool {
        self.judge.is_stopped
    }
}

impl<'a> Iterator for Frames<'a> {
    type Item = Result<Frame<'a>>;

    #[inline(always)]
    fn next(&mut self) -> Option<Self::Item> {
        match self.good() {
            Some(frame) => Some(Ok(frame)),
            None => self.next_item(),
        }
    }
}

impl<'a> Frames<'a> {
    /// The next frame, if it is a good one and nothing else is to be said.
    #[inline(always)]
    pub(super) fn good(&mut self) -> Option<Frame<'a>> {
        if self.judge.is_done {
            return None;
        }
        let (found, payload) = self.scanner.good(self.part())?;
        Some(found.with(payload))
    }

    #[inline(always)]
    fn part(&self) -> Part<'a> {
        Part { bytes: self.bytes, base: 0, is_last: true }
    }

    /// Anything else, or the end.
    #[cold]
    #[inline(never)]
    fn next_item(&mut self) -> Option<Result<Frame<'a>>> {
        if self.judge.is_done {
            return None;
        }
        let part = self.part();
        match self.scanner.step(part) {
            Step::Frame(found) => Some(Ok(found.in_part(part))),
            Step::Damage(damage) => Some(Err(self.judge.damage(damage))),
            Step::Tail(tail) => self.judge.tail(tail).map(Err),
            Step::More(_) | Step::End => {
                self.judge.is_done = true;
                None
            }
        }
    }
}

impl std::iter::FusedIterator for Frames<'_> {}

/// What becomes of damage.
#[derive(Clone, Debug)]
pub(super) struct Judge {
    mode: Mode,
    pub tail: Option<TornTail>,
    pub is_done: bool,
    /// By an error: nothing is read behind it, in other files neither.
    pub is_stopped: bool,
}

impl Judge {
    pub fn new(mode: Mode) -> Self {
        Judge { mode, tail: None, is_done: false, is_stopped: false }
    }

    pub fn skips(&self) -> bool {
        self.mode == Mode::SkipCorrupt
    }

    pub fn stop(&mut self) {
        (self.is_done, self.is_stopped) = (true, true);
    }

    #[cold]
    pub fn damage(&mut self, damage: Damage) -> JournalError {
        if self.mode != Mode::SkipCorrupt {
            self.stop();
        }
        damage.into()
    }

    #[cold]
    pub fn tail(&mut self, tail: TornTail) -> Option<JournalError> {
        (self.tail, self.is_done) = (Some(tail), true);
        self.is_stopped = self.mode == Mode::Strict;
        match self.mode {
            Mode::StopAtTornTail => None,
            Mode::Strict | Mode::SkipCorrupt => Some(tail.into()),
        }
    }
}
