//! Messages of one type that are lent one by one.

use std::fmt;

use flatstream::{StreamDeserialize, StreamSchema};

use super::messages::{Message, Wanted};
use super::Frame;
use crate::error::Result;
use crate::format::Kind;

/// Something that lends frames, in two steps: whoever looks for one among many may look at each.
pub trait Source {
    /// Looks for the next item; returns whether there is one.
    fn fetch(&mut self) -> bool;
    /// What the frame is that was found, if it is one.
    fn kind(&self) -> Option<Kind>;
    /// The item that was found, once.
    fn fetched(&mut self) -> Option<Result<Frame<'_>>>;
}

/// The messages of one type, whether they are in chunks or not, with the reports of damage: from
/// [`Unpacked::messages`](super::Unpacked::messages) or [`JournalReader::messages`](super::JournalReader::messages).
///
/// ```
/// # use flatstream::StreamSerialize;
/// use flatstream_journal::{Chunks, JournalOptions, JournalReader, Mode};
/// # #[derive(StreamSerialize)]
/// # struct Reading { celsius: f64 }
///
/// let mut writer = JournalOptions::default().chunks(Chunks::stored()).start(Vec::new())?;
/// (0..10).try_for_each(|i| writer.write(&Reading { celsius: f64::from(i) }).map(drop))?;
/// let file = writer.finish()?;
///
/// let mut readings = JournalReader::new(&file[..], Mode::Strict).messages::<Reading>();
/// let mut sum = 0.0;
/// while let Some(reading) = readings.next_message() {
///     sum += reading?.view.celsius();
/// }
/// assert_eq!(sum, 45.0);
/// # Ok::<(), flatstream_journal::JournalError>(())
/// ```
pub struct LentMessages<S, T> {
    source: S,
    of: Option<Result<Wanted<T>>>,
}

impl<S, T: StreamSchema> LentMessages<S, T> {
    pub(super) fn new(source: S) -> Self {
        LentMessages { source, of: Some(Wanted::new()) }
    }
}

impl<S: Source, T: StreamDeserialize + StreamSchema> LentMessages<S, T> {
    /// The next message, lent until the next call, or what is said about bytes that are none. `None` at the end.
    ///
    /// # Errors
    ///
    /// Those of the frames. [`JournalError::NoMessage`](crate::JournalError::NoMessage) as the only item if `T` cannot be a
    /// message; a message that does not verify is an error with its place, and the ones behind it are read.
    pub fn next_message(&mut self) -> Option<Result<Message<T::View<'_>>>> {
        let of = match self.of.take_if(|of| of.is_err()) {
            Some(Err(error)) => return Some(Err(error)),
            // It is no error.
            Some(Ok(_)) | None => self.of.as_ref()?.as_ref().ok()?,
        };
        while self.source.fetch() {
            let is_wanted = self.source.kind().is_none_or(|kind| of.is_kind(kind));
            if is_wanted {
                break;
            }
            let _ = self.source.fetched();
        }
        let frame = self.source.fetched()?;
        Some(frame.and_then(|frame| of.message(&frame)))
    }

    /// Where the frames come from.
    pub fn get_ref(&self) -> &S {
        &self.source
    }

    /// The same; frames that are read from it are passed over here.
    pub fn get_mut(&mut self) -> &mut S {
        &mut self.source
    }
}

impl<S: fmt::Debug, T> fmt::Debug for LentMessages<S, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LentMessages").field("source", &self.source).field("of", &self.of).finish()
    }
}
