//! The name of a file, which survives the end of the machine once its folder was synced. Only Unix has that.

use std::fs::File;
use std::io::{self, ErrorKind};
use std::path::Path;

/// The folder of a file, until it was synced.
#[derive(Debug, Default)]
pub(super) struct Folder(Option<File>);

impl Folder {
    /// That of a file which is there. Nothing if it cannot be opened, as somebody may write to a folder who may not read it.
    pub fn of(path: &Path) -> Self {
        let path = path.canonicalize().ok().filter(|_| cfg!(unix));
        let folder = path.as_deref().and_then(Path::parent);
        Folder(folder.and_then(|folder| File::open(folder).ok()))
    }

    /// Syncs it, unless that was done.
    #[inline]
    pub fn sync(&mut self) -> io::Result<()> {
        match &self.0 {
            None => Ok(()),
            Some(_) => self.sync_once(),
        }
    }

    #[cold]
    fn sync_once(&mut self) -> io::Result<()> {
        let Some(folder) = &self.0 else { return Ok(()) };
        match folder.sync_all() {
            // Some file systems cannot sync folders, and need not.
            Err(error) if !cannot(&error) => return Err(error),
            _ => self.0 = None,
        }
        Ok(())
    }
}

fn cannot(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::InvalidInput | ErrorKind::Unsupported)
}
