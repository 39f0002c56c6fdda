//! Schemas whose record is damaged, looked for where the file has them again.

use std::fs::File;
use std::path::{Path, PathBuf};

use flatstream_journal::{JournalReader, Mode, Schemas};

use super::{FileInfo, Types};

/// The file that was looked through last, as far as that was.
#[derive(Default)]
pub struct Ahead(Option<(PathBuf, Schemas<File>)>);

impl Ahead {
    /// Learns the type of a message that its session has not told of yet. What cannot be read twice is not: what is known of the
    /// type remains.
    pub fn look(&mut self, file: &FileInfo, number: u32, offset: u64, types: &mut Types) {
        let Some(schemas) = file.path.as_deref().and_then(|path| self.schemas(path)) else {
            return;
        };
        match schemas.find(number, offset) {
            Ok(Some(record)) => types.take(record),
            Ok(None) => types.doubt(number),
            // The reader of the file says it.
            Err(_) => {}
        }
    }

    fn schemas(&mut self, path: &Path) -> Option<&mut Schemas<File>> {
        if self.0.as_ref().is_none_or(|(looked_through, _)| looked_through != path) {
            // To open a pipe may take for ever.
            let file = File::open(Some(path).filter(|path| path.is_file())?).ok()?;
            let schemas = JournalReader::new(file, Mode::SkipCorrupt).schemas();
            self.0 = Some((path.to_owned(), schemas));
        }
        self.0.as_mut().map(|(_, schemas)| schemas)
    }
}
