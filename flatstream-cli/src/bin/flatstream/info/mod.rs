//! `flatstream info` and `flatstream verify`: what is in files.
//!
//! One pass, in memory that does not grow with it: of damage, gaps and sessions the first ones are kept, and the number
//! of all.

mod count;
mod first;
mod found;
mod json;
mod text;

use std::io::{self, Write};

use crate::chart::{harmless, width};
use crate::source::Inputs;
use crate::{written, Outcome, Result};
use found::Found;

/// Of `info` and `verify`.
#[derive(clap::Args)]
pub struct Look {
    #[command(flatten)]
    inputs: Inputs,
    /// JSON
    #[arg(long)]
    json: bool,
}

pub fn run(args: &Look) -> Result<Outcome> {
    let found = Found::read(&args.inputs, false)?;
    let text = if args.json {
        json::json(&found).to_string()
    } else {
        harmless(&text::text(&found, width()))
    };
    written(writeln!(io::stdout().lock(), "{text}"))?;
    found.tell();
    Ok(found.outcome())
}

/// Each message is held against its schema as well.
pub fn verify(args: &Look) -> Result<Outcome> {
    let found = Found::read(&args.inputs, true)?;
    found.tell();
    let text = if args.json { json::json(&found).to_string() } else { text::verdict(&found) };
    written(writeln!(io::stdout().lock(), "{text}"))?;
    Ok(found.outcome())
}
