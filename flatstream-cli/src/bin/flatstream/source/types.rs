//! The types that files have said the schemas of.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use flatstream::dynamic::DynSchema;
use flatstream_cli::harmless;
use flatstream_journal::{type_number, Frame, JournalError, SchemaRecord};

/// Names in a message.
const MOST_LISTED: usize = 50;

/// By the numbers of their messages.
#[derive(Default)]
pub struct Types {
    /// All that were told of, each by its last schema.
    known: HashMap<u32, Arc<Type>>,
    /// Those that the journal which is read has told of.
    current: HashMap<u32, Current>,
    /// What is known without a journal.
    given: Option<Arc<Type>>,
    journal: Option<[u8; 16]>,
    /// The fingerprints of its types; nothing of those that have several.
    fingerprints: HashMap<u32, Option<u64>>,
    /// Those that the session which is read had not told of when a message came.
    missed: HashSet<u32>,
    /// How many there were.
    session: u64,
}

/// A type, and the last session that has told of it.
struct Current {
    ty: Arc<Type>,
    session: u64,
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
    pub(super) fn of_record(record: SchemaRecord) -> Self {
        let SchemaRecord { type_number: number, root, fingerprint, bfbs } = record;
        let read = DynSchema::from_bfbs(&bfbs).map_err(|error| error.to_string());
        let schema =
            read.and_then(|schema| match schema.root() == root && type_number(&root) == number {
                true => Ok(schema),
                false => Err(format!("it is of `{}`, and not what its record says", schema.root())),
            });
        // It may be shown on a terminal.
        let root = harmless::line(&root).into_owned();
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

impl Types {
    pub fn new(given: Option<Arc<Type>>) -> Self {
        let mut types = Types { given, ..Types::default() };
        types.forget();
        types.known = types.given.iter().map(|ty| (ty.number(), ty.clone())).collect();
        types
    }

    /// Learns from a record, or says why it is none though it says so, or of no use.
    pub fn learn(&mut self, frame: &Frame<'_>) -> Result<(), String> {
        let wrong = |error: JournalError| error.to_string();
        if let Some(session) = frame.session() {
            self.session += 1;
            self.missed.clear();
            let journal = session.map_err(wrong)?.journal().to_array();
            if self.journal.replace(journal).is_some_and(|former| former != journal) {
                self.forget();
            }
        }
        let Some(record) = frame.schema() else { return Ok(()) };
        let record = record.map_err(wrong)?;
        let number = record.type_number();
        let is_same = |ty: &Type| {
            ty.bfbs == record.bfbs()
                && ty.fingerprint == record.fingerprint()
                && ty.root == record.root()
        };
        match self.current.get_mut(&number) {
            Some(known) if is_same(&known.ty) => known.session = self.session,
            // What verifies can be unpacked.
            _ => record.unpack().iter().for_each(|record| self.take(record)),
        }
        let ty = self.current.get(&number).map(|known| &known.ty);
        match ty.map(|ty| (&ty.root, &ty.schema)) {
            Some((root, Err(why))) => {
                let at = frame.offset;
                Err(format!(
                    "the schema record at {at} describes no `{root}` that can be read: {why}"
                ))
            }
            _ => Ok(()),
        }
    }

    /// Learns of a type without a record.
    #[cfg(any(feature = "mcap", feature = "nats"))]
    pub fn add(&mut self, ty: &Arc<Type>) {
        let number = ty.number();
        if !self.known.get(&number).is_some_and(|known| Arc::ptr_eq(known, ty)) {
            self.known.insert(number, ty.clone());
        }
    }

    /// Takes what the session that is read says of a type.
    pub fn take(&mut self, record: &SchemaRecord) {
        let (number, session) = (record.type_number, self.session);
        let ty = Arc::new(Type::of_record(record.clone()));
        let one = self.fingerprints.entry(number).or_insert(Some(ty.fingerprint));
        one.take_if(|one| *one != ty.fingerprint);
        self.known.insert(number, ty.clone());
        self.current.insert(number, Current { ty, session });
    }

    /// Whether the session that is read has told of messages of this number.
    pub fn is_told(&self, number: u32) -> bool {
        self.current.get(&number).is_some_and(|known| known.session == self.session)
    }

    /// Notes that it has not; returns whether that is new.
    pub fn misses(&mut self, number: u32) -> bool {
        self.missed.insert(number)
    }

    /// Whether all sessions so far that have told of messages of this number have said the same.
    pub fn agree(&self, number: u32) -> bool {
        self.fingerprints.get(&number).is_some_and(Option::is_some)
    }

    /// The session has not told of them, and others do not agree.
    pub fn doubt(&mut self, number: u32) {
        self.current.remove(&number);
        self.given_is_current(|ty| ty.number() == number);
    }

    /// Another journal may mean something else by a number, and says what before it does.
    fn forget(&mut self) {
        self.current.clear();
        self.fingerprints.clear();
        self.missed.clear();
        self.given_is_current(|_| true);
    }

    fn given_is_current(&mut self, is_it: impl Fn(&Type) -> bool) {
        if let Some(ty) = self.given.clone().filter(|ty| is_it(ty)) {
            // No session has told of it.
            self.current.insert(ty.number(), Current { ty, session: u64::MAX });
        }
    }

    /// What messages of this number are in the journal that is read.
    pub fn get(&self, number: u32) -> Option<&Arc<Type>> {
        self.current.get(&number).map(|known| &known.ty)
    }

    /// All that were told of, each by its last schema.
    pub fn all(&self) -> impl Iterator<Item = &Arc<Type>> {
        self.known.values()
    }

    /// In the order of their names.
    pub fn sorted(&self) -> Vec<(u32, &Type)> {
        let mut all: Vec<_> = self.known.iter().map(|(number, ty)| (*number, &**ty)).collect();
        all.sort_by(|a, b| a.1.root.cmp(&b.1.root));
        all
    }

    /// Their names, for messages, as far as anybody reads on.
    pub fn listed(&self) -> String {
        let mut names: Vec<&str> = self.sorted().iter().map(|(_, ty)| &*ty.root).collect();
        let n_others = names.len().saturating_sub(MOST_LISTED);
        names.truncate(MOST_LISTED);
        match (names.is_empty(), n_others) {
            (true, _) => "none".to_owned(),
            (false, 0) => names.join(", "),
            (false, n) => format!("{} and {n} more", names.join(", ")),
        }
    }

    /// Whether there is one that is called so.
    pub fn has(&self, name: &str) -> bool {
        self.known.values().any(|ty| ty.is_called(name))
    }
}
