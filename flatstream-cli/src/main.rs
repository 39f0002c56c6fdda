//! `cargo flatstream`: schema locks and foreign schemas on the command line.
//!
//! Exit codes: 0 when all is well, 1 when something is not or a file cannot be read, 2 when the command line is
//! wrong.

mod accept;
mod args;
mod check;
mod diff;
mod git;
mod import;
mod input;

use std::fmt;
use std::io::{self, Write};
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
        Ok(text) => print(&text),
        Err(Failure(text)) => {
            tell(&format!("error: {text}"));
            ExitCode::FAILURE
        }
    }
}

/// A reader that has seen enough, such as `head`, is no error.
fn print(text: &str) -> ExitCode {
    let mut out = io::stdout().lock();
    match writeln!(out, "{text}").and_then(|()| out.flush()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            tell(&format!("error: standard output: {error}"));
            ExitCode::FAILURE
        }
    }
}

/// Something that the user should know of a success.
fn warn(text: &str) {
    tell(&format!("warning: {text}"));
}

/// Where nobody listens there is nobody to tell that.
fn tell(text: &str) {
    let _ = writeln!(io::stderr(), "{text}");
}

/// Returns what to tell of a success.
fn run(args: &Args) -> Result<String> {
    let schema = match &args.command {
        Command::Import(import) => return import::run(import),
        Command::Schema(schema) => schema,
    };
    match &schema.command {
        SchemaCommand::Check { lock, against } => check::run(lock, against),
        SchemaCommand::Diff { old, new } => diff::run(old, new),
        SchemaCommand::Accept { lock, rule, item, reason } => {
            accept::run(lock, *rule, item, reason)
        }
    }
}
