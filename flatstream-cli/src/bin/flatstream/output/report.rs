//! What became of it, in words and as JSON.

use std::path::Path;

use serde_json::{json, Value};

use crate::first::First;
use crate::source::Lost;
use crate::{print, Outcome, Result};

/// Of commands that make files.
#[derive(clap::Args)]
pub struct Report {
    /// What was written, and what was lost, as JSON on standard output
    #[arg(long)]
    pub json: bool,
}

/// What could not be read on the way.
#[derive(Default)]
pub struct Losses(First<Lost>);

impl Losses {
    /// Says it.
    pub fn add(&mut self, lost: Lost) {
        lost.tell();
        self.0.push(lost);
    }

    pub fn outcome(&self) -> Outcome {
        match self.0.n {
            0 => Outcome::Whole,
            _ => Outcome::Damaged,
        }
    }

    /// The first of them, and the number of all.
    pub fn json(&self) -> (Vec<Value>, u64) {
        (self.0.kept.iter().map(Lost::json).collect(), self.0.n)
    }
}

impl Report {
    /// `files` are the new ones, with so many messages in all of them.
    pub fn give(&self, files: &[&Path], messages: u64, losses: &Losses) -> Result<Outcome> {
        if self.json {
            let files: Vec<String> = files.iter().map(|path| path.display().to_string()).collect();
            let (damage, n_damage) = losses.json();
            let report = json!({ "files": files, "messages": messages, "damage": damage, "n_damage": n_damage });
            print::json(&report)?;
        }
        Ok(losses.outcome())
    }
}
