//! The types that a session has messages of.

use std::any::TypeId;

use flatstream::schema::lock::fingerprint;
use flatstream::schema::Schema;
use flatstream::StreamSchema;

use crate::error::{JournalError, Result};
use crate::names::{root_name, type_number};
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

/// Those that messages were written of.
#[derive(Debug, Default)]
pub(super) struct Types {
    known: Vec<Known>,
    /// The one that was asked for last.
    last: usize,
}

#[derive(Debug)]
struct Known {
    rust: TypeId,
    record: SchemaRecord,
    /// The record is in this file.
    is_declared: bool,
}

impl Types {
    /// The type of the messages of `T`, which is known from now on.
    #[inline]
    pub fn of<T: StreamSchema>(&mut self) -> Result<MessageType> {
        let rust = typeid::of::<T>();
        let is_last = self.known.get(self.last).is_some_and(|last| last.rust == rust);
        if !is_last {
            self.last = match self.known.iter().position(|known| known.rust == rust) {
                Some(place) => place,
                None => self.add::<T>()?,
            };
        }
        Ok(MessageType(self.known[self.last].record.type_number))
    }

    #[cold]
    fn add<T: StreamSchema>(&mut self) -> Result<usize> {
        let Some(root) = root_name::<T>() else {
            return Err(JournalError::NoMessage(std::any::type_name::<T>()));
        };
        let type_number = type_number(&root);
        let clash = self.known.iter().map(|known| &known.record);
        let mut clash = clash.filter(|it| it.type_number == type_number && it.root != root);
        if let Some(other) = clash.next() {
            return Err(JournalError::TypeClash { one: other.root.clone(), other: root });
        }
        let schema = Schema::of::<T>();
        let (bfbs, fingerprint) = (schema.to_bfbs(), fingerprint(&schema));
        let record = SchemaRecord { type_number, root, fingerprint, bfbs };
        self.known.push(Known { rust: typeid::of::<T>(), record, is_declared: false });
        Ok(self.known.len() - 1)
    }

    /// Whether the record of a type, if it is the last that was asked for, stands in this file.
    #[inline]
    pub fn is_declared(&self, of: MessageType) -> bool {
        let last = self.known.get(self.last);
        last.is_some_and(|last| last.is_declared && last.record.type_number == of.0)
    }

    /// The record that has to stand in front of messages of a type, if it does not yet: see
    /// [`declared`](Self::declared).
    ///
    /// # Errors
    ///
    /// [`JournalError::UnknownType`] if it is that of another journal.
    #[cold]
    pub fn undeclared(&mut self, of: MessageType) -> Result<Option<SchemaRecord>> {
        let place = self.known.iter().position(|known| known.record.type_number == of.0);
        self.last = place.ok_or(JournalError::UnknownType(of.0))?;
        let known = &self.known[self.last];
        Ok((!known.is_declared).then(|| known.record.clone()))
    }

    /// The record of the type that was asked for last was written.
    pub fn declared(&mut self) {
        self.known[self.last].is_declared = true;
    }

    /// A new file has none of the records.
    pub fn forget(&mut self) {
        self.known.iter_mut().for_each(|known| known.is_declared = false);
    }
}
