//! `flatstream recover`: all that is good in a new file.

use std::fs::File;
use std::io::{self, BufWriter, Read};
use std::path::PathBuf;

use clap::{Args, ValueHint};
use flatstream_journal::{recover_reader, JournalError, JournalReader, Kept, Mode};
use serde_json::json;

use crate::output::{n_messages, nothing, Losses, NewFile};
use crate::source::{journal_error, FileInfo, Lost, UnreadType};
use crate::{info, print, quoted, shown, tell, Outcome, Result};

/// Types without a schema: more than anybody reads.
const MOST_TOLD: usize = 20;

#[derive(Args)]
pub struct Recover {
    /// A journal that is damaged, or - for standard input
    #[arg(value_hint = ValueHint::FilePath)]
    file: PathBuf,
    /// The new file, which gets its name when it is whole
    #[arg(short, long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    output: PathBuf,
    /// What was copied, and what was lost, as JSON on standard output
    #[arg(long)]
    json: bool,
}

pub fn run(args: &Recover) -> Result<Outcome> {
    let file = FileInfo::journal(&args.file);
    let (start, read) = begun(&file)?;
    if start.is_empty() {
        return Err(nothing(&file.shown()).into());
    }
    // Nothing that is there is written over, least of all the journal itself.
    let (new, out) = NewFile::create(&args.output)?;
    let mut losses = Losses::default();
    let reader = JournalReader::new(read, Mode::SkipCorrupt);
    let kept = recover_reader(reader, BufWriter::new(&out), |error| {
        lost(&file, &error).into_iter().for_each(|lost| losses.add(lost));
    });
    let kept = kept.map_err(|error| journal_error(&file, &start, &error))?;
    let shown = shown(&args.output);
    out.sync_all().map_err(|error| format!("{shown}: {error}"))?;
    new.publish()?;
    tell(&format!("{shown}: {}", n_messages(kept.messages)));
    let found = info::found_in(&args.output)?;
    found.unread.nameless().take(MOST_TOLD).for_each(|ty| ty.lost().tell());
    let missing: Vec<String> =
        found.unread_summary().into_iter().chain(found.gaps.summary()).collect();
    if !missing.is_empty() {
        let (missing, output) = (missing.join("; "), quoted(&args.output));
        tell(&format!(
            "{shown}: {missing}; to see whether all else is whole: flatstream verify --allow-gaps {output}"
        ));
    }
    if args.json {
        let Kept { frames, messages, .. } = kept;
        let (damage, n_damage) = losses.json();
        let report = json!({ "file": file.name, "output": args.output.display().to_string(), "frames": frames,
            "messages": messages, "damage": damage, "n_damage": n_damage, "n_gaps": found.gaps.n(),
            "missing_messages": found.gaps.n_missing,
            "without_schema": found.unread.nameless().map(UnreadType::json).collect::<Vec<_>>() });
        print::json(&report)?;
    }
    Ok(losses.finish())
}

/// What it begins with, and all of it.
fn begun(file: &FileInfo) -> Result<(Vec<u8>, impl Read)> {
    let of_file = |error| format!("{}: {error}", file.shown());
    let mut read: Box<dyn Read> = match &file.path {
        Some(path) => Box::new(File::open(path).map_err(of_file)?),
        None => Box::new(io::stdin().lock()),
    };
    let mut start = vec![];
    (&mut read).take(16).read_to_end(&mut start).map_err(of_file)?;
    Ok((start.clone(), io::Cursor::new(start).chain(read)))
}

fn lost(file: &FileInfo, error: &JournalError) -> Option<Lost> {
    let (offset, len) = match error {
        JournalError::Damage(damage) => (damage.offset, damage.len),
        JournalError::TornTail(tail) => (tail.offset, tail.len),
        _ => return None,
    };
    Some(Lost::bytes(file, offset, len, error.to_string()))
}
