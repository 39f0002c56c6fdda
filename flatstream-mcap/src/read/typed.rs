//! The messages of one type.

use std::fmt;
use std::io::Read;
use std::marker::PhantomData;

use flatstream::{StreamDeserialize, StreamSchema};

use super::{Item, McapReader};
use crate::error::{McapError, Result};
use crate::names::root_name;

/// A message of a type that the program knows, verified.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct TypedMessage<'a, V> {
    /// The topic of its channel.
    pub topic: &'a str,
    /// Its number in the channel.
    pub sequence: u32,
    /// When it was written down, in nanoseconds, mostly since 1970.
    pub log_time: u64,
    /// When it was sent.
    pub publish_time: u64,
    /// Where its record, or its chunk, starts in the file.
    pub offset: u64,
    /// The message.
    pub view: V,
}

/// The messages of one type, of all channels that have it, with the reports of damage: from [`McapReader::messages`].
pub struct TypedMessages<R, T> {
    reader: McapReader<R>,
    root: Option<String>,
    of_type: PhantomData<fn() -> T>,
    is_refused: bool,
}

impl<R: Read> McapReader<R> {
    /// The messages whose schema has the name of `T`, verified.
    ///
    /// ```
    /// # use flatstream::StreamSerialize;
    /// use flatstream_mcap::{McapReader, McapWriter};
    /// # #[derive(StreamSerialize)]
    /// # struct Reading { celsius: f64 }
    ///
    /// let mut writer = McapWriter::new(Vec::new())?;
    /// writer.write(&Reading { celsius: 20.5 }, 1_000, 1_000)?;
    /// let file = writer.finish()?;
    /// let mut readings = McapReader::new(&file[..]).messages::<Reading>();
    /// let first = readings.next_message().expect("there is one")?;
    /// assert_eq!((first.view.celsius(), first.log_time), (20.5, 1_000));
    /// # Ok::<(), flatstream_mcap::McapError>(())
    /// ```
    #[must_use]
    pub fn messages<T: StreamDeserialize + StreamSchema>(self) -> TypedMessages<R, T> {
        let root = root_name::<T>();
        TypedMessages { reader: self, root, of_type: PhantomData, is_refused: false }
    }
}

impl<R: Read, T: StreamDeserialize + StreamSchema> TypedMessages<R, T> {
    /// The next message, lent until the next call, or what is said about bytes that are none. `None` at the end.
    ///
    /// # Errors
    ///
    /// Those of [`McapReader::next_item`]; [`McapError::Message`] for a message that does not verify, behind which the next
    /// ones are read; [`McapError::NoMessage`] as the only item if `T` cannot be a message.
    pub fn next_message(&mut self) -> Option<Result<TypedMessage<'_, T::View<'_>>>> {
        let Some(root) = &self.root else {
            let is_first = !std::mem::replace(&mut self.is_refused, true);
            return is_first.then(|| Err(McapError::NoMessage(std::any::type_name::<T>())));
        };
        loop {
            if !self.reader.fetch() {
                return None;
            }
            if self.reader.found_is_of(root) {
                break;
            }
            self.reader.found = None;
        }
        let message = match self.reader.fetched()? {
            Ok(Item::Message(message)) => message,
            Ok(Item::Metadata(_)) => return None,
            Err(error) => return Some(Err(error)),
        };
        Some(message.verified::<T>().map(|view| TypedMessage {
            topic: message.topic,
            sequence: message.sequence,
            log_time: message.log_time,
            publish_time: message.publish_time,
            offset: message.offset,
            view,
        }))
    }

    /// Where they come from.
    pub fn get_ref(&self) -> &McapReader<R> {
        &self.reader
    }
}

impl<R: Read> McapReader<R> {
    /// Whether what was found is a message of this type, or an error.
    fn found_is_of(&self, root: &str) -> bool {
        match &self.found {
            Some(Ok(place)) => {
                let channel = place.message.and_then(|head| self.channels.get(head.channel));
                channel.is_some_and(|it| it.schema.as_ref().is_ok_and(|it| it.root == root))
            }
            Some(Err(_)) => true,
            None => false,
        }
    }
}

impl<R, T> fmt::Debug for TypedMessages<R, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TypedMessages").field("root", &self.root).finish_non_exhaustive()
    }
}
