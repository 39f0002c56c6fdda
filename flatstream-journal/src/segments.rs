//! Journals of several files.

use std::ffi::OsStr;
use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::error::Result;
use crate::write::append::go_on;
use crate::{JournalOptions, JournalWriter, Reopened, Storage};

/// When a journal goes on in another file.
///
/// Before a message, never in one: files are whole, and each has the schemas of its messages.
///
/// ```
/// use std::time::Duration;
/// use flatstream_journal::Rotation;
///
/// let rotation = Rotation::default().bytes(1 << 30).interval(Duration::from_secs(3600));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Rotation {
    bytes: u64,
    interval: Option<Duration>,
}

/// 1 GiB.
impl Default for Rotation {
    fn default() -> Self {
        Rotation { bytes: 1 << 30, interval: None }
    }
}

impl Rotation {
    /// When a file has so many bytes, or more by a message.
    #[must_use]
    pub fn bytes(self, bytes: u64) -> Self {
        Rotation { bytes: bytes.max(1), ..self }
    }

    /// When a file was begun, or opened, so long ago.
    #[must_use]
    pub fn interval(self, interval: Duration) -> Self {
        Rotation { interval: Some(interval), ..self }
    }
}

/// The files of one journal: `NAME.000000.fsj`, `NAME.000001.fsj` and so on. See [`JournalOptions::segments`].
#[derive(Debug)]
pub struct Segments {
    folder: PathBuf,
    name: String,
    rotation: Rotation,
    file: File,
    number: u32,
    since: Instant,
}

impl Segments {
    /// The file that is written to.
    pub fn path(&self) -> PathBuf {
        path(&self.folder, &self.name, self.number)
    }
}

impl Storage for Segments {
    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.file.append(bytes)
    }

    fn truncate(&mut self, len: u64) -> io::Result<()> {
        self.file.truncate(len)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.file.sync()
    }

    fn is_full(&self, len: u64) -> bool {
        let Rotation { bytes, interval } = self.rotation;
        len >= bytes || interval.is_some_and(|interval| self.since.elapsed() >= interval)
    }

    fn next_file(&mut self) -> io::Result<()> {
        let number = self.number + 1;
        let next = path(&self.folder, &self.name, number);
        let file = OpenOptions::new().append(true).read(true).create_new(true).open(&next)?;
        if let Err(error) = sync_folder(&self.folder) {
            let _ = fs::remove_file(next);
            return Err(error);
        }
        (self.file, self.number, self.since) = (file, number, Instant::now());
        Ok(())
    }
}

/// So that the name of a new file survives the end of the machine. Only Unix has that.
fn sync_folder(folder: &Path) -> io::Result<()> {
    match cfg!(unix) {
        true => File::open(folder)?.sync_all(),
        false => Ok(()),
    }
}

/// The last file that is there, or the first one. A file that was begun and has no frame yet goes on from the one
/// before.
pub(crate) fn open(
    options: JournalOptions,
    folder: &Path,
    name: &str,
    rotation: Rotation,
) -> Result<(JournalWriter<Segments>, Reopened)> {
    let folder = or_here(folder);
    fs::create_dir_all(folder)?;
    let mut numbers = numbers(folder, name)?;
    let number = numbers.pop().unwrap_or(0);
    let mut open = OpenOptions::new();
    let last = path(folder, name, number);
    let file = open.append(true).read(true).create(true).open(&last)?;
    let mut before = numbers.into_iter().rev().map(|number| path(folder, name, number));
    let (folder, name) = (folder.to_owned(), name.to_owned());
    let since = Instant::now();
    let wrap = |file| Segments { folder, name, rotation, file, number, since };
    go_on(options, file, &mut before, wrap)
        .map(|(writer, reopened)| (writer.at_path(&last), reopened))
}

/// The files of a journal, in order.
///
/// # Errors
///
/// What the folder says.
pub fn segment_files(folder: impl AsRef<Path>, name: &str) -> io::Result<Vec<PathBuf>> {
    let folder = or_here(folder.as_ref());
    let numbers = numbers(folder, name)?.into_iter();
    Ok(numbers.map(|number| path(folder, name, number)).collect())
}

/// What [`Path::parent`] says of a name alone is no folder for the operating system.
pub(crate) fn or_here(folder: &Path) -> &Path {
    match folder.as_os_str().is_empty() {
        true => Path::new("."),
        false => folder,
    }
}

pub(crate) fn numbers(folder: &Path, name: &str) -> io::Result<Vec<u32>> {
    let mut numbers = vec![];
    for entry in fs::read_dir(folder)? {
        numbers.extend(number(&entry?.file_name(), name));
    }
    numbers.sort_unstable();
    Ok(numbers)
}

fn number(file: &OsStr, name: &str) -> Option<u32> {
    let digits = file.to_str()?.strip_prefix(name)?.strip_prefix('.')?.strip_suffix(".fsj")?;
    let is_number = digits.len() >= 6 && digits.bytes().all(|byte| byte.is_ascii_digit());
    digits.parse().ok().filter(|_| is_number)
}

pub(crate) fn path(folder: &Path, name: &str, number: u32) -> PathBuf {
    folder.join(format!("{name}.{number:06}.fsj"))
}
