//! What can go wrong with a journal.

use std::fmt;
use std::io;

use crate::format::Kind;

/// A result whose error is a [`JournalError`].
pub type Result<T, E = JournalError> = std::result::Result<T, E>;

/// Why a journal was not read or not written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum JournalError {
    /// The storage refused. What was not written is kept, and written by the next call.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// All was written, and the storage does not say that it is safe: it may be lost with the machine. Nothing more is written: later
    /// calls are [`SyncFailed`](Self::SyncFailed).
    #[error("the journal was written, but not synced: {0}")]
    Sync(#[source] io::Error),
    /// A sync of this journal has failed before. What was written since the last good one may be lost, whatever a later sync says:
    /// operating systems drop what they could not write. [`append`](crate::JournalWriter::append) goes on behind the last frame
    /// that is there; to be sure that the file is what is on the disk, go on in another one.
    #[error(
        "a sync of this journal failed before, and what was written since the last good one may be lost: reopen it with `append` to go on \
         behind what is there"
    )]
    SyncFailed,
    /// The file was written in part, and could not be cut back to the border at `len`: nothing more is written.
    #[error("the file could not be cut back to {len} bytes after a failed write: reopen the journal to go on")]
    #[non_exhaustive]
    Poisoned {
        /// Bytes of the journal in front of the torn frame.
        len: u64,
    },
    /// A message was not encoded.
    #[error("the message was not written: {0}")]
    Encode(#[source] flatstream::Error),
    /// The frame is good, and its message is none of the type.
    #[error("the message at {offset} (number {sequence}) is no `{root}`: {source}")]
    #[non_exhaustive]
    Message {
        /// Where the frame starts in the file.
        offset: u64,
        /// The number of the message.
        sequence: u64,
        /// The type that was asked for.
        root: String,
        /// What the verifier found.
        source: flatstream::Error,
    },
    /// A type that messages cannot have, such as a fixed struct.
    #[error("messages cannot be of `{0}`: put it into a struct")]
    NoMessage(&'static str),
    /// A message is longer than the journal takes.
    #[error("a message of {len} bytes is longer than the {max} that this journal takes: see `max_payload`")]
    #[non_exhaustive]
    TooLong {
        /// Of the payload, in bytes.
        len: usize,
        /// What the journal takes.
        max: u32,
    },
    /// Two types have one number in journals.
    #[error("`{one}` and `{other}` have one number in journals: give one of them another `name`")]
    #[non_exhaustive]
    TypeClash {
        /// The type that was there.
        one: String,
        /// The one that came.
        other: String,
    },
    /// A [`MessageType`](crate::MessageType) that this journal did not give.
    #[error("message type {0:#010x} is not of this journal: take the one that its `message_type` returns")]
    UnknownType(u32),
    /// The bytes do not start as a journal does.
    #[error("this is no journal: it does not start with `\\x89FSJ`")]
    NotAJournal,
    /// Messages that can only be lent one by one, where they were asked for all at once.
    #[error(
        "messages {sequence} to {} are in a chunk at {offset}: read this journal with `Journal::unpacked`, which goes into chunks",
        last(*sequence, *messages)
    )]
    #[non_exhaustive]
    InChunk {
        /// Where the chunk starts in the file.
        offset: u64,
        /// The number of the first one.
        sequence: u64,
        /// How many there are.
        messages: u32,
    },
    /// Numbers that fall, where an index was to be made: it is of one journal, in order.
    #[error(
        "no index can be made: the frame at {offset} does not follow by its number, as where files were put behind each other"
    )]
    #[non_exhaustive]
    Unordered {
        /// Where the frame starts in the file.
        offset: u64,
    },
    /// Frames that do not stand where they were written, where an index was to be appended: nobody would find it.
    #[error(
        "no index can be appended: what stands at {offset} was moved, as frames stand at multiples of 8: `recover` or `repack` makes a \
         file that can have one"
    )]
    #[non_exhaustive]
    Moved {
        /// Where it stands in the file.
        offset: u64,
    },
    /// More types than an index holds, where one was to be made: without one a journal is read from its start.
    #[error(
        "no index can be made: messages are of more types than the {max} that one holds; the journal is read without it, from its start"
    )]
    #[non_exhaustive]
    TooManyTypes {
        /// How many there may be.
        max: usize,
    },
    /// A newer format.
    #[error("a journal of version {0}, which this program does not know: it knows 1")]
    Version(u8),
    /// A part of the file is damaged, and good frames stand behind it.
    #[error(transparent)]
    Damage(#[from] Damage),
    /// The file ends inside of a frame.
    #[error(transparent)]
    TornTail(#[from] TornTail),
    /// One of the files of a journal is not the one that its number says.
    #[error("the file with the number {number}: {fault}")]
    #[non_exhaustive]
    File {
        /// That in the name of the file.
        number: u32,
        /// What is wrong with it.
        fault: FileFault,
    },
}

/// What is wrong with one of the files of a journal, all of whose frames may be good.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FileFault {
    /// It is not there, and those up to a number are neither, while files in front and behind are.
    #[error("this file of the journal is missing, and all messages in it{}", up_to(*last))]
    #[non_exhaustive]
    Missing {
        /// The number of the last one that is missing, if it is another one.
        last: Option<u32>,
    },
    /// It has no frame, and the journal goes on in another one: all that was in it is lost.
    #[error("this file of the journal is empty: all messages that were in it are lost")]
    Empty,
    /// The files in front of it, or it, are of the journal that their names say.
    #[error("this file is of another journal than those in front of it")]
    OtherJournal,
    /// It was there before, by its session.
    #[error("this is file {segment} of the journal once more, which is there as number {first}, where file {expected} was to come")]
    #[non_exhaustive]
    Again {
        /// Which file of the journal it is.
        segment: u32,
        /// The number in the name of the first one that is this file.
        first: u32,
        /// Which one was to come.
        expected: u32,
    },
    /// It is another file of the same journal.
    #[error("this is file {segment} of the journal, where file {expected} was to come")]
    #[non_exhaustive]
    Elsewhere {
        /// Which file of the journal it is.
        segment: u32,
        /// Which one was to come.
        expected: u32,
    },
}

