//! `schema accept`

use std::fs;
use std::path::Path;

use flatstream::schema::lock::Rule;

use serde_json::json;

use crate::{input, Answer, Result};

pub fn run(path: &Path, rule: Rule, item: &str, reason: &str) -> Result<Answer> {
    let mut lock = input::lock(path)?;
    lock.accept(rule, item, reason).map_err(|error| input::of(path, error))?;
    fs::write(path, lock.to_string()).map_err(|error| input::of(path, error))?;
    let newest = lock.versions.last().map_or(0, |version| version.number);
    let shown = path.display();
    let text =
        format!("{shown}: `{rule}` of `{item}` is accepted in what comes after version {newest}");
    let json = json!({ "lock": shown.to_string(), "rule": rule.name(), "item": item, "reason": reason,
        "after_version": newest });
    Ok(Answer { text: Ok(text), json })
}
