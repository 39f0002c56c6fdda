//! `schema accept`

use std::fs;
use std::path::Path;

use flatstream::schema::lock::Rule;

use crate::{input, Result};

pub fn run(path: &Path, rule: Rule, item: &str, reason: &str) -> Result<String> {
    let mut lock = input::lock(path)?;
    lock.accept(rule, item, reason).map_err(|error| input::of(path, error))?;
    fs::write(path, lock.to_string()).map_err(|error| input::of(path, error))?;
    let newest = lock.versions.last().map_or(0, |version| version.number);
    let shown = path.display();
    Ok(format!("{shown}: `{rule}` of `{item}` is accepted in what comes after version {newest}"))
}
