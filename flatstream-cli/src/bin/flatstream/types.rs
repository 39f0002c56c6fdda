//! The types that a journal has said the schemas of.

use std::collections::HashMap;

use flatstream::dynamic::DynSchema;
use flatstream_journal::{type_number, Frame, JournalError};

/// By the numbers of their messages.
#[derive(Default)]
pub struct Types {
    known: HashMap<u32, Type>,
}

/// A type, by its last schema.
pub struct Type {
    pub root: String,
    pub fingerprint: u64,
    pub bfbs: Vec<u8>,
    /// To read messages with, or why that cannot be done.
    pub schema: Result<DynSchema, String>,
}

impl Types {
    /// Learns from a record; returns whether the frame was one, or why it is none though it says so.
    pub fn learn(&mut self, frame: &Frame<'_>) -> Result<bool, JournalError> {
        let Some(record) = frame.schema() else { return Ok(false) };
        let record = record?;
        let (number, root) = (record.type_number(), record.root().to_owned());
        if self.known.get(&number).is_some_and(|it| it.fingerprint == record.fingerprint()) {
            return Ok(true);
        }
        let bfbs = record.bfbs().to_vec();
        let schema = DynSchema::from_bfbs(&bfbs).map_err(|error| error.to_string());
        let fingerprint = record.fingerprint();
        self.known.insert(number, Type { root, fingerprint, bfbs, schema });
        Ok(true)
    }

    pub fn get(&self, number: u32) -> Option<&Type> {
        self.known.get(&number)
    }

    /// What to call a type.
    pub fn name(&self, number: u32) -> String {
        self.get(number).map_or_else(|| format!("type {number:#010x}"), |it| it.root.clone())
    }

    /// In the order of their names.
    pub fn sorted(&self) -> Vec<(u32, &Type)> {
        let mut all: Vec<_> = self.known.iter().map(|(number, ty)| (*number, ty)).collect();
        all.sort_by(|a, b| a.1.root.cmp(&b.1.root));
        all
    }

    /// Whether messages of this number are called `name`: in full, or by the last part.
    pub fn is_called(&self, number: u32, name: &str) -> bool {
        let is_short = |root: &str| root.rsplit_once('.').is_some_and(|(_, last)| last == name);
        type_number(name) == number || self.get(number).is_some_and(|it| is_short(&it.root))
    }
}
