//! The files of a journal, one behind another: those that are missing between them, empty, or not what their names say.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};

use flatstream_journal::{segment_files, FileFault, FileStart, Row};

use super::files::Segment;
use super::Lost;

/// Files that are read one behind another. Those whose names are of one journal, with numbers that rise, are held against each
/// other; of others it is up to whoever named them.
#[derive(Default)]
pub struct Rows {
    row: Row,
    last: Option<Last>,
    /// Whether the journal begins in a later file, once somebody looked.
    begins_later: Option<bool>,
    /// What is to be said of files.
    told: VecDeque<Lost>,
}

/// The file in front of the next one.
struct Last {
    path: PathBuf,
    file: Segment,
    /// Rather than only looked at.
    is_read: bool,
}

impl Rows {
    /// A file that is not read, in front of the first one that is: what journal that is to be of.
    pub fn pass(&mut self, path: &Path) {
        self.begin(path);
        self.told.clear();
        self.last = self.last.take().map(|last| Last { is_read: false, ..last });
    }

    /// A file is begun.
    pub fn begin(&mut self, path: &Path) {
        let Some(file) = Segment::of(path).filter(|_| path.is_file()) else { return self.end() };
        let last = self.last.take().filter(|last| last.file.is_in_front_of(&file));
        if last.is_none() {
            self.end();
        }
        let read = || FileStart::read(path).unwrap_or(FileStart::Unknown);
        let (mut start, mut behind) = (read(), None);
        if start == FileStart::Empty {
            behind = next(&file);
            // With one behind it, it does not grow any more: before, its writer may have finished it.
            start = read();
        }
        if let Some(last) = last.as_ref().filter(|last| last.is_read) {
            if self.row.has(file.number, start) {
                self.told.extend(missing(&last.file, &file, [&last.path, path]));
            }
        }
        let is_said = start != FileStart::Empty || behind.is_some() && self.is_begun(&file);
        if let Some(fault) = self.row.fault(file.number, start).filter(|_| is_said) {
            let mut beside: Vec<PathBuf> = last.into_iter().map(|last| last.path).collect();
            match fault {
                FileFault::Again { first, .. } => beside.insert(0, file.path(first)),
                _ => beside.extend(behind),
            }
            beside.push(path.to_owned());
            beside.sort_by_key(|path| Segment::of(path).map(|it| it.number));
            beside.dedup();
            self.told.push_back(Lost::file(path, fault.to_string(), beside));
        }
        self.last = Some(Last { path: path.to_owned(), file, is_read: true });
    }

    /// What is read is none of several files.
    pub fn end(&mut self) {
        (self.row, self.last, self.begins_later) = (Row::default(), None, None);
    }

    /// What is to be said now.
    pub fn told(&mut self) -> Option<Lost> {
        self.told.pop_front()
    }

    /// Whether an empty file is of a journal that is there: in front of it, or in the first later file that has a frame.
    fn is_begun(&mut self, file: &Segment) -> bool {
        let row = &self.row;
        let begins_later = || {
            let starts = later(file).filter_map(|path| {
                let start = FileStart::read(&path).ok().filter(|it| *it != FileStart::Empty)?;
                Some(row.has(Segment::of(&path)?.number, start))
            });
            starts.take(1).any(|is_of_row| is_of_row)
        };
        row.has(file.number, FileStart::Empty)
            || *self.begins_later.get_or_insert_with(begins_later)
    }
}

/// The files behind one, whether they are read or not.
fn later(file: &Segment) -> impl Iterator<Item = PathBuf> {
    let all = segment_files(&file.folder, &file.name).unwrap_or_default().into_iter();
    let number = file.number;
    all.filter(move |path| Segment::of(path).is_some_and(|it| it.number > number))
}

/// The first of these.
fn next(file: &Segment) -> Option<PathBuf> {
    let next = file.number.checked_add(1).map(|number| file.path(number));
    next.filter(|path| path.exists()).or_else(|| later(file).next())
}

/// What is said of files that should stand between two, and are not there. Of files that are there, and were not named, nothing
/// is said.
fn missing(former: &Segment, next: &Segment, beside: [&Path; 2]) -> Option<Lost> {
    let mut between = former.number.checked_add(1)?..next.number;
    let (one, n) = (between.clone().find(|number| !next.path(*number).exists())?, between.len());
    let what = match n {
        1 => "this file of the journal is missing, and all messages in it".to_owned(),
        _ => format!(
            "this file of the journal is missing, and maybe others up to {}, and all messages in them",
            next.path(between.next_back()?).display()
        ),
    };
    Some(Lost::file(&next.path(one), what, beside))
}
