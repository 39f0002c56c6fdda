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
    /// Nothing if all that is known is the schema.
    rust: Option<TypeId>,
    record: SchemaRecord,
    /// The record is in this file.
    is_declared: bool,
}

impl Types {
    /// The type of the messages of `T`, which is known from now on.
    #[inline]
    pub fn of<T: StreamSchema>(&mut self) -> Result<MessageType> {
        let rust = typeid::of::<T>();
        let is_last = self.known.get(self.last).is_some_and(|last| last.rust == Some(rust));
        if !is_last {
            self.last = match self.known.iter().position(|known| known.rust == Some(rust)) {
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
        let schema = Schema::of::<T>();
        let (bfbs, fingerprint) = (schema.to_bfbs(), fingerprint(&schema));
        let type_number = type_number(&root);
        let record = SchemaRecord { type_number, root, fingerprint, bfbs };
        self.insert(Some(typeid::of::<T>()), record)
    }

    /// The type of messages that such a record stands in front of.
    pub fn of_record(&mut self, record: SchemaRecord) -> Result<MessageType> {
        let record = SchemaRecord { type_number: type_number(&record.root), ..record };
        let number = record.type_number;
        let is_same = |known: &Known| {
            known.record.root == record.root && known.record.fingerprint == record.fingerprint
        };
        self.last = match self.known.iter().position(is_same) {
            Some(place) => place,
            None => self.insert(None, record)?,
        };
        Ok(MessageType(number))
    }

    /// Another schema of a type that is known takes the place of the one before, and has to be declared.
    fn insert(&mut self, rust: Option<TypeId>, record: SchemaRecord) -> Result<usize> {
        let number = record.type_number;
        let Some(place) = self.known.iter().position(|it| it.record.type_number == number) else {
            self.known.push(Known { rust, record, is_declared: false });
            return Ok(self.known.len() - 1);
        };
        let known = &mut self.known[place];
        if known.record.root != record.root {
            let one = known.record.root.clone();
            return Err(JournalError::TypeClash { one, other: record.root });
        }
        let is_declared = known.is_declared && known.record.fingerprint == record.fingerprint;
        *known = Known { rust, record, is_declared };
        Ok(place)
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
