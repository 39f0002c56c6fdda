//! A file that gets its name when it is whole.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use super::left::{part, tell_left};
use crate::{shown, tell, Result};

/// A file under another name, which is taken away again if it does not become whole.
pub struct NewFile {
    path: PathBuf,
    part: PathBuf,
    /// It stays if it does not become whole.
    is_kept: bool,
}

impl NewFile {
    /// Says as well what is left of one that did not become whole.
    ///
    /// # Errors
    ///
    /// There is a file of this name.
    pub fn create(path: &Path) -> Result<(Self, File)> {
        tell_left(path);
        NewFile::create_next(path)
    }

    /// One of many.
    pub fn create_next(path: &Path) -> Result<(Self, File)> {
        let shown = shown(path);
        if path.as_os_str() == "-" {
            return Err("a file gets its name when it is whole: standard output has none".into());
        }
        if path.symlink_metadata().is_ok() {
            return Err(format!("{shown}: it is there, and would be written over").into());
        }
        let part = part(path);
        let file = OpenOptions::new().append(true).read(true).create_new(true).open(&part);
        let file = file.map_err(|error| format!("{}: {error}", crate::shown(&part)))?;
        Ok((NewFile { path: path.to_owned(), part, is_kept: false }, file))
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Lets it stay, for what others were told to be in it.
    #[cfg(feature = "nats")]
    pub fn keep(&mut self) {
        self.is_kept = true;
    }

    /// Gives it its name: all of it was written and synced.
    pub fn publish(mut self) -> Result<()> {
        // A link is not made over what has come to be there in the meantime.
        let named = match fs::hard_link(&self.part, &self.path) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists && !self.path.exists() => {
                fs::rename(&self.part, &self.path)
            }
            linked => linked,
        };
        named.map_err(|error| format!("{}: {error}", shown(&self.path)))?;
        self.is_kept = false;
        Ok(())
    }
}

impl Drop for NewFile {
    fn drop(&mut self) {
        if self.is_kept {
            tell(&format!("{} has what was written until then", shown(&self.part)));
        } else {
            let _ = fs::remove_file(&self.part);
        }
    }
}
