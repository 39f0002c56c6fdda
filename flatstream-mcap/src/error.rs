//! What can go wrong with an MCAP file.

use std::fmt;
use std::io;

/// A result whose error is a [`McapError`].
pub type Result<T, E = McapError> = std::result::Result<T, E>;

/// Why an MCAP file, or a part of it, was not read or not written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum McapError {
    /// The input or output refused.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// The bytes do not start as an MCAP file does.
    #[error("this is no MCAP file: it does not start with `\\x89MCAP0\\r\\n`")]
    NotMcap,
    /// Something in the file is not as it was written. A reader goes on behind it.
    #[error(transparent)]
    Damage(#[from] Damage),
    /// Messages of a channel that are no FlatBuffers, or whose schema is not known. Said once for each channel, at the end.
    #[error(transparent)]
    LeftOut(#[from] LeftOut),
    /// A message that is none of the type that its channel has.
    #[error("the message at {offset} (number {sequence} of {topic:?}) is no `{root}`: {source}")]
    #[non_exhaustive]
    Message {
        /// Where its record starts in the file; of a message in a chunk where the chunk does.
        offset: u64,
        /// Its number in the channel.
        sequence: u32,
        /// The topic of the channel.
        topic: String,
        /// The type that was asked for.
        root: String,
        /// What the verifier found.
        source: flatstream::Error,
    },
    /// A message was not encoded.
    #[error("the message was not written: {0}")]
    Encode(#[source] flatstream::Error),
    /// A type that messages cannot have, such as a fixed struct.
    #[error("messages cannot be of `{0}`: put it into a struct")]
    NoMessage(&'static str),
    /// A [`ChannelId`](crate::ChannelId) that this writer did not give.
    #[error("channel {0} is not of this file: take the one that its `channel` returns")]
    UnknownChannel(u16),
    /// Times in MCAP files begin with 1970.
    #[error("{0} nanoseconds since 1970 cannot be said in an MCAP file, whose times begin there")]
    Time(i64),
    /// Times in journals end with the year 2262.
    #[error("{0} nanoseconds since 1970 are more than a journal has room for")]
    Late(u64),
    /// The journal, on one side of a copy.
    #[error(transparent)]
    Journal(#[from] flatstream_journal::JournalError),
    /// More schemas or channels than there are numbers for, or a write after one that failed.
    #[error("the MCAP file was not written: {0}")]
    Refused(String),
}

impl McapError {
    /// Whether bytes are not as they were written, of which a checksum of all of them would tell once more.
    pub(crate) fn is_of_bytes(&self) -> bool {
        match self {
            McapError::Damage(it) => {
                !matches!(it.reason, Reason::Conflict(_) | Reason::Chunk(ChunkFault::Feature(_)))
            }
            _ => false,
        }
    }
}

impl From<mcap::McapError> for McapError {
    fn from(error: mcap::McapError) -> Self {
        match error {
            mcap::McapError::Io(error) => McapError::Io(error),
            other => McapError::Refused(other.to_string()),
        }
    }
}

/// Bytes that are not what they should be.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{reason} at {offset}: {}", lost(*.len))]
#[non_exhaustive]
pub struct Damage {
    /// Where they start in the file.
    pub offset: u64,
    /// How many were left out; 0 where none were, or it is not known which.
    pub len: u64,
    /// What is wrong.
    pub reason: Reason,
}

fn lost(len: u64) -> String {
    match len {
        0 => "no record was left out here".to_owned(),
        _ => format!("{len} bytes left out"),
    }
}

/// What is wrong with bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// The file ends in front of its footer, as one does that was cut, or whose writer was.
    Torn,
    /// A record is longer than the reader takes, or its length is damaged: so many bytes.
    TooLong(u64),
    /// No record begins with a zero.
    NoRecord,
    /// What a record of this kind says does not fit into it.
    Record(u8),
    /// A chunk whose records cannot be had.
    Chunk(ChunkFault),
    /// Something in front of here is not as it was written, by the checksum of all data.
    DataChecksum,
    /// The same of the summary: no message is concerned.
    SummaryChecksum,
    /// There are bytes behind the end.
    Behind,
    /// A schema or channel is declared again, as another one: the first one is taken.
    Conflict(u16),
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Reason::Torn => f.write_str("the file ends without a footer"),
            Reason::TooLong(len) => write!(f, "a record of {len} bytes is longer than is read"),
            Reason::NoRecord => f.write_str("no record is of kind 0x00"),
            Reason::Record(opcode) => write!(f, "the record of kind {opcode:#04x} is damaged"),
            Reason::Chunk(fault) => write!(f, "the chunk is damaged: {fault}"),
            Reason::DataChecksum => {
                f.write_str("something in front is not as it was written, by the checksum")
            }
            Reason::SummaryChecksum => {
                f.write_str("the summary is damaged, and no message with it")
            }
            Reason::Behind => f.write_str("there are bytes behind the end of the file"),
            Reason::Conflict(id) => write!(f, "{id} is declared twice, and not in the same way"),
        }
    }
}

/// Why the records of a chunk cannot be had.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ChunkFault {
    /// They would be more bytes than the reader takes, or than can have been compressed to so few.
    Size(u64),
    /// A codec that nobody knows.
    Codec(String),
    /// A codec that this build does not have: the feature.
    Feature(&'static str),
    /// They do not become so many bytes, or none at all.
    Compressed,
    /// They are not those that were written.
    Checksum,
}

impl fmt::Display for ChunkFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ChunkFault::Size(len) => write!(f, "it cannot have {len} bytes of records"),
            ChunkFault::Codec(name) => write!(f, "nothing is known of the compression {name:?}"),
            ChunkFault::Feature(name) => write!(f, "this program is built without {name}"),
            ChunkFault::Compressed => f.write_str("it cannot be decompressed"),
            ChunkFault::Checksum => f.write_str("its checksum is wrong"),
        }
    }
}

/// Messages of a channel that nobody can read as FlatBuffers.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{messages} messages of {} are left out: {why}", named(.topic, *.channel))]
#[non_exhaustive]
pub struct LeftOut {
    /// The number of the channel.
    pub channel: u16,
    /// Its topic; nothing if its record is lost.
    pub topic: Option<String>,
    /// How many there are.
    pub messages: u64,
    /// Where the record of the first one starts; in a chunk where that does.
    pub offset: u64,
    /// A sentence.
    pub why: String,
}

fn named(topic: &Option<String>, channel: u16) -> String {
    // It may be shown on a terminal.
    let shown = |topic: &String| format!("`{}`", topic.escape_debug());
    topic.as_ref().map_or_else(|| format!("channel {channel}"), shown)
}
