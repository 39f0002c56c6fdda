//! The files of a journal that goes on in another one when one is full.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use flatstream_journal::Storage;

use crate::chart::grouped;
use crate::output::{tell_left, NewFile};
use crate::{shown, Failure, Result};

/// When a file is full.
#[derive(Clone, Copy)]
pub enum Full {
    /// When it has so many bytes.
    Bytes(u64),
    /// When a message comes of a later interval of so many nanoseconds than its first one.
    Interval(i64),
}

/// Files `PREFIX.000000.fsj` and so on, which get their names together.
pub struct Files {
    prefix: PathBuf,
    full: Full,
    most: usize,
    files: Vec<NewFile>,
    /// All, also those that are too many.
    n_files: usize,
    current: File,
    /// The interval of the first message in the current file.
    interval: Option<i64>,
    /// The next message is of a later one.
    is_later: bool,
    /// Messages that the current file has, and the next one.
    n_messages: u64,
}

impl Files {
    /// At most so many.
    pub fn create(prefix: &Path, full: Full, most: usize) -> Result<Self> {
        tell_left(prefix);
        let (file, current) = NewFile::create_next(&path(prefix, 0))?;
        let (prefix, files) = (prefix.to_owned(), vec![file]);
        Ok(Files {
            prefix,
            full,
            most,
            files,
            n_files: 1,
            current,
            interval: None,
            is_later: false,
            n_messages: 0,
        })
    }

    /// What time the next message has.
    pub fn look_at(&mut self, time: Option<i64>) {
        self.n_messages += 1;
        let (Full::Interval(length), Some(time)) = (self.full, time) else { return };
        let interval = time.div_euclid(length);
        self.is_later = self.interval.is_some_and(|current| interval > current);
        if self.is_later || self.interval.is_none() {
            self.interval = Some(interval);
        }
    }

    /// Gives all of them their names, and returns these.
    ///
    /// # Errors
    ///
    /// There would be too many.
    pub fn publish(self) -> Result<Vec<PathBuf>> {
        if self.is_too_many() {
            return Err(format!(
                "{}: these would be {} files: say a larger --every, or --yes",
                shown(&self.prefix),
                grouped(self.n_files as u64)
            )
            .into());
        }
        let paths = self.files.iter().map(|file| file.path().to_owned()).collect();
        self.files.into_iter().try_for_each(NewFile::publish)?;
        Ok(paths)
    }
}

impl Files {
    /// From then on they are only counted.
    fn is_too_many(&self) -> bool {
        self.n_files > self.most
    }
}

fn path(prefix: &Path, number: usize) -> PathBuf {
    let mut path = prefix.as_os_str().to_owned();
    path.push(format!(".{number:06}.fsj"));
    path.into()
}

impl Storage for Files {
    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        match self.is_too_many() {
            true => Ok(()),
            false => self.current.append(bytes),
        }
    }

    fn truncate(&mut self, len: u64) -> io::Result<()> {
        match self.is_too_many() {
            true => Ok(()),
            false => self.current.truncate(len),
        }
    }

    fn sync(&mut self) -> io::Result<()> {
        Storage::sync(&mut self.current)
    }

    fn is_full(&self, len: u64) -> bool {
        match self.full {
            // Also a file that is longer without a message has one.
            Full::Bytes(bytes) => len >= bytes && self.n_messages > 1,
            Full::Interval(_) => self.is_later,
        }
    }

    fn next_file(&mut self) -> io::Result<()> {
        (self.n_files, self.is_later, self.n_messages) = (self.n_files + 1, false, 1);
        if self.is_too_many() {
            // They are taken away.
            self.files.clear();
            return Ok(());
        }
        let created = NewFile::create_next(&path(&self.prefix, self.files.len()));
        let (file, current) = created.map_err(|failure| match failure {
            Failure::Said(text) => io::Error::other(text),
            _ => io::Error::other("no file can be made"),
        })?;
        self.files.push(file);
        self.current = current;
        Ok(())
    }
}
