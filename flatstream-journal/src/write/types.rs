//! The types that a session has messages of, and when their records are due.

use std::any::TypeId;
use std::collections::BTreeMap;
use std::sync::Arc;

use flatstream::schema::lock::fingerprint;
use flatstream::schema::Schema;
use flatstream::StreamSchema;

use crate::error::{JournalError, Result};
use crate::names::{root_name, type_number};
use crate::records::SchemaRecord;
use crate::repeats::Repeats;

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
    /// Where each stands among those, by its number: files that are copied may have any number of them.
    places: BTreeMap<u32, usize>,
    /// The one that was asked for last.
    last: usize,
    /// Records that stand in this file once.
    again: Repeats<(i64, Arc<Described>)>,
}

#[derive(Debug)]
struct Known {
    /// Nothing if all that is known is the schema.
    rust: Option<TypeId>,
    /// Of its messages: asked for with each of them, so it stands here.
    number: u32,
    what: Arc<Described>,
    /// The record is in this file.
    is_declared: bool,
}

/// What a record says.
#[derive(Debug)]
struct Described {
    number: u32,
    root: String,
    fingerprint: u64,
    schema: Source,
}

/// Where the bytes of a schema come from, each time that they are written.
#[derive(Debug)]
enum Source {
    Rust(fn() -> Schema),
    /// It was read elsewhere.
    Bytes(Vec<u8>),
}

impl Described {
    fn of<T: StreamSchema>(root: String) -> Self {
        let fingerprint = fingerprint(&Schema::of::<T>());
        let schema = Source::Rust(Schema::of::<T>);
        Described { number: type_number(&root), root, fingerprint, schema }
    }

    fn of_record(record: SchemaRecord) -> Self {
        let SchemaRecord { root, fingerprint, bfbs, .. } = record;
        Described { number: type_number(&root), root, fingerprint, schema: Source::Bytes(bfbs) }
    }

    fn is_same(&self, other: &Described) -> bool {
        self.root == other.root && self.fingerprint == other.fingerprint
    }

    fn record(&self) -> SchemaRecord {
        let bfbs = match &self.schema {
            Source::Rust(schema) => schema().to_bfbs(),
            Source::Bytes(bfbs) => bfbs.clone(),
        };
        let (root, fingerprint) = (self.root.clone(), self.fingerprint);
        SchemaRecord { type_number: self.number, root, fingerprint, bfbs }
    }
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
        Ok(MessageType(self.known[self.last].number))
    }

    #[cold]
    fn add<T: StreamSchema>(&mut self) -> Result<usize> {
        let Some(root) = root_name::<T>() else {
            return Err(JournalError::NoMessage(std::any::type_name::<T>()));
        };
        self.insert(Some(typeid::of::<T>()), Described::of::<T>(root))
    }

    /// The type of messages that such a record stands in front of.
    pub fn of_record(&mut self, record: SchemaRecord) -> Result<MessageType> {
        let what = Described::of_record(record);
        let number = what.number;
        let place = self.places.get(&number).copied();
        self.last = match place.filter(|place| self.known[*place].what.is_same(&what)) {
            Some(place) => place,
            None => self.insert(None, what)?,
        };
        Ok(MessageType(number))
    }

    /// Another schema of a type that is known takes the place of the one before, and has to be declared.
    fn insert(&mut self, rust: Option<TypeId>, what: Described) -> Result<usize> {
        let number = what.number;
        let Some(place) = self.places.get(&number).copied() else {
            self.places.insert(number, self.known.len());
            self.known.push(Known { rust, number, what: Arc::new(what), is_declared: false });
            return Ok(self.known.len() - 1);
        };
        let known = &mut self.known[place];
        if known.what.root != what.root {
            let one = known.what.root.clone();
            return Err(JournalError::TypeClash { one, other: what.root });
        }
        let is_declared = known.is_declared && known.what.is_same(&what);
        *known = Known { rust, number, what: Arc::new(what), is_declared };
        Ok(place)
    }

    /// Whether the record of a type, if it is the last that was asked for, stands in this file.
    #[inline]
    pub fn is_declared(&self, of: MessageType) -> bool {
        let last = self.known.get(self.last);
        last.is_some_and(|last| last.is_declared && last.number == of.0)
    }

    /// The record that has to stand in front of messages of a type, if it does not yet: see
    /// [`declared`](Self::declared).
    ///
    /// # Errors
    ///
    /// [`JournalError::UnknownType`] if it is that of another journal.
    #[cold]
    pub fn undeclared(&mut self, of: MessageType) -> Result<Option<SchemaRecord>> {
        self.last = *self.places.get(&of.0).ok_or(JournalError::UnknownType(of.0))?;
        let known = &self.known[self.last];
        Ok((!known.is_declared).then(|| known.what.record()))
    }

    /// The record of the type that was asked for last was written with this time, up to this place of the file.
    pub fn declared(&mut self, timestamp: i64, end: u64) {
        let known = &mut self.known[self.last];
        known.is_declared = true;
        self.again.wait(end, (timestamp, known.what.clone()));
    }

    /// From where on a record is to be written for the second time.
    #[inline]
    pub fn again_at(&self) -> u64 {
        self.again.due()
    }

    /// The next record that is to be written for the second time in front of a frame at this place.
    pub fn due(&mut self, at: u64) -> Option<(i64, SchemaRecord)> {
        self.again.take(at).map(|(timestamp, what)| (timestamp, what.record()))
    }

    /// The same of a record that another schema of this type takes the place of.
    pub fn former(&mut self, of: MessageType) -> Option<(i64, SchemaRecord)> {
        let former = self.again.take_if(|(_, what)| what.number == of.0);
        former.map(|(timestamp, what)| (timestamp, what.record()))
    }

    /// A new file has none of the records.
    pub fn forget(&mut self) {
        self.known.iter_mut().for_each(|known| known.is_declared = false);
        self.again = Repeats::default();
    }
}
