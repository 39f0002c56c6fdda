//! What became of it, in words and as JSON.

use std::path::Path;

use serde_json::{json, Value};

use crate::first::First;
use crate::source::Lost;
use crate::told::Told;
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
pub struct Losses {
    first: First<Lost>,
    told: Told,
}

impl Losses {
    /// Says it, as far as anybody reads on.
    pub fn add(&mut self, lost: Lost) {
        self.told.add(&lost);
        self.first.push(lost);
    }

    /// Whether nothing was lost until now.
    #[cfg(feature = "arrow")]
    pub fn is_empty(&self) -> bool {
        self.first.n == 0
    }

    /// When there are no more: says how many there were besides.
    pub fn finish(&self) -> Outcome {
        self.told.tell_others("that are lost");
        self.told.outcome()
    }

    /// The first of them, and the number of all.
    pub fn json(&self) -> (Vec<Value>, u64) {
        (self.first.kept.iter().map(Lost::json).collect(), self.first.n)
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
        Ok(losses.finish())
    }
}
