//! `flatstream split`: messages in several new journals, by type, size or time.

mod files;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum, ValueHint};

use crate::output::{n_messages, pass, tell_left, JournalFile, JournalOut, Origin, Report};
use crate::source::{Inputs, Lost, Message, Selection};
use crate::units;
use crate::{shown, tell, usage, Outcome, Result};
use files::{Files, Full};

#[derive(Args)]
pub struct Split {
    #[command(flatten)]
    inputs: Inputs,
    #[command(flatten)]
    selection: Selection,
    /// What decides where a message goes
    #[arg(long, value_enum)]
    by: By,
    /// Of how many bytes files are, as in 100MB or 1GiB, or of how much time, as in 1h or 30m
    #[arg(long, value_name = "SIZE", required_if_eq_any = [("by", "size"), ("by", "time")])]
    every: Option<String>,
    /// Makes more than 1000 files, if it takes as many
    #[arg(long)]
    yes: bool,
    /// What names of the new journals begin with
    #[arg(short, long, value_name = "PREFIX", value_hint = ValueHint::FilePath)]
    output: PathBuf,
    #[command(flatten)]
    report: Report,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum By {
    /// PREFIX.TYPE.fsj: each with messages of one type
    Type,
    /// PREFIX.000000.fsj and so on: one journal of files of a size
    Size,
    /// The same with a file for each hour, or what --every says
    Time,
}

/// More than that are rarely meant.
const MOST_FILES: usize = 1000;
/// Of files that are made: more than anybody reads.
const MOST_TOLD: usize = 100;

pub fn run(args: &Split) -> Result<Outcome> {
    let every = args.every.as_deref().unwrap_or_default();
    match args.by {
        By::Type if args.every.is_some() => Err(usage("--every is for --by size and --by time")),
        By::Type => by_type(args),
        By::Size => in_order(args, Full::Bytes(units::bytes(every).map_err(usage)?)),
        By::Time => in_order(args, Full::Interval(units::nanoseconds(every).map_err(usage)?)),
    }
}

/// A journal for each type.
fn by_type(args: &Split) -> Result<Outcome> {
    tell_left(&args.output);
    let mut files = BTreeMap::new();
    let done = pass(&args.inputs, &args.selection, |message, origin| {
        let name = message.type_name();
        let file = match files.get_mut(&name) {
            Some(file) => file,
            None => files.entry(name.clone()).or_insert(create(&args.output, &name)?),
        };
        write(file, message, origin)
    })?;
    let (mut paths, mut n, n_files) = (vec![], 0, files.len());
    for file in files.into_values() {
        paths.push(file.path().to_owned());
        n += match paths.len() <= MOST_TOLD {
            true => file.finish(&done.origin)?,
            false => file.finish_in_silence(&done.origin)?,
        };
    }
    if n_files > MOST_TOLD {
        let (shown, n) = (shown(&args.output), n_messages(n));
        tell(&format!(
            "{shown}.*.fsj: {n} in {n_files} files; {} are not listed",
            n_files - MOST_TOLD
        ));
    }
    args.report.give(&all(&paths), n, &done.losses)
}

fn create(prefix: &Path, name: &str) -> Result<JournalFile> {
    // Schemas may be anybody's: no name leads to another folder.
    let is_plain = |c: char| c.is_alphanumeric() || c == '.' || c == '_';
    let name: String = name.chars().map(|c| if is_plain(c) { c } else { '-' }).collect();
    let mut path = prefix.as_os_str().to_owned();
    path.push(format!(".{name}.fsj"));
    JournalFile::create_next(Path::new(&path), "split")
}

fn write(file: &mut JournalFile, message: &Message<'_>, origin: &Origin) -> Result<Option<Lost>> {
    file.write(message, message.time, origin)
}

/// One journal, in several files.
fn in_order(args: &Split, full: Full) -> Result<Outcome> {
    let mut out: Option<JournalOut<Files>> = None;
    let done = pass(&args.inputs, &args.selection, |message, origin| {
        if matches!((message.time, full), (None, Full::Interval(_))) {
            let name = message.file.shown();
            return Err(format!("{name}: messages of a plain stream have no time").into());
        }
        if out.is_none() {
            let most = if args.yes { usize::MAX } else { MOST_FILES };
            let files = Files::create(&args.output, full, most)?;
            out = Some(JournalOut::new(files, origin.options("split"), &args.output)?);
        }
        let Some(out) = &mut out else { return Ok(None) };
        out.storage_mut().look_at(message.time);
        out.write(message, message.time)
    })?;
    let Some(out) = out else {
        tell("there are no such messages");
        return args.report.give(&[], 0, &done.losses);
    };
    let n = out.n_messages;
    let files = out.finish()?.publish()?;
    let (shown, n_files) = (shown(&args.output), files.len());
    tell(&format!("{shown}.*.fsj: {} in {n_files} files", n_messages(n)));
    args.report.give(&all(&files), n, &done.losses)
}

fn all(paths: &[PathBuf]) -> Vec<&Path> {
    paths.iter().map(PathBuf::as_path).collect()
}
