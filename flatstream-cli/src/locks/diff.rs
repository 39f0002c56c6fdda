//! `schema diff`

use std::path::Path;

use flatstream::schema::lock::{compare, Finding, Level};

use crate::{input, Failure, Result};

pub fn run(old: &Path, new: &Path) -> Result<String> {
    let found = compare(&input::schema(old)?, &input::schema(new)?);
    let names = format!("{} -> {}", old.display(), new.display());
    let list: Vec<String> = found.iter().map(|finding| format!("{finding}\n\n")).collect();
    let text = format!("{names}\n\n{}{}", list.concat(), counts(&found));
    if found.iter().any(|finding| finding.level == Level::Error) {
        return Err(Failure(text));
    }
    Ok(text)
}

fn counts(found: &[Finding]) -> String {
    let count = |level| found.iter().filter(|finding| finding.level == level).count();
    let [errors, warnings, infos] = [Level::Error, Level::Warning, Level::Info].map(count);
    format!("errors: {errors}, warnings: {warnings}, infos: {infos}")
}
