//! MCAP files: those of their messages that are FlatBuffers.

use std::collections::hash_map::{Entry, HashMap};
use std::fs::File;
use std::path::Path;
use std::sync::Arc;

use flatstream_mcap::{Item, McapError, McapReader, MAGIC};

use super::reader::{AnyRead, Found};
use super::{FileInfo, Message, Type};
use crate::Result;

/// Whether it is one.
pub fn is_mcap(start: &[u8]) -> bool {
    start.starts_with(&MAGIC)
}

/// A file that is read.
pub struct Mcap {
    reader: McapReader<AnyRead>,
    /// Those of channels, by their numbers in the file.
    channels: HashMap<u16, Arc<Type>>,
    /// By name and fingerprint: any number of channels may have one.
    types: HashMap<(String, u64), Arc<Type>>,
    /// Of the next message.
    sequence: u64,
}

/// A message, and what is known of its type.
pub struct Record<'r> {
    message: flatstream_mcap::Message<'r>,
    pub ty: &'r Arc<Type>,
    sequence: u64,
}

impl Mcap {
    /// `path` is that of a file which can be sought in: its end says again what its messages are.
    pub fn open(read: AnyRead, path: Option<&Path>) -> Self {
        let mut reader = McapReader::new(read);
        let is_file = |path: &&Path| path.metadata().is_ok_and(|it| it.is_file());
        if let Some(mut file) = path.filter(is_file).and_then(|path| File::open(path).ok()) {
            // What cannot be read of it is read again from the start, and told then.
            let _ = reader.learn_from(&mut file);
        }
        Mcap { reader, channels: HashMap::new(), types: HashMap::new(), sequence: 0 }
    }

    pub fn next(&mut self, file: &FileInfo) -> Result<Found<'_>> {
        let offset = self.reader.offset();
        let message = match self.reader.next_item() {
            None => return Ok(Found::End(offset)),
            Some(Ok(Item::Message(message))) => message,
            Some(Ok(Item::Metadata(metadata))) => {
                let entries = metadata.journal_entries();
                let entries = entries.map(|(key, value)| (key, value.to_owned()));
                return Ok(Found::Metadata(entries.collect()));
            }
            Some(Ok(_)) => return Ok(Found::Metadata(vec![])),
            Some(Err(error)) => return lost(file, error),
        };
        let mut of_schema = || {
            let key = (message.schema.root.clone(), message.schema.fingerprint);
            let new = || Arc::new(Type::of_record(message.schema.clone()));
            self.types.entry(key).or_insert_with(new).clone()
        };
        let ty = match self.channels.entry(message.channel) {
            Entry::Occupied(known) if known.get().fingerprint == message.schema.fingerprint => {
                known.into_mut()
            }
            Entry::Occupied(mut former) => {
                former.insert(of_schema());
                former.into_mut()
            }
            Entry::Vacant(new) => new.insert(of_schema()),
        };
        let sequence = self.sequence;
        self.sequence += 1;
        Ok(Found::Record(Record { message, ty, sequence }))
    }
}

fn lost<'r>(file: &FileInfo, error: McapError) -> Result<Found<'r>> {
    match error {
        McapError::Damage(it) => Ok(Found::Lost(it.offset, it.len, it.to_string())),
        McapError::LeftOut(it) => Ok(Found::Lost(it.offset, 0, it.to_string())),
        other => Err(format!("{}: {other}", file.name).into()),
    }
}

impl<'r> Record<'r> {
    pub fn message(self, file: &'r Arc<FileInfo>) -> Message<'r> {
        let Record { message, ty, sequence } = self;
        Message {
            file,
            offset: message.offset,
            frame_len: message.len_in_file(),
            sequence,
            // Behind the year 2262 there is no time for it.
            time: i64::try_from(message.log_time).ok(),
            number: ty.number(),
            ty: Some(ty),
            in_chunk: message.is_in_chunk,
            payload: message.payload,
        }
    }
}
