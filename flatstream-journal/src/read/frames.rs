//! The frames of a journal, by mode.

use flatstream::StreamDeserialize;

use super::scan::{preamble_damage, Scanner, Step};
use super::{Journal, Mode};
use crate::error::{JournalError, Result, TornTail};
use crate::format::{Kind, PREAMBLE};
use crate::records::{SchemaRecord, SchemaRecordView, Session, SessionView};

/// A frame whose checksum is right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Frame<'a> {
    /// Where it starts in the file; its payload is 40 bytes behind that.
    pub offset: u64,
    /// Of a message its number in the journal; of a record that of the next message.
    pub sequence: u64,
    /// Nanoseconds since 1970, or what the writer's user gave.
    pub timestamp: i64,
    /// What the payload is.
    pub kind: Kind,
    /// A FlatBuffer, aligned to 8 in the file. It was written so; it is not verified yet.
    pub payload: &'a [u8],
}

impl<'a> Frame<'a> {
    /// The session, if it is one.
    ///
    /// # Errors
    ///
    /// [`JournalError::Message`] if it is said to be one and does not verify.
    pub fn session(&self) -> Option<Result<SessionView<'a>>> {
        let is_session = self.kind == Kind::Session;
        is_session.then(|| self.verified::<Session>("flatstream.journal.Session"))
    }

    /// The schema of messages, if it is one.
    ///
    /// # Errors
    ///
    /// [`JournalError::Message`] if it is said to be one and does not verify.
    pub fn schema(&self) -> Option<Result<SchemaRecordView<'a>>> {
        let is_schema = self.kind == Kind::Schema;
        is_schema.then(|| self.verified::<SchemaRecord>("flatstream.journal.Schema"))
    }

    /// The payload as a type whose messages are called `root`.
    pub(super) fn verified<T: StreamDeserialize>(&self, root: &str) -> Result<T::View<'a>> {
        T::from_payload(self.payload).map_err(|source| JournalError::Message {
            offset: self.offset,
            sequence: self.sequence,
            root: root.to_owned(),
            source,
        })
    }
}

/// The frames of a [`Journal`]: good ones, and what its [`Mode`] says of the others.
#[derive(Clone, Debug)]
pub struct Frames<'a> {
    scanner: Scanner<'a>,
    mode: Mode,
    is_preamble_damaged: bool,
    tail: Option<TornTail>,
    is_done: bool,
}

impl<'a> Frames<'a> {
    pub(super) fn new(journal: &Journal<'a>) -> Self {
        let Journal { bytes, mode, marker, is_preamble_damaged } = *journal;
        let start = if bytes.len() < PREAMBLE { 0 } else { PREAMBLE };
        let scanner = Scanner::new(bytes, marker, start);
        Frames { scanner, mode, is_preamble_damaged, tail: None, is_done: false }
    }

    /// What stood behind the last good frame. Known once there are no more items.
    pub fn tail(&self) -> Option<TornTail> {
        self.tail
    }

    /// How far it was read.
    pub fn offset(&self) -> u64 {
        self.scanner.at() as u64
    }

    #[cold]
    fn fail(&mut self, error: JournalError) -> Option<Result<Frame<'a>>> {
        self.is_done = self.mode != Mode::SkipCorrupt;
        Some(Err(error))
    }

    fn end(&mut self, tail: TornTail) -> Option<Result<Frame<'a>>> {
        (self.tail, self.is_done) = (Some(tail), true);
        match self.mode {
            Mode::StopAtTornTail => None,
            Mode::Strict | Mode::SkipCorrupt => Some(Err(tail.into())),
        }
    }
}

impl<'a> Iterator for Frames<'a> {
    type Item = Result<Frame<'a>>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        if self.is_done {
            return None;
        }
        if std::mem::take(&mut self.is_preamble_damaged) {
            return self.fail(preamble_damage().into());
        }
        match self.scanner.step() {
            Step::Frame(frame) => Some(Ok(frame)),
            Step::Damage(damage) => self.fail(damage.into()),
            Step::Tail(tail) => self.end(tail),
            Step::End => None,
        }
    }
}

impl std::iter::FusedIterator for Frames<'_> {}
