//! `flatstream index`: an index at the end of a journal that has none.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use clap::{Args, ValueHint};
use flatstream_journal::{append_index, Index, JournalError};
use serde_json::{json, Value};

use crate::output::n_messages;
use crate::{print, quoted, tell, Outcome, Result};

#[derive(Args)]
pub struct AddIndex {
    /// A journal that nobody writes to
    #[arg(value_hint = ValueHint::FilePath)]
    file: PathBuf,
    /// What the index says, as JSON
    #[arg(long)]
    json: bool,
}

pub fn run(args: &AddIndex) -> Result<Outcome> {
    let shown = args.file.display();
    let had_one = has_one(&args.file).map_err(|error| format!("{shown}: {error}"))?;
    let index = append_index(&args.file).map_err(|error| why(&args.file, &error))?;
    let n = n_messages(index.messages());
    let what = if had_one { "it has an index" } else { "an index was appended" };
    tell(&format!("{shown}: {what}, of {n}"));
    if args.json {
        print::json(&as_json(&index))?;
    }
    if index.lost() == 0 {
        return Ok(Outcome::Whole);
    }
    let file = quoted(&args.file);
    let lost = index.lost();
    tell(&format!("{shown}: {lost} bytes are damaged, look at them: flatstream verify {file}"));
    Ok(Outcome::Damaged)
}

fn has_one(path: &Path) -> io::Result<bool> {
    let index = Index::read(&mut File::open(path)?)?;
    Ok(index.is_some_and(|index| index.is_complete()))
}

/// With what to do about it.
fn why(path: &Path, error: &JournalError) -> String {
    let shown = path.display();
    match error {
        JournalError::TornTail(_) => {
            let file = quoted(path);
            format!("{shown}: {error}; copy what is good first: flatstream recover {file} -o NEW")
        }
        _ => format!("{shown}: {error}"),
    }
}

fn as_json(index: &Index) -> Value {
    let types = index.types().into_iter().map(|it| {
        json!({ "number": it.type_number, "messages": it.messages, "bytes": it.bytes,
            "earliest": it.earliest, "latest": it.latest })
    });
    json!({ "messages": index.messages(), "damaged_bytes": index.lost(),
        "bytes": index.range().end, "types": types.collect::<Vec<_>>() })
}
