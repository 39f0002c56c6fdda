//! `cargo flatstream`: schema locks on the command line.
//!
//! Exit codes: 0 when all is well, 1 when something is not or a file cannot be read, 2 when the command line is
//! wrong.

mod accept;
mod args;
mod check;
mod diff;
mod git;
mod input;

use std::fmt;
use std::process::ExitCode;

use args::{Args, Command, SchemaCommand};
use clap::Parser;

/// What went wrong, or is wrong with a schema, in words.
struct Failure(String);

type Result<T> = std::result::Result<T, Failure>;

impl<E: fmt::Display> From<E> for Failure {
    fn from(error: E) -> Self {
        Failure(error.to_string())
    }
}

fn main() -> ExitCode {
    match run(&Args::parse_from(args::own())) {
        Ok(text) => {
            println!("{text}");
            ExitCode::SUCCESS
        }
        Err(Failure(text)) => {
            eprintln!("error: {text}");
            ExitCode::FAILURE
        }
    }
}

/// Returns what to tell of a success.
fn run(args: &Args) -> Result<String> {
    let Command::Schema(schema) = &args.command;
    match &schema.command {
        SchemaCommand::Check { lock, against } => check::run(lock, against.as_deref()),
        SchemaCommand::Diff { old, new } => diff::run(old, new),
        SchemaCommand::Accept { lock, rule, item, reason } => {
            accept::run(lock, *rule, item, reason)
        }
    }
}
