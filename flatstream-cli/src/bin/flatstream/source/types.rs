//! The types that files have said the schemas of.

use std::collections::HashMap;
use std::sync::Arc;

use flatstream::dynamic::DynSchema;
use flatstream_cli::harmless;
use flatstream_journal::{type_number, Frame, JournalError, SchemaRecordView};

/// By the numbers of their messages.
#[derive(Default)]
pub struct Types {
    /// All that were told of, each by its last schema.
    known: HashMap<u32, Arc<Type>>,
    /// Those that the journal which is read has told of.
    current: HashMap<u32, Arc<Type>>,
    /// What is known without a journal.
    given: Option<Arc<Type>>,
    journal: Option<[u8; 16]>,
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
    /// Nothing in a record is known to be true: its checksum is right, whoever wrote it.
    fn of_record(record: &SchemaRecordView<'_>) -> Self {
        let (number, root) = (record.type_number(), record.root());
        let bfbs = record.bfbs().to_vec();
        let read = DynSchema::from_bfbs(&bfbs).map_err(|error| error.to_string());
        let schema =
            read.and_then(|schema| match schema.root() == root && type_number(root) == number {
                true => Ok(schema),
                false => Err(format!("it is of `{}`, and not what its record says", schema.root())),
            });
        // It may be shown on a terminal.
        let root = harmless::line(root).into_owned();
        Type { root, fingerprint: record.fingerprint(), bfbs, schema }
    }

    /// That of an MCAP file, which was looked at when it was read.
    #[cfg(feature = "mcap")]
    pub(super) fn of_schema(schema: &flatstream_journal::SchemaRecord) -> Self {
        let read = DynSchema::from_bfbs(&schema.bfbs).map_err(|error| error.to_string());
        let (root, bfbs) = (schema.root.clone(), schema.bfbs.clone());
        Type { root, fingerprint: schema.fingerprint, bfbs, schema: read }
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

impl Types {
    pub fn new(given: Option<Arc<Type>>) -> Self {
        let mut types = Types { given, ..Types::default() };
        types.forget();
        types.known = types.current.clone();
        types
    }

    /// Learns from a record, or says why it is none though it says so.
    pub fn learn(&mut self, frame: &Frame<'_>) -> Result<(), JournalError> {
        if let Some(session) = frame.session() {
            let journal = session?.journal().to_array();
            if self.journal.replace(journal).is_some_and(|former| former != journal) {
                self.forget();
            }
        }
        let Some(record) = frame.schema() else { return Ok(()) };
        let record = record?;
        let number = record.type_number();
        if self.current.get(&number).is_none_or(|it| it.bfbs != record.bfbs()) {
            let ty = Arc::new(Type::of_record(&record));
            self.known.insert(number, ty.clone());
            self.current.insert(number, ty);
        }
        Ok(())
    }

    /// Learns of a type without a record.
    #[cfg(feature = "mcap")]
    pub fn add(&mut self, ty: &Arc<Type>) {
        let number = ty.number();
        if !self.known.get(&number).is_some_and(|known| Arc::ptr_eq(known, ty)) {
            self.known.insert(number, ty.clone());
        }
    }

    /// Another journal may mean something else by a number, and says what before it does.
    fn forget(&mut self) {
        let given = self.given.iter().map(|ty| (ty.number(), ty.clone()));
        self.current = given.collect();
    }

    /// What messages of this number are in the journal that is read.
    pub fn get(&self, number: u32) -> Option<&Arc<Type>> {
        self.current.get(&number)
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
