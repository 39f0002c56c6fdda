//! `schema diff`

use std::path::Path;

use flatstream::schema::lock::{compare, Finding, Level};

use serde_json::json;

use crate::answer::finding;
use crate::{input, Answer, Failure, Result};

pub fn run(old: &Path, new: &Path) -> Result<Answer> {
    let found = compare(&input::schema(old)?, &input::schema(new)?);
    let names = format!("{} -> {}", old.display(), new.display());
    let list: Vec<String> = found.iter().map(|finding| format!("{finding}\n\n")).collect();
    let text = format!("{names}\n\n{}{}", list.concat(), counts(&found));
    let [errors, warnings, infos] = numbers(&found);
    let json = json!({ "old": old.display().to_string(), "new": new.display().to_string(),
        "is_compatible": errors == 0, "errors": errors, "warnings": warnings, "infos": infos,
        "findings": found.iter().map(finding).collect::<Vec<_>>() });
    Ok(Answer { text: if errors == 0 { Ok(text) } else { Err(Failure(text)) }, json })
}

fn counts(found: &[Finding]) -> String {
    let [errors, warnings, infos] = numbers(found);
    format!("errors: {errors}, warnings: {warnings}, infos: {infos}")
}

fn numbers(found: &[Finding]) -> [usize; 3] {
    let count = |level| found.iter().filter(|finding| finding.level == level).count();
    [Level::Error, Level::Warning, Level::Info].map(count)
}
