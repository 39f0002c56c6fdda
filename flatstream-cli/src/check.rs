//! `cargo flatstream schema check`

use std::path::Path;

use flatstream::schema::lock::Lock;

use crate::{git, input, Failure, Result};

pub fn run(path: &Path, against: Option<&str>) -> Result<String> {
    let lock = input::lock(path)?;
    let mut wrong = broken(&lock);
    let mut note = String::new();
    if let Some(revision) = against {
        match earlier(path, revision)? {
            Some(earlier) => {
                let rewritten = lock.rewritten_since(&earlier);
                wrong.extend(rewritten.iter().map(|what| format!("since {revision}, {what}")));
                note = format!(", {} of them in {revision}", earlier.versions.len());
            }
            None => note = format!("; the file is not in {revision}"),
        }
    }
    if wrong.is_empty() {
        return Ok(format!(
            "{}: versions: {}{note}; compatible",
            path.display(),
            lock.versions.len()
        ));
    }
    Err(Failure(format!("{}:\n{}", path.display(), wrong.join("\n"))))
}

/// What each version breaks of the ones before it.
fn broken(lock: &Lock) -> Vec<String> {
    let reports = lock.check_versions();
    reports
        .map(|(number, report)| format!("version {number} breaks an older one\n\n{report}"))
        .collect()
}

/// The lock as it was at a revision, if it was there.
fn earlier(path: &Path, revision: &str) -> Result<Option<Lock>> {
    let Some(text) = git::show(path, revision)? else { return Ok(None) };
    let lock = Lock::parse(&text);
    let of_revision = |error| Failure(format!("{} at {revision}: {error}", path.display()));
    lock.map(Some).map_err(of_revision)
}
