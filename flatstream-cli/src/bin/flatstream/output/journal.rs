//! Messages of all kinds into a journal, with the schemas that they came with.

use std::collections::HashMap;
use std::fs::File;
use std::path::Path;
use std::sync::Arc;

use flatstream_journal::{JournalOptions, JournalWriter, MessageType, SchemaRecord, Storage};

use super::{n_messages, tell_left, NewFile, Origin};
use crate::source::{Lost, Message, Type};
use crate::{shown, tell, Result};

/// A journal that is written.
pub struct JournalOut<S: Storage> {
    writer: JournalWriter<S>,
    types: HashMap<u32, Declared>,
    name: String,
    pub n_messages: u64,
    /// Messages of streams and text, which have no time.
    n_timeless: u64,
}

/// The schema that messages of a type have now.
struct Declared {
    ty: Arc<Type>,
    of: MessageType,
    n_records: u64,
}

impl<S: Storage> JournalOut<S> {
    pub fn new(storage: S, options: JournalOptions, path: &Path) -> Result<Self> {
        let name = shown(path);
        let writer = options.start(storage).map_err(|error| format!("{name}: {error}"))?;
        Ok(JournalOut { writer, types: HashMap::new(), name, n_messages: 0, n_timeless: 0 })
    }

    /// Writes a message as it is. Returns why that cannot be done if nobody could read it.
    pub fn write(&mut self, message: &Message<'_>, time: Option<i64>) -> Result<Option<Lost>> {
        let Some(ty) = message.ty else {
            let why = format!("{}, so it is left out", message.lacks_schema());
            return Ok(Some(message.refused(why)));
        };
        let of = self.message_type(ty)?;
        let written = self.writer.write_payload(of, time.unwrap_or(0), message.payload);
        written.map_err(|error| format!("{}: {error}", self.name))?;
        self.n_messages += 1;
        self.n_timeless += u64::from(time.is_none());
        Ok(None)
    }

    /// Messages stand behind the schema that they had, also where they had different ones.
    fn message_type(&mut self, ty: &Arc<Type>) -> Result<MessageType> {
        let number = ty.number();
        let former = self.types.get(&number);
        let is_same = |it: &&Declared| {
            Arc::ptr_eq(&it.ty, ty) || it.ty.fingerprint == ty.fingerprint && it.ty.root == ty.root
        };
        if let Some(declared) = former.filter(is_same) {
            return Ok(declared.of);
        }
        let n_records = former.map_or(0, |it| it.n_records) + 1;
        let Type { root, fingerprint, bfbs, .. } = &**ty;
        let (root, bfbs, fingerprint) = (root.clone(), bfbs.clone(), *fingerprint);
        let record = SchemaRecord { type_number: number, root, fingerprint, bfbs };
        let of = self.writer.message_type_of(record);
        let of = of.map_err(|error| format!("{}: {error}", self.name))?;
        self.types.insert(number, Declared { ty: ty.clone(), of, n_records });
        Ok(of)
    }

    /// What was written is safe.
    #[cfg(feature = "nats")]
    pub fn sync(&mut self) -> Result<()> {
        Ok(self.writer.sync().map_err(|error| format!("{}: {error}", self.name))?)
    }

    pub fn storage_mut(&mut self) -> &mut S {
        self.writer.storage_mut()
    }

    /// Writes and syncs all of it.
    pub fn finish(self) -> Result<S> {
        for Declared { ty, n_records, .. } in self.types.values().filter(|it| it.n_records > 1) {
            let (name, root) = (&self.name, &ty.root);
            tell(&format!(
                "{name}: {root} has more than one schema: they take turns {n_records} times"
            ));
        }
        if self.n_timeless > 0 {
            let (name, n) = (&self.name, n_messages(self.n_timeless));
            tell(&format!(
                "{name}: {n} without a time have that of 1970: `flatstream convert --time FIELD` takes it from a field"
            ));
        }
        Ok(self.writer.finish().map_err(|error| format!("{}: {error}", self.name))?)
    }
}

/// A journal in a new file. It begins with its first message: what it says of itself is known then.
pub struct JournalFile {
    file: NewFile,
    /// Until it begins.
    storage: Option<File>,
    out: Option<JournalOut<File>>,
    command: &'static str,
}

impl JournalFile {
    pub fn create(path: &Path, command: &'static str) -> Result<Self> {
        tell_left(path);
        JournalFile::create_next(path, command)
    }

    /// One of many.
    pub fn create_next(path: &Path, command: &'static str) -> Result<Self> {
        let (file, storage) = NewFile::create_next(path)?;
        Ok(JournalFile { file, storage: Some(storage), out: None, command })
    }

    /// What it will be called.
    pub fn path(&self) -> &Path {
        self.file.path()
    }

    /// See [`JournalOut::write`].
    pub fn write(
        &mut self,
        message: &Message<'_>,
        time: Option<i64>,
        origin: &Origin,
    ) -> Result<Option<Lost>> {
        self.begin(origin)?;
        self.out.as_mut().map_or(Ok(None), |out| out.write(message, time))
    }

    /// What was written is safe, and stays under the name that the file has until it is whole if it does not become so.
    #[cfg(feature = "nats")]
    pub fn sync(&mut self) -> Result<()> {
        self.file.keep();
        self.out.as_mut().map_or(Ok(()), JournalOut::sync)
    }

    fn begin(&mut self, origin: &Origin) -> Result<()> {
        if let Some(storage) = self.storage.take() {
            let options = origin.options(self.command);
            self.out = Some(JournalOut::new(storage, options, self.file.path())?);
        }
        Ok(())
    }

    /// Gives it its name, and says how many messages are in it.
    pub fn finish(self, origin: &Origin) -> Result<u64> {
        let path = shown(self.path());
        let n = self.finish_in_silence(origin)?;
        tell(&format!("{path}: {}", n_messages(n)));
        Ok(n)
    }

    /// Gives it its name.
    pub fn finish_in_silence(mut self, origin: &Origin) -> Result<u64> {
        self.begin(origin)?;
        let n = self.out.as_ref().map_or(0, |out| out.n_messages);
        self.out.map(JournalOut::finish).transpose()?;
        self.file.publish()?;
        Ok(n)
    }
}
