//! The messages of one type.

use std::fmt;
use std::marker::PhantomData;

use flatstream::{StreamDeserialize, StreamSchema};

use super::{Frame, Frames};
use crate::error::{JournalError, Result};
use crate::format::Kind;
use crate::names::number_of;

/// A verified message, and what the journal says of it.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Message<V> {
    /// Its number in the journal, among messages of all types.
    pub sequence: u64,
    /// Nanoseconds since 1970, or what the writer's user gave.
    pub timestamp: i64,
    /// Where its frame starts in the file.
    pub offset: u64,
    /// The message.
    pub view: V,
}

/// The messages of one type in a [`Journal`](super::Journal), with its reports of damage.
pub struct Messages<'a, T> {
    frames: Frames<'a>,
    of: Result<Wanted<T>, JournalError>,
}

impl<'a, T: StreamSchema> Messages<'a, T> {
    pub(super) fn new(frames: Frames<'a>) -> Self {
        Messages { frames, of: Wanted::new() }
    }
}

impl<'a, T: StreamDeserialize + StreamSchema> Iterator for Messages<'a, T> {
    type Item = Result<Message<T::View<'a>>>;

    /// In the loop of the caller, and everything but good frames out of it.
    #[inline(always)]
    fn next(&mut self) -> Option<Self::Item> {
        while let (Ok(of), Some(frame)) = (&self.of, self.frames.good()) {
            if of.is_of(&frame) {
                return Some(of.message(&frame));
            }
        }
        self.next_item()
    }
}

impl<'a, T: StreamDeserialize + StreamSchema> Messages<'a, T> {
    #[cold]
    #[inline(never)]
    fn next_item(&mut self) -> Option<Result<Message<T::View<'a>>>> {
        let of = match &self.of {
            Ok(of) => of,
            // Once.
            Err(_) if self.frames.is_stopped() => return None,
            Err(_) => {
                self.frames.stop();
                return Some(Err(JournalError::NoMessage(std::any::type_name::<T>())));
            }
        };
        loop {
            match self.frames.next()? {
                Ok(frame) if of.is_of(&frame) => return Some(of.message(&frame)),
                Ok(frame) if frame.kind.n_messages() > 0 && !frame.kind.is_message() => {
                    return Some(Err(self.frames.judge(in_chunk(&frame))))
                }
                Ok(_) => {}
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

/// Its messages cannot be lent for as long as the journal is there.
#[cold]
fn in_chunk(frame: &Frame<'_>) -> JournalError {
    let (offset, sequence) = (frame.offset, frame.sequence);
    JournalError::InChunk { offset, sequence, messages: frame.kind.n_messages() as u32 }
}

/// A type that messages are wanted of.
pub(super) struct Wanted<T> {
    number: u32,
    of_type: PhantomData<fn() -> T>,
}

impl<T: StreamSchema> Wanted<T> {
    pub fn new() -> Result<Self> {
        let number = number_of::<T>().ok_or(JournalError::NoMessage(std::any::type_name::<T>()))?;
        Ok(Wanted { number, of_type: PhantomData })
    }
}

impl<T> Wanted<T> {
    #[inline]
    pub fn is_of(&self, frame: &Frame<'_>) -> bool {
        self.is_kind(frame.kind)
    }

    pub fn is_kind(&self, kind: Kind) -> bool {
        kind == Kind::Message(self.number)
    }
}

impl<T: StreamDeserialize + StreamSchema> Wanted<T> {
    #[inline(always)]
    pub fn message<'a>(&self, frame: &Frame<'a>) -> Result<Message<T::View<'a>>> {
        let view = frame.verified::<T>()?;
        let (sequence, timestamp, offset) = (frame.sequence, frame.timestamp, frame.offset);
        Ok(Message { sequence, timestamp, offset, view })
    }
}

impl<T> fmt::Debug for Wanted<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:#010x}", self.number)
    }
}

impl<T> fmt::Debug for Messages<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Messages").field("frames", &self.frames).field("of", &self.of).finish()
    }
}
