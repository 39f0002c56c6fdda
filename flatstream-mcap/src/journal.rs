//! Journals to MCAP files and back, message by message.

use std::collections::HashMap;
use std::io::{Read, Write};

use flatstream_journal::{
    Frame, JournalError, JournalOptions, JournalReader, JournalWriter, Kind, MessageType,
    SchemaRecord, SessionView, Storage,
};

use crate::error::{McapError, Result};
use crate::read::{Item, McapReader, Message, Metadata};
use crate::write::{ChannelId, McapWriter};
use crate::{METADATA, SESSION};

/// Writes all messages of a journal: of each type to a channel of its own, whose topic is the full name of the type.
/// Both times of a message are the one that it has in the journal. What sessions say becomes metadata.
///
/// What cannot be read, or not written, is handed to `lost`, and the copy goes on. Returns how many messages were written.
///
/// # Errors
///
/// [`McapError::Io`] and [`McapError::Refused`], of the file that is written; [`McapError::Journal`] if what is read is no
/// journal or cannot be read.
///
/// ```
/// # use flatstream::StreamSerialize;
/// use flatstream_journal::{JournalReader, JournalWriter, Mode};
/// use flatstream_mcap::{from_journal, McapWriter};
/// # #[derive(StreamSerialize)]
/// # struct Reading { celsius: f64 }
///
/// let mut journal = JournalWriter::new(Vec::new())?;
/// journal.write(&Reading { celsius: 20.5 })?;
/// let journal = journal.finish()?;
///
/// let mut writer = McapWriter::new(Vec::new())?;
/// let mut reader = JournalReader::new(&journal[..], Mode::SkipCorrupt);
/// let n = from_journal(&mut reader, &mut writer, |lost| eprintln!("{lost}"))?;
/// let file = writer.finish()?;
/// # assert!(n == 1 && !file.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn from_journal<R: Read, W: Write>(
    from: &mut JournalReader<R>,
    to: &mut McapWriter<W>,
    mut lost: impl FnMut(McapError),
) -> Result<u64> {
    let (mut channels, mut n) = (HashMap::new(), 0);
    while let Some(frame) = from.next_frame() {
        let frame = match frame {
            Ok(frame) => frame,
            Err(error @ (JournalError::Damage(_) | JournalError::TornTail(_))) => {
                lost(error.into());
                continue;
            }
            Err(error) => return Err(error.into()),
        };
        match copied(&frame, to, &mut channels) {
            Ok(is_message) => n += u64::from(is_message),
            Err(error @ (McapError::Io(_) | McapError::Refused(_))) => return Err(error),
            Err(error) => lost(error),
        }
    }
    Ok(n)
}

/// Returns whether it was a message.
fn copied<W: Write>(
    frame: &Frame<'_>,
    to: &mut McapWriter<W>,
    channels: &mut HashMap<u32, ChannelId>,
) -> Result<bool> {
    if let Some(session) = frame.session() {
        to.write_session(&session?)?;
    }
    if let Some(record) = frame.schema() {
        let record = record?;
        let record = SchemaRecord {
            type_number: record.type_number(),
            root: record.root().to_owned(),
            fingerprint: record.fingerprint(),
            bfbs: record.bfbs().to_vec(),
        };
        channels.insert(record.type_number, to.channel_of(&record, &record.root)?);
    }
    let Kind::Message(number) = frame.kind else { return Ok(false) };
    let channel = channels.get(&number).ok_or(JournalError::UnknownType(number))?;
    let time = u64::try_from(frame.timestamp).map_err(|_| McapError::Time(frame.timestamp))?;
    to.write_payload(*channel, time, time, frame.payload)?;
    Ok(true)
}

impl<W: Write> McapWriter<W> {
    /// Writes down what a journal says about itself, as two metadata records: `flatstream.session` has the journal, its file
    /// and its writer, `flatstream.metadata` the entries of its user.
    ///
    /// # Errors
    ///
    /// Those of [`write_metadata`](Self::write_metadata).
    pub fn write_session(&mut self, session: &SessionView<'_>) -> Result<()> {
        let journal = session.journal().to_array();
        let journal: String = journal.iter().map(|byte| format!("{byte:02x}")).collect();
        let segment = session.segment().to_string();
        let own = [("journal", &journal[..]), ("segment", &segment), ("writer", session.writer())];
        self.write_metadata(SESSION, own)?;
        if session.metadata().is_empty() {
            return Ok(());
        }
        self.write_metadata(METADATA, session.metadata().iter())
    }
}

