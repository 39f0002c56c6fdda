//! The files that names on the command line mean.

use std::fs;
use std::path::{Path, PathBuf};

use flatstream_journal::segment_files;

use crate::{shown, usage, Result};

/// A file that is read, or standard input.
pub struct FileInfo {
    /// What messages call it.
    pub name: String,
    /// Nothing for standard input.
    pub path: Option<PathBuf>,
    /// Standard input, or a pipe with a name: what has passed is gone.
    pub is_read_once: bool,
    /// Rather than a plain stream.
    pub is_journal: bool,
    /// An MCAP file.
    pub is_mcap: bool,
    /// What a command has to be told to read it, besides its name: of a plain stream its schema.
    pub options: String,
}

impl FileInfo {
    /// Of a journal that is not read as a [`Source`](super::Source).
    pub fn journal(path: &Path) -> Self {
        let is_stdin = path.as_os_str() == "-";
        FileInfo {
            name: if is_stdin { STDIN.to_owned() } else { path.display().to_string() },
            path: (!is_stdin).then(|| path.to_owned()),
            is_read_once: is_stdin || !path.is_file(),
            is_journal: true,
            is_mcap: false,
            options: String::new(),
        }
    }

    /// Its name, in a line with other words.
    pub fn shown(&self) -> String {
        shown(&self.name)
    }
}

/// What messages call it.
pub const STDIN: &str = "standard input";

/// A file that is there, and is not open yet.
pub enum Named {
    Stdin,
    File(PathBuf),
    /// A file that grows.
    Growing(PathBuf),
    /// The files of a journal from one of them on, and those that will be.
    Segments(Segment),
}

/// Bytes of all files; nothing if that is not known.
pub fn total_len(files: &[Named]) -> Option<u64> {
    let len = |file: &Named| match file {
        Named::File(path) => fs::metadata(path).ok().filter(|it| it.is_file()).map(|it| it.len()),
        _ => None,
    };
    files.iter().map(len).sum()
}

/// One of the files of a journal.
#[derive(Clone)]
pub struct Segment {
    pub folder: PathBuf,
    pub name: String,
    pub number: u32,
}

impl Segment {
    /// What a file is by its name, `NAME.000017.fsj`.
    pub fn of(path: &Path) -> Option<Self> {
        let stem = path.file_name()?.to_str()?.strip_suffix(".fsj")?;
        let (name, digits) = stem.rsplit_once('.')?;
        let is_number = digits.len() >= 6 && digits.bytes().all(|byte| byte.is_ascii_digit());
        let number = digits.parse().ok().filter(|_| is_number)?;
        Some(Segment { folder: folder_of(path).to_owned(), name: name.to_owned(), number })
    }

    /// Whether another one has the name of the same journal, with a greater number.
    pub fn is_in_front_of(&self, other: &Segment) -> bool {
        self.folder == other.folder && self.name == other.name && self.number < other.number
    }

    /// The file with another number.
    pub fn path(&self, number: u32) -> PathBuf {
        self.folder.join(format!("{}.{number:06}.fsj", self.name))
    }
}

/// The journal or stream that is followed, from the last `n_files` that it has on.
pub fn followed(names: &[PathBuf], n_files: usize) -> Result<Named> {
    let [name] = names else {
        return Err(usage(
            "one journal at a time can be followed: name one file, or the NAME of its files",
        ));
    };
    if name.as_os_str() == "-" {
        return Ok(Named::Stdin);
    }
    if name.is_dir() {
        return Err(usage(format!(
            "{}: a folder cannot be followed: say the NAME of the files NAME.000000.fsj in it",
            shown(name)
        )));
    }
    let mut files = files(name)?;
    let first = files.swap_remove(files.len().saturating_sub(n_files.max(1)));
    Ok(match Segment::of(&first) {
        Some(segment) => Named::Segments(segment),
        None => Named::Growing(first),
    })
}

/// All files, each name's in their order.
pub fn named(names: &[PathBuf]) -> Result<Vec<Named>> {
    let mut all = vec![];
    for name in names {
        if name.as_os_str() == "-" {
            all.push(Named::Stdin);
        } else {
            all.extend(files(name)?.into_iter().map(Named::File));
        }
    }
    Ok(all)
}

/// The file itself; of a folder the journals in it; of the `NAME` of a journal its files.
fn files(name: &Path) -> Result<Vec<PathBuf>> {
    let error = match fs::metadata(name) {
        Ok(found) if found.is_dir() => return journals_in(name),
        Ok(_) => return Ok(vec![name.to_owned()]),
        Err(error) => error,
    };
    match segments(name) {
        found if found.is_empty() => Err(format!("{}: {error}", shown(name)).into()),
        found => Ok(found),
    }
}

/// The files `NAME.000000.fsj` and so on.
fn segments(name: &Path) -> Vec<PathBuf> {
    let last = name.file_name().and_then(|it| it.to_str()).unwrap_or_default();
    segment_files(folder_of(name), last).unwrap_or_default()
}

fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// By their names, and files of one journal by their numbers.
fn journals_in(folder: &Path) -> Result<Vec<PathBuf>> {
    let of_folder = |error| format!("{}: {error}", shown(folder));
    let mut found = vec![];
    for entry in fs::read_dir(folder).map_err(of_folder)? {
        let path = entry.map_err(of_folder)?.path();
        if path.extension().is_some_and(|extension| extension == "fsj") && path.is_file() {
            found.push(path);
        }
    }
    if found.is_empty() {
        return Err(format!("{}: there are no .fsj files in this folder", shown(folder)).into());
    }
    found.sort_by_cached_key(|path| order(path));
    Ok(found)
}

/// `engine.1000000.fsj` stands behind `engine.999999.fsj`.
fn order(path: &Path) -> (String, u64) {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let numbered =
        stem.rsplit_once('.').and_then(|(name, number)| Some((name, number.parse().ok()?)));
    numbered
        .map_or_else(|| (stem.clone().into_owned(), 0), |(name, number)| (name.to_owned(), number))
}
