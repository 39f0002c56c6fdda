//! `flatstream info` and `flatstream verify`: what is in files.
//!
//! A journal with an index is not read: its index says what is in it. Else one pass, in memory that does not grow with it: of damage, gaps and sessions the first ones are kept, and the number
//! of all.

mod count;
mod found;
mod gaps;
mod indexed;
mod json;
mod text;

use std::path::{Path, PathBuf};

use crate::chart::width;
use crate::source::{Inputs, Plain};
use crate::{print, quoted, tell, Outcome, Result};
pub use found::Found;

#[derive(clap::Args)]
pub struct Info {
    #[command(flatten)]
    look: Look,
    /// Reads all of a journal, also if it has an index
    #[arg(long)]
    full: bool,
}

#[derive(clap::Args)]
pub struct Look {
    #[command(flatten)]
    inputs: Inputs,
    /// JSON
    #[arg(long)]
    json: bool,
}

#[derive(clap::Args)]
pub struct Verify {
    #[command(flatten)]
    look: Look,
    /// Messages that are missing by their numbers, and schemas, are told, and are no damage: what `recover` makes is so
    #[arg(long)]
    allow_gaps: bool,
}

/// What is done with files.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reading {
    /// Those with an index are not read.
    ByIndex,
    Full,
    /// Each message is held against its schema as well.
    Verifying,
}

pub fn run(Info { look: args, full }: &Info) -> Result<Outcome> {
    let reading = if *full { Reading::Full } else { Reading::ByIndex };
    let found = Found::read(&args.inputs, reading)?;
    match args.json {
        true => print::json(&json::json(&found))?,
        false => print::text(&text::text(&found, width()))?,
    }
    found.tell();
    Ok(found.outcome())
}

pub fn verify(Verify { look: args, allow_gaps }: &Verify) -> Result<Outcome> {
    let found = Found::read(&args.inputs, Reading::Verifying)?;
    found.tell();
    match args.json {
        true => print::json(&json::json(&found))?,
        false => print::text(&text::verdict(&found))?,
    }
    if found.n_empty() > 0 {
        return Ok(Outcome::Damaged);
    }
    let has_all = found.gaps.n() == 0 && found.unread_summary().is_none();
    if has_all || *allow_gaps {
        return Ok(found.outcome());
    }
    let shown = |name: &PathBuf| match name.as_os_str() == "-" {
        true => " -".to_owned(),
        false => format!(" {}", quoted(name)),
    };
    let names: String = args.inputs.files.iter().map(shown).collect();
    let options = args.inputs.plain.shown();
    tell(&format!(
        "if numbers and schemas may be missing, as in what `recover` makes: flatstream verify{names}{options} --allow-gaps"
    ));
    Ok(Outcome::Damaged)
}

/// What is in a journal.
pub fn found_in(journal: &Path) -> Result<Found> {
    let inputs = Inputs { files: vec![journal.to_owned()], plain: Plain::journal() };
    Found::read(&inputs, Reading::Full)
}
