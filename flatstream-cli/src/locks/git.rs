//! Files as they were at a revision.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::{input, Failure, Result};

/// A state of a repository.
pub struct Revision {
    folder: PathBuf,
    commit: String,
}

/// A file, which need not be there any more: its path from a folder that is.
pub struct Place {
    folder: PathBuf,
    path: String,
}

impl Place {
    /// Of a file that is there.
    pub fn of(path: &Path) -> Result<Self> {
        match path.file_name().and_then(|name| name.to_str()) {
            Some(name) => Ok(Place { folder: folder(path), path: name.into() }),
            None => Err(input::of(path, "has no name that git can be asked for")),
        }
    }

    /// Of one that was there, seen from the current folder.
    pub fn formerly(path: &Path) -> Result<Self> {
        match path.to_str() {
            Some(path) => Ok(Place { folder: ".".into(), path: path.into() }),
            None => Err(input::of(path, "is no path that git can be asked for")),
        }
    }

    /// The same with another end.
    pub fn with_extension(&self, extension: &str) -> Self {
        let path = Path::new(&self.path).with_extension(extension);
        Place { folder: self.folder.clone(), path: path.to_string_lossy().into_owned() }
    }

    pub fn path(&self) -> &str {
        &self.path
    }
}

impl Revision {
    /// Of the repository that a file is in. A name that starts like an option is none of git's.
    pub fn new(path: &Path, name: &str) -> Result<Self> {
        let folder = folder(path);
        let wanted = format!("{name}^{{commit}}");
        let output =
            git(&folder, &["rev-parse", "--verify", "--quiet", "--end-of-options", &wanted])?;
        if output.status.success() {
            return Ok(Revision { commit: text(output)?.trim().to_owned(), folder });
        }
        let why = String::from_utf8_lossy(&output.stderr);
        let why = if why.trim().is_empty() { "there is no such commit" } else { why.trim() };
        Err(Failure(format!("git revision `{name}`: {why}")))
    }

    /// A file as it was; nothing if it was not there.
    pub fn show(&self, place: &Place) -> Result<Option<Vec<u8>>> {
        let Place { folder, path } = place;
        if self.list(place, "")?.is_empty() {
            return Ok(None);
        }
        bytes(git(folder, &["show", &format!("{}:./{path}", self.commit)])?).map(Some)
    }

    /// The files that were in a folder.
    pub fn files(&self, place: &Place) -> Result<Vec<Place>> {
        let paths = self.list(place, "/")?;
        Ok(paths.into_iter().map(|path| Place { folder: place.folder.clone(), path }).collect())
    }

    fn list(&self, place: &Place, end: &str) -> Result<Vec<String>> {
        let path = format!("{}{end}", place.path);
        let args = ["ls-tree", "-z", "--name-only", &self.commit, "--", &path];
        let listed = text(git(&place.folder, &args)?)?;
        Ok(listed.split_terminator('\0').map(str::to_owned).collect())
    }

    /// Where a file was, if it was moved since, as far as git tells from the text of both.
    pub fn moved(&self, path: &Path) -> Result<Option<Place>> {
        let Place { path: name, .. } = Place::of(path)?;
        let line = |args: &[&str]| -> Result<String> {
            Ok(text(git(&self.folder, args)?)?.trim_end_matches('\n').to_owned())
        };
        let own = line(&["rev-parse", "--show-prefix"])? + &name;
        let args = ["diff", "-z", "-M", "--no-relative", "--name-status", "--diff-filter=R"];
        let moved = text(git(&self.folder, &[&args[..], &[&self.commit, "--"]].concat())?)?;
        let words: Vec<&str> = moved.split_terminator('\0').collect();
        let Some(found) = words.chunks_exact(3).find(|found| found[2] == own) else {
            return Ok(None);
        };
        let folder = line(&["rev-parse", "--show-toplevel"])?.into();
        Ok(Some(Place { folder, path: found[1].to_owned() }))
    }
}

fn folder(path: &Path) -> PathBuf {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.into(),
        _ => ".".into(),
    }
}

fn git(folder: &Path, args: &[&str]) -> Result<Output> {
    let output = Command::new("git").arg("-C").arg(folder).args(args).output();
    output.map_err(|error| Failure(format!("git: {error}")))
}

fn bytes(output: Output) -> Result<Vec<u8>> {
    if !output.status.success() {
        return Err(Failure(format!("git: {}", String::from_utf8_lossy(&output.stderr).trim())));
    }
    Ok(output.stdout)
}

fn text(output: Output) -> Result<String> {
    Ok(String::from_utf8(bytes(output)?)?)
}
