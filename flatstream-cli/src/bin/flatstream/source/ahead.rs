//! Schemas whose record is damaged, looked for where the file has them again.

use std::fs::File;
use std::path::{Path, PathBuf};

use flatstream_journal::{JournalReader, Kind, Mode, Schemas};

use super::reader::AnyRead;
use super::{FileInfo, Types};

/// The file that was looked through last, as far as that was.
#[derive(Default)]
pub struct Ahead(Option<(PathBuf, Schemas<File>)>);

impl Ahead {
    /// Learns the type of the message that comes next, if its session has not told of it: from what stands a little behind it,
    /// in what is read once. If nothing is found there, that of other sessions will do, as far as they agree.
    pub fn look_on(reader: &mut JournalReader<AnyRead>, types: &mut Types) {
        let Some(Kind::Message(number)) = reader.peek_kind() else { return };
        if types.is_told(number) || !types.misses(number) {
            return;
        }
        match reader.schema_ahead(number) {
            Ok(Some(record)) => types.take(&record),
            Ok(None) if !types.agree(number) => types.doubt(number),
            // An error comes again when it is read.
            Ok(None) | Err(_) => {}
        }
    }

    /// Learns the type of a message that its session has not told of yet, from a file that can be read once more.
    pub fn look(&mut self, file: &FileInfo, number: u32, offset: u64, types: &mut Types) {
        // To open a pipe may take for ever.
        let path = file.path.as_deref().filter(|_| !file.is_read_once);
        let Some(schemas) = path.and_then(|path| self.schemas(path)) else { return };
        match schemas.find(number, offset) {
            Ok(Some(record)) => types.take(record),
            Ok(None) => types.doubt(number),
            // The reader of the file says it.
            Err(_) => {}
        }
    }

    fn schemas(&mut self, path: &Path) -> Option<&mut Schemas<File>> {
        if self.0.as_ref().is_none_or(|(looked_through, _)| looked_through != path) {
            let file = File::open(path).ok()?;
            let schemas = JournalReader::new(file, Mode::SkipCorrupt).schemas();
            self.0 = Some((path.to_owned(), schemas));
        }
        self.0.as_mut().map(|(_, schemas)| schemas)
    }
}
