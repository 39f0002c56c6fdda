//! The bytes of a file, at any place.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use super::header::{Header, HEADER};
use crate::source::Inputs;
use crate::Result;

/// A file that parts are read of.
pub struct Bytes {
    file: File,
    name: String,
}

impl Bytes {
    pub fn open(path: &Path) -> Result<Self> {
        let name = path.display().to_string();
        let file = File::open(path).map_err(|error| format!("{name}: {error}"))?;
        Ok(Bytes { file, name })
    }

    pub fn len(&self) -> Result<u64> {
        Ok(self.file.metadata()?.len())
    }

    /// Of a frame of a journal whose header is right.
    pub fn frame_len(&self, offset: u64) -> Result<u64> {
        let header = self.read(offset, HEADER as u64)?;
        let len = Header::of(&header, None).and_then(|header| header.payload_len()).unwrap_or(0);
        Ok((HEADER as u64 + len as u64).next_multiple_of(8))
    }

    /// So many bytes from a place on, or those that there are.
    pub fn read(&self, offset: u64, len: u64) -> Result<Vec<u8>> {
        let (mut bytes, mut file) = (vec![], &self.file);
        file.seek(SeekFrom::Start(offset))
            .and_then(|_| file.take(len).read_to_end(&mut bytes))
            .map_err(|error| format!("{}: {error}", self.name))?;
        Ok(bytes)
    }
}

/// Standard input as a file, for as long as it is needed: what has passed cannot be looked at.
pub struct Spool {
    path: Option<PathBuf>,
}

impl Spool {
    /// Replaces standard input among the files, if it is there.
    pub fn of(inputs: &mut Inputs) -> Result<Self> {
        let stdin = inputs.files.iter_mut().find(|file| file.as_os_str() == "-");
        let Some(stdin) = stdin else { return Ok(Spool { path: None }) };
        let path = std::env::temp_dir().join(format!("flatstream-hex-{}", std::process::id()));
        let mut file = private().write(true).create_new(true).open(&path)?;
        let spool = Spool { path: Some(path.clone()) };
        io::copy(&mut io::stdin().lock(), &mut file)?;
        *stdin = path;
        Ok(spool)
    }
}

/// What was piped is nobody else's business.
fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

impl Drop for Spool {
    fn drop(&mut self) {
        if let Some(path) = &self.path {
            let _ = fs::remove_file(path);
        }
    }
}
