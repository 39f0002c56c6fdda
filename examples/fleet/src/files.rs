//! Files that are there whole or not at all, and folders that one program has to itself.

use std::fs::{self, File, TryLockError};
use std::io::{self, Write};
use std::path::Path;

/// Writes a file. Whoever looks sees the one before, or all of this one.
pub fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let temporary = path.with_extension("tmp");
    File::create(&temporary)?.write_all(bytes)?;
    fs::rename(temporary, path)
}

/// So that the names of files in it survive the end of the machine. Only Unix has that.
pub fn sync_folder(folder: &Path) -> io::Result<()> {
    match cfg!(unix) {
        true => File::open(folder)?.sync_all(),
        false => Ok(()),
    }
}

/// Makes a folder that no other process has until this one ends, or drops what is returned.
pub fn lock(folder: &Path) -> io::Result<File> {
    fs::create_dir_all(folder)?;
    let file = File::create(folder.join("lock"))?;
    match file.try_lock() {
        Err(TryLockError::WouldBlock) => {
            let advice = format!(
                "{}: another process works here: wait for its end, or take another folder",
                folder.display()
            );
            Err(io::Error::new(io::ErrorKind::ResourceBusy, advice))
        }
        Err(TryLockError::Error(error)) => Err(error),
        Ok(()) => Ok(file),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_has_one_process() {
        let folder = std::env::temp_dir().join(format!("fleet-lock-{}", std::process::id()));
        let held = lock(&folder).unwrap();
        let error = lock(&folder).unwrap_err().to_string();
        assert!(error.contains("another process works here"), "{error}");
        drop(held);
        lock(&folder).unwrap();
        fs::remove_dir_all(folder).unwrap();
    }
}
