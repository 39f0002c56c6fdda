//! Files that hold schemas.

use std::fs;
use std::path::{Path, PathBuf};

use flatstream::schema::lock::Lock;
use flatstream::schema::Schema;

use crate::{Failure, Result};

/// Reads a lock file.
pub fn lock(path: &Path) -> Result<Lock> {
    let bytes = fs::read(path).map_err(|error| of(path, error))?;
    let text = String::from_utf8(bytes).map_err(|_| of(path, NEITHER))?;
    Lock::parse(&text).map_err(|error| of(path, error))
}

/// Reads a schema: that of a `.bfbs` file, or of a lock, where `FILE` is the newest version and `FILE@3` another one.
pub fn schema(path: &Path) -> Result<Schema> {
    if let Some((file, number)) = numbered(path) {
        return version(&file, Some(number));
    }
    let bytes = fs::read(path).map_err(|error| of(path, error))?;
    if bytes.get(4..8) == Some(b"BFBS") {
        // Services are no part of messages.
        let (schema, _) =
            Schema::from_bfbs_and_services(&bytes).map_err(|error| of(path, error))?;
        return Ok(schema);
    }
    if path.extension().is_some_and(|extension| extension == "fbs") {
        return Err(of(path, FLATC));
    }
    version(path, None)
}

const NEITHER: &str =
    "this is no schema: a .bfbs file has `BFBS` behind its first 4 bytes, and a lock is text that begins with `flatstream-lock`";

const FLATC: &str = "only flatc reads these; let it make a .bfbs file, with `flatc --schema --binary --bfbs-builtins`";

/// The parts of `FILE@3`, if there is no file of this name.
fn numbered(path: &Path) -> Option<(PathBuf, u32)> {
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