impl<'a> Metadata<'a> {
    /// What the session of a journal says in its place: the entries of a journal's user as they were, others with their name
    /// in front, `NAME.KEY`. What a journal said of itself is not that of another one.
    pub fn journal_entries(&self) -> impl Iterator<Item = (String, &'a str)> {
        let name = Some(self.name()).filter(|name| *name != METADATA);
        let entries = self.entries().filter(move |_| name != Some(SESSION));
        entries.map(move |(key, value)| match name {
            None => (key.to_owned(), value),
            Some(name) => (format!("{name}.{key}"), value),
        })
    }
}

/// Writes the messages of an MCAP file into a journal, each with its log time, and numbered anew. Metadata in front of the
/// first message goes into the session. What the types of messages are is kept; topics are not, so of channels with
/// one type nobody can tell in the journal which message was whose.
///
/// What cannot be read is handed to `lost`, and the copy goes on. Returns the storage, and how many messages were written.
///
/// # Errors
///
/// [`McapError::Io`] and [`McapError::NotMcap`] of the file that is read, [`McapError::Journal`] of the one that is written.
///
/// ```
/// # use flatstream::StreamSerialize;
/// use flatstream_journal::JournalOptions;
/// use flatstream_mcap::{to_journal, McapReader, McapWriter};
/// # #[derive(StreamSerialize)]
/// # struct Reading { celsius: f64 }
///
/// let mut writer = McapWriter::new(Vec::new())?;
/// writer.write(&Reading { celsius: 20.5 }, 1_000, 1_000)?;
/// let file = writer.finish()?;
///
/// let mut reader = McapReader::new(&file[..]);
/// let (journal, n) = to_journal(&mut reader, JournalOptions::default(), Vec::new(), |lost| eprintln!("{lost}"))?;
/// # assert!(n == 1 && journal.starts_with(&flatstream_journal::MAGIC));
/// # Ok::<(), flatstream_mcap::McapError>(())
/// ```
pub fn to_journal<R: Read, S: Storage>(
    from: &mut McapReader<R>,
    mut options: JournalOptions,
    storage: S,
    mut lost: impl FnMut(McapError),
) -> Result<(S, u64)> {
    let (mut storage, mut journal) = (Some(storage), None);
    let mut types = HashMap::new();
    while let Some(item) = from.next_item() {
        let message = match item {
            Ok(Item::Message(message)) => message,
            // What comes behind the first message has no place: a session stands at the start.
            Ok(Item::Metadata(metadata)) if journal.is_none() => {
                for (key, value) in metadata.journal_entries() {
                    options = options.metadata(key, value);
                }
                continue;
            }
            Ok(Item::Metadata(_)) => continue,
            Err(error @ (McapError::Io(_) | McapError::NotMcap)) => return Err(error),
            Err(error) => {
                lost(error);
                continue;
            }
        };
        if let Some(storage) = storage.take() {
            journal = Some(options.clone().start(storage)?);
        }
        let Some(journal) = &mut journal else { break };
        if let Err(error) = write(&message, journal, &mut types) {
            match error {
                McapError::Late(_) => lost(error),
                McapError::Journal(
                    JournalError::TooLong { .. } | JournalError::TypeClash { .. },
                ) => lost(error),
                _ => return Err(error),
            }
        }
    }
    let journal = match (journal, storage) {
        (Some(journal), _) => journal,
        (None, Some(storage)) => options.start(storage)?,
        (None, None) => return Err(McapError::Refused("the journal was not begun".into())),
    };
    let n = journal.next_sequence();
    Ok((journal.finish()?, n))
}

/// The types that channels have in the journal, by the schemas that they had when that was asked.
type TypesOf = HashMap<u16, (u64, MessageType)>;

fn write<S: Storage>(
    message: &Message<'_>,
    journal: &mut JournalWriter<S>,
    types: &mut TypesOf,
) -> Result<()> {
    let time = i64::try_from(message.log_time).map_err(|_| McapError::Late(message.log_time))?;
    let fingerprint = message.schema.fingerprint;
    let of = match types.get(&message.channel) {
        Some((known, of)) if *known == fingerprint => *of,
        _ => {
            let of = journal.message_type_of(message.schema.clone())?;
            types.insert(message.channel, (fingerprint, of));
            of
        }
    };
    journal.write_payload(of, time, message.payload)?;
    Ok(())
}
