//! A journal as if there were no chunks.

use flatstream::{StreamDeserialize, StreamSchema};

use super::lent::{LentMessages, Source};
use super::{Frame, Frames};
use crate::chunk::{Cursor, Unpacker};
use crate::error::{Result, TornTail};
use crate::format::Kind;

/// The frames of a [`Journal`](super::Journal), with the messages of a chunk in its place: see
/// [`Journal::unpacked`](super::Journal::unpacked).
#[derive(Debug)]
pub struct Unpacked<'a> {
    frames: Frames<'a>,
    unpacker: Unpacker,
    cursor: Cursor,
    item: Option<Result<Place<'a>>>,
    /// Of the first frame, if that is a chunk.
    start: Start,
}

/// Where the next frame is.
#[derive(Debug)]
enum Place<'a> {
    InFile(Frame<'a>),
    InChunk,
}

/// The first message that is wanted.
#[derive(Clone, Copy, Debug)]
pub(super) enum Start {
    Here,
    Sequence(u64),
    Time(i64),
}

impl Start {
    fn is_reached(self, frame: &Frame<'_>) -> bool {
        match self {
            Start::Here => true,
            Start::Sequence(sequence) => frame.sequence >= sequence,
            Start::Time(timestamp) => frame.timestamp >= timestamp,
        }
    }
}

impl<'a> Unpacked<'a> {
    pub(super) fn new(frames: Frames<'a>, start: Start) -> Self {
        let (unpacker, cursor) = (Unpacker::default(), Cursor::default());
        Unpacked { frames, unpacker, cursor, item: None, start }
    }

    /// The next frame, or what is said about bytes that are none. `None` at the end. A message is lent until the next
    /// call, since it may be in a chunk.
    ///
    /// # Errors
    ///
    /// Those of [`Journal::frames`](super::Journal::frames), and of [`Frame::chunk`]: then the messages of that chunk are
    /// lost, and in [`Mode::SkipCorrupt`](super::Mode::SkipCorrupt) reading goes on behind it.
    pub fn next_frame(&mut self) -> Option<Result<Frame<'_>>> {
        match self.fetch() {
            true => self.fetched(),
            false => None,
        }
    }

    /// The messages of one type, verified.
    #[must_use]
    pub fn messages<T: StreamDeserialize + StreamSchema>(self) -> LentMessages<Self, T> {
        LentMessages::new(self)
    }

    /// What stood behind the last good frame. Known once there are no more items.
    pub fn tail(&self) -> Option<TornTail> {
        self.frames.tail()
    }

    /// How far it was read: in a chunk to where that starts.
    pub fn offset(&self) -> u64 {
        match self.cursor.has_more() {
            true => self.cursor.offset(),
            false => self.frames.offset(),
        }
    }

    fn next_place(&mut self) -> Option<Result<Place<'a>>> {
        let start = std::mem::replace(&mut self.start, Start::Here);
        if self.cursor.has_more() {
            return Some(Ok(Place::InChunk));
        }
        let frame = match self.frames.next()? {
            Ok(frame) => frame,
            Err(error) => return Some(Err(error)),
        };
        let Kind::Chunk(messages) = frame.kind else { return Some(Ok(Place::InFile(frame))) };
        match self.unpacker.unpack(&frame, messages) {
            Ok(cursor) => self.cursor = self.passed(cursor, start),
            Err(damage) => return Some(Err(self.frames.judge(damage.into()))),
        }
        Some(Ok(Place::InChunk))
    }

    /// At the first message that is wanted; at the first one if there is none.
    fn passed(&self, first: Cursor, start: Start) -> Cursor {
        let mut ahead = first.clone();
        loop {
            let here = ahead.clone();
            match ahead.next(self.unpacker.bytes()) {
                Some(message) if start.is_reached(&message) => return here,
                Some(_) => {}
                None => return first,
            }
        }
    }
}

impl Source for Unpacked<'_> {
    fn fetch(&mut self) -> bool {
        self.item = self.next_place();
        self.item.is_some()
    }

    fn kind(&self) -> Option<Kind> {
        match self.item.as_ref()?.as_ref().ok()? {
            Place::InFile(frame) => Some(frame.kind),
            Place::InChunk => self.cursor.kind(self.unpacker.bytes()),
        }
    }

    fn fetched(&mut self) -> Option<Result<Frame<'_>>> {
        match self.item.take()? {
            Ok(Place::InFile(frame)) => Some(Ok(frame)),
            Ok(Place::InChunk) => self.cursor.next(self.unpacker.bytes()).map(Ok),
            Err(error) => Some(Err(error)),
        }
    }
}
