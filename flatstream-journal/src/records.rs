//! The records of a journal: messages of its own, about the file and about other messages.

use std::collections::BTreeMap;

use flatstream::schema::Schema;
use flatstream::StreamSerialize;

use crate::format::Kind;
use crate::index::IndexRecord;

/// The first record of a file, and of what is appended to it later.
#[derive(StreamSerialize, Clone, Debug, Default, PartialEq)]
#[flatstream(namespace = "flatstream.journal")]
pub struct Session {
    /// The same in all files of a journal.
    pub journal: [u8; 16],
    /// Of this file, from 0.
    pub segment: u32,
    /// The longest payload in the file, in bytes.
    pub max_payload: u32,
    /// The program that writes.
    pub writer: String,
    /// What the user says about the journal.
    pub metadata: BTreeMap<String, String>,
}

/// What the messages of a type are: stands in front of the first one of a session, and once more behind 64 KiB or at the end.
#[derive(StreamSerialize, Clone, Debug, Default, PartialEq)]
#[flatstream(namespace = "flatstream.journal", name = "Schema")]
pub struct SchemaRecord {
    /// That of the messages.
    #[flatstream(rename = "type")]
    pub type_number: u32,
    /// The full name of their root.
    pub root: String,
    /// That of the schema, as [`fingerprint`](flatstream::schema::lock::fingerprint) makes it.
    pub fingerprint: u64,
    /// The reflection schema.
    pub bfbs: Vec<u8>,
}

impl Kind {
    /// What records of this kind are, for tools that show them; nothing for messages, chunks and records that are not known.
    ///
    /// ```
    /// use flatstream_journal::Kind;
    ///
    /// let session = Kind::Session.schema().expect("a record of the journal's own");
    /// assert_eq!(session.root.as_deref(), Some("flatstream.journal.Session"));
    /// ```
    pub fn schema(self) -> Option<Schema> {
        match self {
            Kind::Session => Some(Schema::of::<Session>()),
            Kind::Schema => Some(Schema::of::<SchemaRecord>()),
            Kind::Index => Some(Schema::of::<IndexRecord>()),
            Kind::Chunk(_) | Kind::Unknown(_) | Kind::Message(_) => None,
        }
    }
}
