//! Files of one journal, one behind another: whether each is the one that its number says.

use std::collections::BTreeMap;
use std::fs::File;
use std::io;
use std::path::Path;

use crate::error::{FileFault, JournalError};
use crate::read::{Frame, JournalReader, Mode};

/// What is known of a file of a journal by its first frame.
///
/// ```
/// use flatstream_journal::{FileStart, JournalOptions};
///
/// let path = std::env::temp_dir().join(format!("flatstream-start-{}.fsj", std::process::id()));
/// std::fs::write(&path, JournalOptions::default().id([7; 16]).start(Vec::new())?.finish()?)?;
/// assert_eq!(FileStart::read(&path)?, FileStart::Session { journal: [7; 16], segment: 0 });
/// # std::fs::remove_file(path)?;
/// # Ok::<(), flatstream_journal::JournalError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FileStart {
    /// There is no frame, and nothing that was one.
    Empty,
    /// What its first session says.
    Session {
        /// The same in all files of a journal.
        journal: [u8; 16],
        /// Which of them it is.
        segment: u32,
    },
    /// The first frame is damaged, or no session; or it is no journal.
    Unknown,
}

impl FileStart {
    /// Looks at the start of a file, and at nothing behind its first frame.
    ///
    /// # Errors
    ///
    /// What the file says.
    pub fn read(path: impl AsRef<Path>) -> io::Result<Self> {
        let mut reader = JournalReader::new(File::open(path)?, Mode::Strict);
        match reader.next_frame() {
            None => Ok(FileStart::Empty),
            Some(Err(JournalError::Io(error))) => Err(error),
            Some(first) => Ok(FileStart::of(first.ok())),
        }
    }

    /// By the first frame.
    pub(crate) fn of(first: Option<Frame<'_>>) -> Self {
        match first.and_then(|frame| frame.session()) {
            Some(Ok(session)) => FileStart::Session {
                journal: session.journal().to_array(),
                segment: session.segment(),
            },
            _ => FileStart::Unknown,
        }
    }
}

/// Follows the files of one journal, in the order of the numbers in their names: which of them is not the one that was to come.
/// The rules are those of `docs/journal.md`.
///
/// ```
/// use flatstream_journal::{FileStart, JournalOptions, Rotation, Row};
/// # use flatstream::StreamSerialize;
/// # #[derive(StreamSerialize)] struct Reading { celsius: f64 }
///
/// let folder = std::env::temp_dir().join(format!("flatstream-row-{}", std::process::id()));
/// let (mut journal, _) =
///     JournalOptions::default().segments(&folder, "room", Rotation::default().bytes(1))?;
/// journal.write(&Reading { celsius: 20.5 })?;
/// journal.finish()?;
/// let file = |number| folder.join(format!("room.{number:06}.fsj"));
/// std::fs::copy(file(1), file(2))?;
///
/// let mut row = Row::default();
/// assert_eq!(row.fault(0, FileStart::read(file(0))?), None);
/// assert_eq!(row.fault(1, FileStart::read(file(1))?), None);
/// let fault = row.fault(2, FileStart::read(file(2))?).expect("it is a copy");
/// assert_eq!(
///     fault.to_string(),
///     "this is file 1 of the journal once more, which is there as number 1, where file 2 was to come"
/// );
/// # std::fs::remove_dir_all(&folder)?;
/// # Ok::<(), flatstream_journal::JournalError>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Row {
    /// That of the files so far.
    home: Option<Place>,
    /// That of the last one which has a session.
    former: Option<Place>,
    /// The numbers in names, by segments of the journal.
    seen: BTreeMap<u32, u32>,
}

/// Where the numbers of a journal begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Place {
    journal: [u8; 16],
    /// How much greater a segment is than the number in the name: writers make no difference between them.
    ahead: i64,
}

impl Place {
    fn of(number: u32, start: FileStart) -> Option<Self> {
        let FileStart::Session { journal, segment } = start else { return None };
        Some(Place { journal, ahead: i64::from(segment) - i64::from(number) })
    }
}

