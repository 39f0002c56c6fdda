//! What comes out of a file.

use std::fmt;

use flatstream::{StreamDeserialize, StreamSchema};
use flatstream_journal::SchemaRecord;

use crate::error::{McapError, Result};
use crate::names::root_name;
use crate::wire::{Fields, MessageHead, HEAD, MESSAGE_HEAD};

/// What stands in a file.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Item<'a> {
    /// A message.
    Message(Message<'a>),
    /// What somebody says about the file.
    Metadata(Metadata<'a>),
}

/// A message that is a FlatBuffer, by what its channel says. It is not verified yet.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Message<'a> {
    /// The number of its channel in the file.
    pub channel: u16,
    /// The topic of its channel.
    pub topic: &'a str,
    /// The schema of its type, whose root it is.
    pub schema: &'a SchemaRecord,
    /// Its number in the channel, if who wrote it numbers messages.
    pub sequence: u32,
    /// When it was written down, in nanoseconds, mostly since 1970.
    pub log_time: u64,
    /// When it was sent; the same as `log_time` if that is not known.
    pub publish_time: u64,
    /// Where its record starts in the file; of a message in a chunk where the chunk does.
    pub offset: u64,
    /// Whether it was in a chunk.
    pub is_in_chunk: bool,
    /// A FlatBuffer, if it is what it should be.
    pub payload: &'a [u8],
}

impl<'a> Message<'a> {
    pub(super) fn new(
        head: MessageHead,
        topic: &'a str,
        schema: &'a SchemaRecord,
        offset: u64,
        is_in_chunk: bool,
        payload: &'a [u8],
    ) -> Self {
        let MessageHead { channel, sequence, log_time, publish_time } = head;
        Message {
            channel,
            topic,
            schema,
            sequence,
            log_time,
            publish_time,
            offset,
            is_in_chunk,
            payload,
        }
    }

    /// The message as a `T`, if its type has the name of that, verified.
    ///
    /// # Errors
    ///
    /// [`McapError::Message`] if it is said to be one and does not verify; [`McapError::NoMessage`] if `T` cannot be a
    /// message.
    pub fn view<T: StreamDeserialize + StreamSchema>(&self) -> Option<Result<T::View<'a>>> {
        match root_name::<T>() {
            None => Some(Err(McapError::NoMessage(std::any::type_name::<T>()))),
            Some(root) => (root == self.schema.root).then(|| self.verified::<T>()),
        }
    }

    /// Bytes of its record, before it was compressed if it was in a chunk.
    pub fn len_in_file(&self) -> u64 {
        (HEAD + MESSAGE_HEAD + self.payload.len()) as u64
    }

    pub(super) fn verified<T: StreamDeserialize>(&self) -> Result<T::View<'a>> {
        T::from_payload(self.payload).map_err(|source| self.refused(source))
    }

    #[cold]
    fn refused(&self, source: flatstream::Error) -> McapError {
        let (topic, root) = (self.topic.to_owned(), self.schema.root.clone());
        McapError::Message { offset: self.offset, sequence: self.sequence, topic, root, source }
    }
}

/// A metadata record: a name, and entries of a key and a value each.
#[derive(Clone, Copy)]
pub struct Metadata<'a> {
    fields: Fields<'a>,
    /// Where its record starts in the file.
    pub(crate) offset: u64,
}

impl<'a> Metadata<'a> {
    pub(super) fn new(body: &'a [u8], offset: u64) -> Self {
        Metadata { fields: Fields(body), offset }
    }

    /// Whether all of it is there.
    pub(super) fn is_one(body: &[u8]) -> bool {
        let mut fields = Fields(body);
        let entries = fields.text().and_then(|_| fields.blob());
        let mut entries = Fields(entries.unwrap_or(&[0]));
        while !entries.0.is_empty() {
            if entries.text().and_then(|_| entries.text()).is_none() {
                return false;
            }
        }
        true
    }

    /// What it is about.
    pub fn name(&self) -> &'a str {
        let mut fields = self.fields;
        fields.text().unwrap_or_default()
    }

    /// What it says, in the order of the file.
    pub fn entries(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let mut fields = self.fields;
        let mut entries = Fields(fields.text().and_then(|_| fields.blob()).unwrap_or_default());
        std::iter::from_fn(move || Some((entries.text()?, entries.text()?)))
    }

    /// Where its record starts in the file.
    pub fn offset(&self) -> u64 {
        self.offset
    }
}

impl fmt::Debug for Metadata<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Metadata").field("name", &self.name()).finish_non_exhaustive()
    }
}

/// Where an item is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// If it is a message.
    pub message: Option<MessageHead>,
    pub offset: u64,
    pub within: Within,
    pub from: usize,
    pub to: usize,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Within {
    File,
    Chunk,
}
