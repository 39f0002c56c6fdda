//! Following a journal of several files.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use crate::error::{FileFault, JournalError, Result};
use crate::read::{Frame, JournalReader, Mode};
use crate::row::{FileStart, Row};
use crate::segments::{numbers, or_here, path};

/// Follows a journal of several files while it is written.
///
/// ```
/// # use flatstream::StreamSerialize;
/// use flatstream_journal::{Follower, JournalOptions, Mode, Rotation};
/// # #[derive(StreamSerialize)]
/// # struct Reading { celsius: f64 }
///
/// let folder = std::env::temp_dir().join(format!("flatstream-follower-{}", std::process::id()));
/// let (mut journal, _) =
///     JournalOptions::default().segments(&folder, "room", Rotation::default().bytes(10_000))?;
/// let mut follower = Follower::new(&folder, "room", Mode::default());
/// let mut n_messages = 0;
/// for i in 0..1000 {
///     journal.write(&Reading { celsius: f64::from(i) })?;
///     journal.flush()?;
///     while let Some(frame) = follower.next_frame() {
///         n_messages += usize::from(frame?.kind.is_message());
///     }
/// }
/// assert_eq!(n_messages, 1000);
/// # std::fs::remove_dir_all(&folder)?;
/// # Ok::<(), flatstream_journal::JournalError>(())
/// ```
#[derive(Debug)]
pub struct Follower {
    folder: PathBuf,
    name: String,
    mode: Mode,
    /// The first file that is read, or one behind it.
    first: u32,
    current: Option<Current>,
    row: Row,
    /// Which files are not what they should be, until that was said.
    fault: Option<(u32, FileFault)>,
    is_stopped: bool,
}

/// The file that is read.
#[derive(Debug)]
struct Current {
    number: u32,
    reader: JournalReader<File>,
    /// Its first frame was there.
    is_begun: bool,
}

impl Follower {
    /// From the first file that is there, or will be.
    pub fn new(folder: impl AsRef<Path>, name: &str, mode: Mode) -> Self {
        let (folder, name) = (or_here(folder.as_ref()).to_owned(), name.to_owned());
        let (row, current, fault) = (Row::default(), None, None);
        Follower { folder, name, mode, first: 0, current, row, fault, is_stopped: false }
    }

    /// From the file with this number on, or the next one that is there: without it from the first one.
    ///
    /// ```
    /// use flatstream_journal::{Follower, Mode};
    ///
    /// let mut follower = Follower::new("/var/log/engine", "engine", Mode::default()).starting_at(17);
    /// assert!(follower.next_frame().is_none());
    /// ```
    #[must_use]
    pub fn starting_at(self, number: u32) -> Self {
        Follower { first: number, ..self }
    }

    /// The next frame, or what is said about bytes that are none; `None` if nothing is there now.
    ///
    /// # Errors
    ///
    /// Those of [`JournalReader::next_frame`]. A file that ends inside of a frame when the next one is there already is
    /// [`JournalError::TornTail`](crate::JournalError::TornTail), but in [`Mode::StopAtTornTail`], which goes on
    /// with the next one. A file that is missing, empty, or another one than its number says, is [`JournalError::File`], in
    /// front of what is in it; like damage it is passed only in [`Mode::SkipCorrupt`].
    pub fn next_frame(&mut self) -> Option<Result<Frame<'_>>> {
        self.next_frame_and_file().map(|(_, frame)| frame)
    }

    /// The same with the number of the file that it is in: offsets are those in the file.
    ///
    /// # Errors
    ///
    /// Those of [`next_frame`](Self::next_frame).
    pub fn next_frame_and_file(&mut self) -> Option<(u32, Result<Frame<'_>>)> {
        loop {
            if let Some((number, fault)) = self.fault.take() {
                self.is_stopped = self.mode != Mode::SkipCorrupt;
                return Some((number, Err(JournalError::File { number, fault })));
            }
            if self.is_stopped {
                return None;
            }
            if let Err(error) = self.begin() {
                return Some((self.first, Err(error.into())));
            }
            let current = self.current.as_mut()?;
            if current.reader.is_stopped() {
                return None;
            }
            // Before it is read to its end: a file with one behind it does not grow any more.
            if path(&self.folder, &self.name, current.number.saturating_add(1)).exists() {
                current.reader.complete();
            }
            if !current.reader.is_over() && current.reader.fetch() {
                if current.is_begun {
                    break;
                }
                current.is_begun = true;
                let start = FileStart::of(current.reader.found());
                self.fault = self.row.fault(current.number, start).map(|it| (current.number, it));
                continue;
            }
            match self.go_on() {
                Ok(true) => {}
                Ok(false) => return None,
                Err(error) => return Some((self.current.as_ref()?.number, Err(error.into()))),
            }
        }
        let Current { number, reader, .. } = self.current.as_mut()?;
        reader.fetched().map(|frame| (*number, frame))
    }

    /// Opens the first file. The one in front of it says which journal that is of.
    fn begin(&mut self) -> io::Result<()> {
        if self.current.is_some() || !self.folder.exists() {
            return Ok(());
        }
        let numbers = numbers(&self.folder, &self.name)?;
        let at = numbers.partition_point(|number| *number < self.first);
        if let Some(first) = numbers.get(at) {
            if let Some(former) = numbers[..at].last() {
                self.row.fault(*former, FileStart::read(path(&self.folder, &self.name, *former))?);
            }
            self.current = Some(self.open(*first)?);
        }
        Ok(())
    }

    /// Where nothing more is in the file that is read: whether there may be now, in it or in another one.
    fn go_on(&mut self) -> io::Result<bool> {
        let Some(current) = &mut self.current else { return Ok(false) };
        let (number, is_over) = (current.number, current.reader.is_over());
        if !is_over {
            current.reader.look_again()?;
        }
        let Some(next) = behind(&self.folder, &self.name, number)? else { return Ok(false) };
        if !is_over {
            // What was written before that one was begun.
            current.reader.complete();
        } else if !std::mem::replace(&mut current.is_begun, true) {
            self.fault = self.row.fault(number, FileStart::Empty).map(|it| (number, it));
        } else {
            self.current = Some(self.open(next)?);
            let last = Some(next - 1).filter(|last| *last > number + 1);
            let missing = (number + 1, FileFault::Missing { last });
            self.fault = Some(missing).filter(|_| next > number + 1);
        }
        Ok(true)
    }

    fn open(&self, number: u32) -> io::Result<Current> {
        let file = File::open(path(&self.folder, &self.name, number))?;
        let reader = JournalReader::new(file, self.mode).follow();
        Ok(Current { number, reader, is_begun: false })
    }
}

/// The number of the file that comes behind this one. A writer leaves out none.
fn behind(folder: &Path, name: &str, number: u32) -> io::Result<Option<u32>> {
    let is_there = |number| path(folder, name, number).exists();
    let next = number.checked_add(1).filter(|next| is_there(*next));
    if next.is_some() {
        return Ok(next);
    }
    let later = numbers(folder, name)?.into_iter().find(|later| *later > number);
    // It may have been begun since, and the later one behind it.
    Ok(number.checked_add(1).filter(|next| is_there(*next)).or(later))
}
