//! Files that hold schemas.

use std::fs;
use std::path::Path;

use flatstream::schema::lock::Lock;
use flatstream::schema::Schema;

use crate::{Failure, Result};

/// Reads a lock file.
pub fn lock(path: &Path) -> Result<Lock> {
    let text = fs::read_to_string(path).map_err(|error| of(path, error))?;
    Lock::parse(&text).map_err(|error| of(path, error))
}

/// Reads the schema of a lock: `FILE` for the newest version, `FILE@3` for another one.
///
/// Other kinds of files that hold a schema, such as `.bfbs`, come in here.
pub fn schema(path: &Path) -> Result<Schema> {
    match numbered(path) {
        Some((file, number)) => version(&file, Some(number)),
        None => version(path, None),
    }
}

/// The parts of `FILE@3`, if there is no file of this name.
fn numbered(path: &Path) -> Option<(std::path::PathBuf, u32)> {
    let (file, number) = path.to_str()?.rsplit_once('@')?;
    let number = number.parse().ok()?;
    (!path.exists()).then(|| (file.into(), number))
}

fn version(path: &Path, number: Option<u32>) -> Result<Schema> {
    let mut versions = lock(path)?.versions;
    let found = match number {
        Some(number) => versions.into_iter().find(|version| version.number == number),
        None => versions.pop(),
    };
    match (found, number) {
        (Some(version), _) => Ok(version.schema),
        (None, Some(number)) => Err(of(path, format!("there is no version {number} in it"))),
        (None, None) => Err(of(path, "there is no version in it")),
    }
}

/// A failure of a file.
pub fn of(path: &Path, error: impl std::fmt::Display) -> Failure {
    Failure(format!("{}: {error}", path.display()))
}
