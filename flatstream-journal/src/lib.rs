//! Journals: files of typed messages that say what is in them, survive a crash, and lose no more than what was
//! damaged.
//!
//! A plain stream of frames ([`flatstream`]) is right between two programs that know each other. Take a journal for
//! data that is kept: it holds messages of many types with their schemas, each with a time and a number, and
//! behind damage the next good message is found.
//!
//! ```
//! use flatstream::StreamSerialize;
//! use flatstream_journal::{Journal, JournalWriter, Mode};
//!
//! #[derive(StreamSerialize)]
//! struct Reading {
//!     celsius: f64,
//! }
//!
//! let mut writer = JournalWriter::new(Vec::new())?;
//! for celsius in [20.5, 21.0] {
//!     writer.write(&Reading { celsius })?;
//! }
//! let file = writer.finish()?;
//!
//! let journal = Journal::new(&file, Mode::default())?;
//! let all: Vec<f64> = journal
//!     .messages::<Reading>()
//!     .map(|message| Ok(message?.view.celsius()))
//!     .collect::<flatstream_journal::Result<_>>()?;
//! assert_eq!(all, [20.5, 21.0]);
//! # Ok::<(), flatstream_journal::JournalError>(())
//! ```
//!
//! # What is promised
//!
//! - Cut anywhere, a journal gives exactly the messages that were whole in front of the cut.
//! - Whatever bytes are damaged, no other message is lost than those they lie in, and none is handed out with other
//!   bytes than were written, as far as 64 bits can tell.
//! - A write that fails leaves no part of a message in the file: it ends at a border, and what was not
//!   written is written by the next call.
//!
//! The format is described, byte by byte, in `docs/journal.md` of the repository.

#![forbid(unsafe_code)]

mod check;
mod chunk;
mod error;
mod follower;
mod format;
mod index;
mod names;
mod read;
mod records;
mod recover;
mod repack;
mod repeats;
mod row;
mod segments;
mod write;

pub use chunk::{Chunk, ChunkMessages, Chunks, Codec, MAX_CHUNK};
pub use error::{ChunkFault, Damage, FileFault, JournalError, Reason, Result, TornTail};
pub use follower::Follower;
pub use format::{Kind, MAGIC, MAX_PAYLOAD, VERSION};
pub use index::{append_index, Index, TypeSummary};
pub use names::type_number;
pub use read::{
    Frame, Frames, Journal, JournalReader, LentMessages, Message, Messages, Mode, Schemas, Unpacked,
};
pub use records::{SchemaRecord, SchemaRecordView, Session, SessionView};
pub use recover::{recover, recover_reader, Kept, Recovered};
pub use repack::repack;
pub use row::{FileStart, Row};
pub use segments::{segment_files, Rotation, Segments};
pub use write::{JournalOptions, JournalWriter, MessageType, Reopened, Storage, SyncPolicy};
