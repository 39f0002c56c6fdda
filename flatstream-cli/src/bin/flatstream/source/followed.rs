//! Files that are followed: whether they are still the ones that were begun.

use std::fs::{self, File, Metadata};
use std::io::Read;
use std::path::{Path, PathBuf};

use super::{FileInfo, Item, Lost};
use crate::{shown, tell};

/// As many bytes as tell files apart: of journals the preamble, which has a marker of its own.
const START: u64 = 16;

/// A file that grows, as it was when it was last looked at.
pub struct Followed {
    path: PathBuf,
    /// Its number on its device, where there is such a thing.
    id: Option<(u64, u64)>,
    /// What it begins with, as far as that was there.
    start: Vec<u8>,
    /// Behind the last frame that was read.
    reached: u64,
    is_gone: bool,
}

impl Followed {
    /// Nothing for what cannot be looked at while it is read, as a pipe.
    pub fn new(path: &Path) -> Option<Self> {
        let found = fs::metadata(path).ok().filter(Metadata::is_file)?;
        let start = start(path)?;
        Some(Followed { path: path.to_owned(), id: id(&found), start, reached: 0, is_gone: false })
    }

    /// Notes how far it was read; or that the next file of a journal is.
    pub fn pass(&mut self, item: &Item<'_>, file: &FileInfo) {
        if let Some(next) = file.path.as_deref().filter(|path| *path != self.path) {
            if let Some(next) = Followed::new(next) {
                *self = next;
            }
        }
        let end = match item {
            Item::Record(frame) => frame.offset + frame.len_in_file(),
            Item::Message(message) => message.offset + message.frame_len,
            _ => 0,
        };
        self.reached = self.reached.max(end);
    }

    /// When nothing more is there: why nothing more will be, if that is so.
    pub fn look(&mut self, file: &FileInfo) -> Option<Lost> {
        let Ok(found) = fs::metadata(&self.path) else {
            self.gone();
            return None;
        };
        let (len, start) = (found.len(), start(&self.path)?);
        let reached = self.reached;
        let what = if self.id != id(&found) {
            "another file stands in its place".to_owned()
        } else if len < reached {
            format!("it was cut to {len} bytes, and {reached} of it were read")
        } else if !start.starts_with(&self.start) {
            "it was written anew".to_owned()
        } else {
            self.start = start;
            return None;
        };
        Some(Lost::replaced(file, reached, format!("{what}: what is in it now is not shown")))
    }

    /// It may have got another name, or its writer may still have it: what is written to it is shown.
    fn gone(&mut self) {
        if !std::mem::replace(&mut self.is_gone, true) {
            let path = shown(&self.path);
            tell(&format!("{path}: no file has this name any more; what is written to the one that had it is shown"));
        }
    }
}

fn start(path: &Path) -> Option<Vec<u8>> {
    let mut start = vec![];
    File::open(path).ok()?.take(START).read_to_end(&mut start).ok()?;
    Some(start)
}

#[cfg(unix)]
fn id(found: &Metadata) -> Option<(u64, u64)> {
    use std::os::unix::fs::MetadataExt;
    Some((found.dev(), found.ino()))
}

#[cfg(not(unix))]
fn id(_: &Metadata) -> Option<(u64, u64)> {
    None
}
