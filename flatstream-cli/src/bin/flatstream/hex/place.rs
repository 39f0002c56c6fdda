//! What stands at a place of a file: which of them are shown.

use std::sync::Arc;

use flatstream::schema::Schema;
use flatstream_journal::{Kind, SchemaRecord, Session};

use crate::source::{Item, Type};

/// A frame, or bytes that are none.
pub struct Place {
    pub offset: u64,
    /// 0 if its header says it.
    pub len: u64,
    pub what: What,
}

pub enum What {
    Message {
        sequence: u64,
        time: Option<i64>,
        name: String,
        payload_len: usize,
        ty: Option<Arc<Type>>,
    },
    Record(Kind),
    /// What is wrong.
    Lost(String),
}

impl Place {
    /// Nothing for what is no place.
    pub fn of(item: &Item<'_>) -> Option<Self> {
        match item {
            Item::Begin(_) | Item::End(_) | Item::Idle => None,
            Item::Record(frame) => {
                let what = What::Record(frame.kind);
                Some(Place { offset: frame.offset, len: frame.len_in_file(), what })
            }
            Item::Message(message) => {
                let what = What::Message {
                    sequence: message.sequence,
                    time: message.time,
                    name: message.type_name(),
                    payload_len: message.payload.len(),
                    ty: message.ty.cloned(),
                };
                Some(Place { offset: message.offset, len: message.frame_len, what })
            }
            Item::Lost(lost) => {
                let what = What::Lost(lost.what.clone());
                Some(Place { offset: lost.offset, len: lost.len, what })
            }
        }
    }

    pub fn is_lost(&self) -> bool {
        matches!(self.what, What::Lost(_))
    }

    pub fn end(&self) -> u64 {
        self.offset + self.len.max(1)
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
            (Wanted::Sequence(wanted), What::Message { sequence, .. }) => *sequence == wanted,
            (Wanted::Sequence(_), _) => false,
        }
    }
}

/// What the payload of a frame is, and its schema, or why there is none.
pub type Known = (String, Result<Schema, String>);

/// That of a record of the journal itself.
pub fn of_record(number: u32) -> Known {
    match number {
        1 => ("a session".into(), Ok(Schema::of::<Session>())),
        2 => ("a schema".into(), Ok(Schema::of::<SchemaRecord>())),
        _ => (
            format!("a record of type {number}"),
            Err("this program does not know such records".into()),
        ),
    }
}

/// That of a message.
pub fn of_message(name: String, ty: Option<&Type>) -> Known {
    let schema = match ty {
        None => Err("the schema of its type is not in the journal".to_owned()),
        Some(Type { schema: Err(why), .. }) => Err(format!("its schema: {why}")),
        Some(ty) => Schema::from_bfbs(&ty.bfbs).map_err(|error| error.to_string()),
    };
    (name, schema)
}
