//! The types that a session has messages of.

use std::any::TypeId;

use flatstream::schema::lock::fingerprint;
use flatstream::StreamSchema;

use crate::error::{JournalError, Result};
use crate::names::{message_schema, type_number};
use crate::records::SchemaRecord;

/// A type of messages that a [`JournalWriter`](crate::JournalWriter) knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MessageType(u32);

impl MessageType {
    /// What its frames are numbered by.
    pub fn number(self) -> u32 {
        self.0
    }
}

/// Those that have their schema in this session.
#[derive(Debug, Default)]
pub(super) struct Types {
    known: Vec<Known>,
    /// The one that was asked for last.
    last: usize,
}

#[derive(Debug)]
struct Known {
    rust: TypeId,
    of: MessageType,
    root: String,
}

/// What is said of a type.
pub(super) enum Declared {
    Known(MessageType),
    /// It needs this record.
    New(MessageType, Box<SchemaRecord>),
}

impl Types {
    /// The type of the messages of `T`.
    #[inline]
    pub fn of<T: StreamSchema>(&mut self) -> Result<Declared> {
        let rust = typeid::of::<T>();
        if let Some(last) = self.known.get(self.last).filter(|last| last.rust == rust) {
            return Ok(Declared::Known(last.of));
        }
        match self.known.iter().position(|known| known.rust == rust) {
            Some(place) => {
                self.last = place;
                Ok(Declared::Known(self.known[place].of))
            }
            None => self.record::<T>(),
        }
    }

    #[cold]
    fn record<T: StreamSchema>(&self) -> Result<Declared> {
        let Some((schema, root)) = message_schema::<T>() else {
            return Err(JournalError::NoMessage(std::any::type_name::<T>()));
        };
        let number = type_number(&root);
        if let Some(other) =
            self.known.iter().find(|known| known.of.0 == number && known.root != root)
        {
            return Err(JournalError::TypeClash { one: other.root.clone(), other: root });
        }
        let (bfbs, fingerprint) = (schema.to_bfbs(), fingerprint(&schema));
        let record = SchemaRecord { type_number: number, root, fingerprint, bfbs };
        Ok(Declared::New(MessageType(number), Box::new(record)))
    }

    /// Whose record is written.
    pub fn add<T>(&mut self, of: MessageType, root: String) {
        self.last = self.known.len();
        self.known.push(Known { rust: typeid::of::<T>(), of, root });
    }
}
