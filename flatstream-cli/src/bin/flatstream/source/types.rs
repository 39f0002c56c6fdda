//! The types that files have said the schemas of.

use std::collections::HashMap;
use std::sync::Arc;

use flatstream::dynamic::DynSchema;
use flatstream_journal::{type_number, Frame, JournalError};

/// By the numbers of their messages.
#[derive(Default)]
pub struct Types {
    known: HashMap<u32, Arc<Type>>,
}

/// A type, by its last schema.
pub struct Type {
    /// The full name of the table that messages are.
    pub root: String,
    pub fingerprint: u64,
    pub bfbs: Vec<u8>,
    /// To read messages with, or why that cannot be done.
    pub schema: Result<DynSchema, String>,
}

impl Type {
    pub fn new(root: String, fingerprint: u64, bfbs: Vec<u8>) -> Self {
        let schema = DynSchema::from_bfbs(&bfbs).map_err(|error| error.to_string());
        Type { root, fingerprint, bfbs, schema }
    }

    /// In journals.
    pub fn number(&self) -> u32 {
        type_number(&self.root)
    }

    /// Whether it is called so: in full, or by the last part.
    pub fn is_called(&self, name: &str) -> bool {
        self.root == name || self.root.rsplit_once('.').is_some_and(|(_, last)| last == name)
    }
}

impl Extend<Arc<Type>> for Types {
    fn extend<I: IntoIterator<Item = Arc<Type>>>(&mut self, types: I) {
        self.known.extend(types.into_iter().map(|ty| (ty.number(), ty)));
    }
}

impl Types {
    /// Learns from a record, or says why it is none though it says so.
    pub fn learn(&mut self, frame: &Frame<'_>) -> Result<(), JournalError> {
        if let Some(session) = frame.session() {
            return session.map(drop);
        }
        let Some(record) = frame.schema() else { return Ok(()) };
        let record = record?;
        let number = record.type_number();
        if self.known.get(&number).is_none_or(|it| it.fingerprint != record.fingerprint()) {
            let (root, bfbs) = (record.root().to_owned(), record.bfbs().to_vec());
            let ty = Type::new(root, record.fingerprint(), bfbs);
            self.known.insert(number, Arc::new(ty));
        }
        Ok(())
    }

    pub fn get(&self, number: u32) -> Option<&Arc<Type>> {
        self.known.get(&number)
    }

    /// In the order of their names.
    pub fn sorted(&self) -> Vec<(u32, &Type)> {
        let mut all: Vec<_> = self.known.iter().map(|(number, ty)| (*number, &**ty)).collect();
        all.sort_by(|a, b| a.1.root.cmp(&b.1.root));
        all
    }

    /// Their names, for messages.
    pub fn listed(&self) -> String {
        let names: Vec<&str> = self.sorted().iter().map(|(_, ty)| &*ty.root).collect();
        if names.is_empty() {
            "none".to_owned()
        } else {
            names.join(", ")
        }
    }

    /// Whether there is one that is called so.
    pub fn has(&self, name: &str) -> bool {
        self.known.values().any(|ty| ty.is_called(name))
    }
}
