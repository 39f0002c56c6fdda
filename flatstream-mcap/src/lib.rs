#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

mod error;
mod journal;
mod limits;
mod names;
mod read;
mod wire;
mod write;

pub use error::{ChunkFault, Damage, LeftOut, McapError, Reason, Result};
pub use journal::{from_journal, to_journal};
pub use limits::Limits;
pub use read::{Item, McapReader, Message, Metadata, TypedMessage, TypedMessages};
pub use write::{ChannelId, McapOptions, McapWriter};

pub use wire::MAGIC;

/// The key of a channel's metadata that has the fingerprint of its schema, 16 hexadecimal digits.
pub const FINGERPRINT: &str = "flatstream.fingerprint";

/// The name of metadata that has what a journal said about itself.
pub const SESSION: &str = "flatstream.session";

/// The name of metadata that has what the user of a journal said about it.
pub const METADATA: &str = "flatstream.metadata";
