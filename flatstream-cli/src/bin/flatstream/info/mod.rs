//! `flatstream info` and `flatstream verify`: what is in files.
//!
//! A journal with an index is not read: its index says what is in it. Else one pass, in memory that does not grow with it: of damage, gaps and sessions the first ones are kept, and the number
//! of all.

mod count;
mod found;
mod indexed;
mod json;
mod text;

use crate::chart::width;
use crate::source::Inputs;
use crate::{print, Outcome, Result};
use found::Found;

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

pub fn verify(args: &Look) -> Result<Outcome> {
    let found = Found::read(&args.inputs, Reading::Verifying)?;
    found.tell();
    match args.json {
        true => print::json(&json::json(&found))?,
        false => print::text(&text::verdict(&found))?,
    }
    Ok(found.outcome())
}