fn up_to(last: Option<u32>) -> String {
    last.map_or_else(String::new, |last| format!("; so are those up to number {last}"))
}

/// Bytes that are no good frames, with good frames behind them, if only those of [another journal](Reason::Journal).
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub struct Damage {
    /// Where it starts in the file.
    pub offset: u64,
    /// How many bytes are lost.
    pub len: u64,
    /// What is wrong.
    pub reason: Reason,
}

/// What is wrong with a part of a journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// The first 16 bytes; the frames say what they said.
    Preamble,
    /// A frame whose header is right.
    #[non_exhaustive]
    Payload {
        /// Its number.
        sequence: u64,
        /// What it was.
        kind: Kind,
    },
    /// A frame that is good, whose messages were not had.
    #[non_exhaustive]
    Chunk {
        /// The number of the first one.
        sequence: u64,
        /// How many there are.
        messages: u32,
        /// What is wrong.
        fault: ChunkFault,
    },
    /// No header could be read there.
    Header,
    /// The frames of another journal, behind damage. They are not handed out: a journal in a message that is damaged looks the
    /// same. Cut out as a file of its own it can be read.
    #[non_exhaustive]
    Journal {
        /// Where it begins: the place of its preamble, whatever became of that.
        begins: u64,
    },
    /// A frame has flags of a newer version of the format.
    Flags(u8),
}

/// Why a chunk was not unpacked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ChunkFault {
    /// It takes a feature that this program was built without.
    #[error("this program was built without the feature `{0}` of flatstream-journal")]
    Feature(&'static str),
    /// A way to compress that this version does not know.
    #[error("it is compressed by codec {0}, which this version does not know")]
    Codec(u8),
    /// Its first bytes are not those of a chunk, or promise more than the format allows.
    #[error("its first bytes are not those of a chunk")]
    Header,
    /// The codec says that this is nothing of its own, or something of another length than was promised.
    #[error("its bytes are not compressed as it says")]
    Compressed,
    /// Something else came out than was put in.
    #[error("the codec made something else of it than was put in")]
    Sum,
    /// It has other messages than its header says.
    #[error("its messages are not those that its header promises")]
    Messages,
}

/// What stands behind the last good frame: a frame that was not finished.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a torn tail: {len} bytes at {offset} are no frame, and no good one is behind them")]
#[non_exhaustive]
pub struct TornTail {
    /// Where the journal ends.
    pub offset: u64,
    /// Bytes from there to the end of the file.
    pub len: u64,
}

impl fmt::Display for Damage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Damage { offset, len, reason } = self;
        match reason {
            Reason::Preamble => write!(f, "the first {len} bytes of the journal are damaged"),
            Reason::Payload { sequence, kind: Kind::Message(_) } => {
                write!(f, "message {sequence} at {offset} is damaged: {len} bytes lost")
            }
            Reason::Payload { sequence, kind: Kind::Chunk(messages) } => write!(
                f,
                "the chunk at {offset} is damaged: messages {sequence} to {} lost, {len} bytes",
                last(*sequence, *messages)
            ),
            Reason::Chunk { sequence, messages, fault } => write!(
                f,
                "the chunk at {offset} cannot be unpacked: messages {sequence} to {} not read, {len} bytes: {fault}",
                last(*sequence, *messages)
            ),
            Reason::Payload { .. } => write!(f, "a record at {offset} is damaged: {len} bytes lost"),
            Reason::Header => write!(f, "the journal is damaged at {offset}: {len} bytes lost"),
            Reason::Journal { begins } => write!(
                f,
                "another journal begins at {begins}, behind damage: {len} bytes not read; `tail -c +{} FILE > OTHER.fsj` cuts it out",
                begins + 1
            ),
            Reason::Flags(flags) => write!(
                f,
                "the frame at {offset} has flags {flags:#04x}, which this program does not know: {len} bytes passed over"
            ),
        }
    }
}

/// The number of the last message of a chunk.
fn last(sequence: u64, messages: u32) -> u64 {
    (sequence + u64::from(messages)).saturating_sub(1)
}
