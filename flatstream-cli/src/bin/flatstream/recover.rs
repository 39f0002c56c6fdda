//! `flatstream recover`: all that is good in a new file.

use std::fs;
use std::io::{self, BufWriter, Read, Write};
use std::path::PathBuf;

use clap::Args;
use flatstream_journal::{JournalError, Recovered};
use serde_json::json;

use crate::output::{n_messages, NewFile};
use crate::source::{advice, FileInfo, Lost};
use crate::{tell, written, Failure, Outcome, Result};

#[derive(Args)]
pub struct Recover {
    /// A journal that is damaged, or - for standard input
    file: PathBuf,
    /// The new file, which gets its name when it is whole
    #[arg(short, long, value_name = "FILE")]
    output: PathBuf,
    /// What was copied, and what was lost, as JSON on standard output
    #[arg(long)]
    json: bool,
}

pub fn run(args: &Recover) -> Result<Outcome> {
    let file = FileInfo::journal(&args.file);
    let bytes = read(&file)?;
    // Nothing that is there is written over, least of all the journal itself.
    let (new, out) = NewFile::create(&args.output)?;
    let recovered = flatstream_journal::recover(&bytes, BufWriter::new(&out));
    let recovered = recovered.map_err(|error| no_journal(&file, &bytes, &error))?;
    let shown = args.output.display();
    out.sync_all().map_err(|error| format!("{shown}: {error}"))?;
    new.publish()?;
    let lost = lost(&file, &recovered);
    lost.iter().for_each(Lost::tell);
    tell(&format!("{shown}: {}", n_messages(recovered.messages)));
    if args.json {
        let report = json!({ "file": file.name, "output": args.output, "frames": recovered.frames,
            "messages": recovered.messages, "damage": lost.iter().map(Lost::json).collect::<Vec<_>>() });
        written(writeln!(io::stdout().lock(), "{report}"))?;
    }
    Ok(if recovered.is_whole() { Outcome::Whole } else { Outcome::Damaged })
}

fn read(file: &FileInfo) -> Result<Vec<u8>> {
    let mut bytes = vec![];
    let read = match &file.path {
        Some(path) => fs::File::open(path).and_then(|mut it| it.read_to_end(&mut bytes)),
        None => io::stdin().lock().read_to_end(&mut bytes),
    };
    read.map_err(|error| format!("{}: {error}", file.name))?;
    Ok(bytes)
}

fn no_journal(file: &FileInfo, bytes: &[u8], error: &JournalError) -> Failure {
    let name = &file.name;
    match error {
        JournalError::NotAJournal => advice(name, bytes).into(),
        error => format!("{name}: {error}").into(),
    }
}

/// In the order of the file.
fn lost(file: &FileInfo, recovered: &Recovered) -> Vec<Lost> {
    let damage = recovered.damage.iter().map(|it| (it.offset, it.len, it.to_string()));
    let tail = recovered.tail.iter().map(|it| (it.offset, it.len, it.to_string()));
    damage.chain(tail).map(|(offset, len, what)| Lost::bytes(file, offset, len, what)).collect()
}
