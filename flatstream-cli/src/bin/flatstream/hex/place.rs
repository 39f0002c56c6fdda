//! What stands at a place of a file: which of them are shown.

use std::sync::Arc;

use flatstream::schema::Schema;
use flatstream_journal::{SchemaRecord, Session};

use crate::output::n_messages;
use crate::source::{Item, Message, Type};

/// A frame, or bytes that are none.
pub struct Place {
    pub offset: u64,
    /// 0 if its header says it.
    pub len: u64,
    pub what: What,
}

pub enum What {
    Message(About),
    /// A session, a schema, or whatever its header says.
    Record,
    /// Many messages, compressed.
    Chunk,
    /// A message of a chunk, with its bytes.
    Unpacked(About, Vec<u8>),
    /// What is wrong.
    Lost(String),
}

/// What is known of a message.
pub struct About {
    pub sequence: u64,
    pub time: Option<i64>,
    pub name: String,
    pub payload_len: usize,
    pub ty: Option<Arc<Type>>,
}

impl Place {
    /// Nothing for what is no place. The messages of a chunk are places if messages are `wanted`, and one place if bytes are.
    pub fn of(item: &Item<'_>, wanted: Wanted) -> Option<Self> {
        let (offset, len, what) = match item {
            Item::Begin(_) | Item::End(_) | Item::Idle => return None,
            Item::Record(frame) => (frame.offset, frame.len_in_file(), What::Record),
            Item::Message(message) => {
                (message.offset, message.frame_len, What::of_message(message, wanted)?)
            }
            Item::Lost(lost) => (lost.offset, lost.len, What::Lost(lost.what.clone())),
        };
        Some(Place { offset, len, what })
    }

    pub fn is_lost(&self) -> bool {
        matches!(self.what, What::Lost(_))
    }

    /// What is behind it.
    pub fn end(&self) -> u64 {
        self.offset + self.len.max(1)
    }
}

impl What {
    fn of_message(message: &Message<'_>, wanted: Wanted) -> Option<Self> {
        let about = About {
            sequence: message.sequence,
            time: message.time,
            name: message.type_name(),
            payload_len: message.payload.len(),
            ty: message.ty.cloned(),
        };
        match (message.in_chunk, wanted) {
            (false, _) => Some(What::Message(about)),
            (true, Wanted::Sequence(first)) if message.sequence >= first => {
                Some(What::Unpacked(about, message.payload.to_vec()))
            }
            (true, Wanted::Sequence(_)) => None,
            // The first of its messages has the length.
            (true, Wanted::At(_)) => (message.frame_len > 0).then_some(What::Chunk),
        }
    }
}

impl About {
    pub fn known(&self) -> Known {
        Known::message(&self.name, self.ty.as_deref())
    }
}

/// The first place to show.
#[derive(Clone, Copy)]
pub enum Wanted {
    At(u64),
    Sequence(u64),
}

impl Wanted {
    pub fn is(self, place: &Place) -> bool {
        match (self, &place.what) {
            (Wanted::At(offset), _) => place.end() > offset,
            (Wanted::Sequence(wanted), What::Message(about) | What::Unpacked(about, _)) => {
                about.sequence == wanted
            }
            (Wanted::Sequence(_), _) => false,
        }
    }
}

/// What is in a frame.
pub struct Known {
    pub name: String,
    pub payload: Payload,
}

pub enum Payload {
    Message(Schema),
    Chunk,
    /// Why it cannot be read.
    Unknown(String),
}

impl Known {
    /// What a journal itself writes, by its number.
    pub fn record(number: u32) -> Self {
        let (name, payload) = match (number, number & 0xf) {
            (1, _) => ("a session".to_owned(), Payload::Message(Schema::of::<Session>())),
            (2, _) => ("a schema".to_owned(), Payload::Message(Schema::of::<SchemaRecord>())),
            (_, 3) => {
                (format!("a chunk of {}", n_messages(u64::from(number >> 4))), Payload::Chunk)
            }
            _ => {
                let why = "this program does not know such records".to_owned();
                (format!("a record of type {number}"), Payload::Unknown(why))
            }
        };
        Known { name, payload }
    }

    pub fn message(name: &str, ty: Option<&Type>) -> Self {
        let schema = match ty {
            None => Err("the schema of its type is not in the journal".to_owned()),
            Some(Type { schema: Err(why), .. }) => Err(format!("its schema: {why}")),
            Some(ty) => Schema::from_bfbs(&ty.bfbs).map_err(|error| error.to_string()),
        };
        let payload = schema.map_or_else(Payload::Unknown, Payload::Message);
        Known { name: name.to_owned(), payload }
    }
}
