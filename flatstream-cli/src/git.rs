//! Files as they were at a revision.

use std::path::Path;
use std::process::{Command, Output};

use crate::{input, Failure, Result};

/// The text of a file at a revision; nothing if it was not there.
pub fn show(path: &Path, revision: &str) -> Result<Option<String>> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
        return Err(input::of(path, "has no name that git can be asked for"));
    };
    let commit = commit(folder, revision)?;
    let listed = git(folder, &["ls-tree", "--name-only", &commit, "--", name])?;
    if text(listed)?.is_empty() {
        return Ok(None);
    }
    text(git(folder, &["show", &format!("{commit}:./{name}")])?).map(Some)
}

/// The commit of a revision. A name that starts like an option is none of git's.
fn commit(folder: &Path, revision: &str) -> Result<String> {
    let wanted = format!("{revision}^{{commit}}");
    let output = git(folder, &["rev-parse", "--verify", "--quiet", "--end-of-options", &wanted])?;
    if output.status.success() {
        return Ok(text(output)?.trim().to_owned());
    }
    let why = String::from_utf8_lossy(&output.stderr);
    let why = if why.trim().is_empty() { "there is no such commit" } else { why.trim() };
    Err(Failure(format!("git revision `{revision}`: {why}")))
}

fn git(folder: &Path, args: &[&str]) -> Result<Output> {
    let output = Command::new("git").arg("-C").arg(folder).args(args).output();
    output.map_err(|error| Failure(format!("git: {error}")))
}

fn text(output: Output) -> Result<String> {
    if !output.status.success() {
        return Err(Failure(format!("git: {}", String::from_utf8_lossy(&output.stderr).trim())));
    }
    Ok(String::from_utf8(output.stdout)?)
}
