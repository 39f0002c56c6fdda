//! The messages of one type.

use std::fmt;
use std::marker::PhantomData;

use flatstream::{StreamDeserialize, StreamSchema};

use super::Frames;
use crate::error::{JournalError, Result};
use crate::format::Kind;
use crate::names::{message_schema, type_number};

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
    /// The number and the name of the type; nothing if it cannot be a message.
    of: Option<(u32, String)>,
    is_refused: bool,
    of_type: PhantomData<fn() -> T>,
}

impl<'a, T: StreamSchema> Messages<'a, T> {
    pub(super) fn new(frames: Frames<'a>) -> Self {
        let of = message_schema::<T>().map(|(_, root)| (type_number(&root), root));
        Messages { frames, is_refused: of.is_none(), of, of_type: PhantomData }
    }
}

impl<'a, T: StreamDeserialize> Iterator for Messages<'a, T> {
    type Item = Result<Message<T::View<'a>>>;

    fn next(&mut self) -> Option<Self::Item> {
        if std::mem::take(&mut self.is_refused) {
            return Some(Err(JournalError::NoMessage(std::any::type_name::<T>())));
        }
        let (number, root) = self.of.as_ref()?;
        loop {
            let frame = match self.frames.next()? {
                Ok(frame) if frame.kind == Kind::Message(*number) => frame,
                Ok(_) => continue,
                Err(error) => return Some(Err(error)),
            };
            let view = match frame.verified::<T>(root) {
                Ok(view) => view,
                Err(error) => return Some(Err(error)),
            };
            let (sequence, timestamp, offset) = (frame.sequence, frame.timestamp, frame.offset);
            return Some(Ok(Message { sequence, timestamp, offset, view }));
        }
    }
}

impl<T> fmt::Debug for Messages<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Messages")
            .field("frames", &self.frames)
            .field("of", &self.of)
            .finish_non_exhaustive()
    }
}
