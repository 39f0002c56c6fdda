//! `schema check`, `schema diff` and `schema accept`: what every released version of a message looked like.

mod accept;
mod check;
mod diff;
mod git;

use crate::args::SchemaCommand;
use crate::{Answer, Result};

/// Returns what to tell.
///
/// # Errors
///
/// It cannot be found out.
pub fn run(command: &SchemaCommand) -> Result<Answer> {
    match command {
        SchemaCommand::Check { lock, against, .. } => check::run(lock, against),
        SchemaCommand::Diff { old, new, .. } => diff::run(old, new),
        SchemaCommand::Accept { lock, rule, item, reason, .. } => {
            accept::run(lock, *rule, item, reason)
        }
    }
}
