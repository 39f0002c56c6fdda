//! `flatstream index`: an index at the end of a journal that has none.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use clap::{Args, ValueHint};
use flatstream_journal::{append_index, Index, JournalError};
use serde_json::{json, Value};

use crate::output::{n_messages, Losses};
use crate::source::{journal_error, FileInfo, Inputs, Item, Plain, Source};
use crate::{print, quoted, shown, tell, Outcome, Result};

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
    let shown = shown(&args.file);
    let had_one = has_one(&args.file).map_err(|error| format!("{shown}: {error}"))?;
    let index = append_index(&args.file).map_err(|error| why(&args.file, &error))?;
    let losses = if index.lost() > 0 { losses(&args.file)? } else { Losses::default() };
    let n = n_messages(index.messages());
    let what = if had_one { "it has an index" } else { "an index was appended" };
    tell(&format!("{shown}: {what}, of {n}"));
    if args.json {
        print::json(&as_json(&index, &losses))?;
    }
    match index.lost() {
        0 => Ok(Outcome::Whole),
        _ => {
            losses.finish();
            Ok(Outcome::Damaged)
        }
    }
}

/// An index says how much is damaged, and not where.
fn losses(journal: &Path) -> Result<Losses> {
    let inputs = Inputs { files: vec![journal.to_owned()], plain: Plain::journal() };
    let (mut source, mut losses) = (Source::open(&inputs)?, Losses::default());
    while let Some(item) = source.next()? {
        if let Item::Lost(lost) = item {
            losses.add(lost);
        }
    }
    Ok(losses)
}

fn has_one(path: &Path) -> io::Result<bool> {
    let index = Index::read(&mut File::open(path)?)?;
    Ok(index.is_some_and(|index| index.is_complete()))
}

/// With what to do about it.
fn why(path: &Path, error: &JournalError) -> String {
    let shown = shown(path);
    match error {
        JournalError::TornTail(_) => {
            let file = quoted(path);
            format!("{shown}: {error}; copy what is good first: flatstream recover {file} -o NEW")
        }
        error => journal_error(&FileInfo::journal(path), &start(path), error),
    }
}

/// What it begins with.
fn start(path: &Path) -> Vec<u8> {
    let mut start = vec![];
    // What cannot be read was said when it was opened.
    let _ = File::open(path).and_then(|file| file.take(16).read_to_end(&mut start));
    start
}

fn as_json(index: &Index, losses: &Losses) -> Value {
    let (damage, n_damage) = losses.json();
    let types = index.types().into_iter().map(|it| {
        json!({ "number": it.type_number, "messages": it.messages, "bytes": it.bytes,
            "earliest": it.earliest, "latest": it.latest })
    });
    json!({ "messages": index.messages(), "damaged_bytes": index.lost(),
        "damage": damage, "n_damage": n_damage,
        "bytes": index.range().end, "types": types.collect::<Vec<_>>() })
}
