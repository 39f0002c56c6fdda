//! What stands at a place of a file: which of them are shown.

use std::sync::Arc;

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
            #[cfg(feature = "mcap")]
            Item::Metadata(_) => return None,
            Item::Record(frame) => (frame.offset, frame.len_in_file(), What::Record),
            Item::Message(message) => {
                (message.offset, message.frame_len, What::of_message(message, wanted)?)
            }
            Item::Lost(lost) if lost.is_missing => return None,
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