impl Row {
    /// What is wrong with the file that comes next, whose name has this number, greater than that of the last one. Of an empty
    /// one that is something only if there is one with a greater number: the last one may have been begun a moment ago.
    pub fn fault(&mut self, number: u32, start: FileStart) -> Option<FileFault> {
        let FileStart::Session { segment, .. } = start else {
            return (start == FileStart::Empty).then_some(FileFault::Empty);
        };
        let place = Place::of(number, start)?;
        let (home, former) = (*self.home.get_or_insert(place), self.former.replace(place));
        if place == home || former == Some(place) {
            if place.journal != home.journal {
                self.seen.clear();
            }
            self.home = Some(place);
            self.seen.entry(segment).or_insert(number);
            return None;
        }
        if place.journal != home.journal {
            // Else these only look like the names of one journal.
            let is_one = home.ahead == 0 || place.ahead == 0;
            return is_one.then_some(FileFault::OtherJournal);
        }
        let expected = (i64::from(number) + home.ahead).try_into().unwrap_or(0);
        let first = *self.seen.entry(segment).or_insert(number);
        Some(match first == number {
            true => FileFault::Elsewhere { segment, expected },
            false => FileFault::Again { segment, first, expected },
        })
    }

    /// Whether the file that comes next is of the journal of those so far, as far as that is known: if so, those that are not
    /// there between them are missing.
    ///
    /// ```
    /// use flatstream_journal::{FileStart, Row};
    ///
    /// // Nothing is known of either.
    /// assert!(!Row::default().has(7, FileStart::Unknown));
    /// ```
    pub fn has(&self, number: u32, start: FileStart) -> bool {
        match (self.home, Place::of(number, start)) {
            (Some(_), Some(place)) => {
                let known = [self.home, self.former];
                known.iter().flatten().any(|it| it.journal == place.journal)
            }
            (Some(one), None) | (None, Some(one)) => one.ahead == 0,
            (None, None) => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Files by number, journal and segment, and what is wrong with each.
    fn check(files: &[(u32, u8, u32)], expected: &[Option<FileFault>]) {
        let mut row = Row::default();
        let start = |id, segment| FileStart::Session { journal: [id; 16], segment };
        let faults =
            files.iter().map(|(number, id, segment)| row.fault(*number, start(*id, *segment)));
        assert_eq!(faults.collect::<Vec<_>>(), expected, "{files:?}");
    }

    #[test]
    fn each_wrong_file_is_told_once() {
        use FileFault::{Again, Elsewhere, OtherJournal};
        let moved = |segment, expected| Some(Elsewhere { segment, expected });
        let again = |segment, first, expected| Some(Again { segment, first, expected });
        let other = Some(OtherJournal);
        check(&[(3, 7, 3), (4, 7, 4), (9, 7, 9)], &[None; 3]);
        // A copy in place of the third, and behind all.
        check(&[(0, 7, 0), (1, 7, 1), (2, 7, 1), (3, 7, 3)], &[None, None, again(1, 1, 2), None]);
        check(&[(0, 7, 0), (1, 7, 1), (2, 7, 0)], &[None, None, again(0, 0, 2)]);
        // All behind a copy, or a hole that was closed, have other numbers.
        check(&[(0, 7, 0), (1, 7, 0), (2, 7, 1), (3, 7, 2)], &[None, again(0, 0, 1), None, None]);
        check(&[(0, 7, 0), (1, 7, 2), (2, 7, 3)], &[None, moved(2, 1), None]);
        check(
            &[(0, 7, 0), (1, 7, 2), (2, 7, 1), (3, 7, 3)],
            &[None, moved(2, 1), moved(1, 2), None],
        );
        // Others between, in front and behind.
        check(&[(0, 7, 0), (1, 8, 0), (2, 7, 2), (3, 8, 0)], &[None, other, None, other]);
        check(&[(0, 8, 0), (1, 7, 1), (2, 7, 2)], &[None, other, None]);
        check(&[(0, 7, 0), (1, 8, 5), (2, 8, 6), (3, 7, 3)], &[None, other, None, other]);
        // Days, of which each has a journal.
        check(&[(20_261_130, 7, 0), (20_261_201, 8, 0), (20_261_202, 9, 0)], &[None; 3]);
    }
}
