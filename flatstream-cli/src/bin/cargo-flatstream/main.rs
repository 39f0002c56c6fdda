//! `cargo flatstream`: schema locks and foreign schemas on the command line.
//!
//! Exit codes: 0 when all is well, 1 when something is not or a file cannot be read, 2 when the command line is
//! wrong.

mod args;

use std::io::{self, Write};
use std::process::ExitCode;

use args::{Args, Command};
use clap::Parser;
use flatstream_cli::{import, locks, tell, Answer, Failure, Result};

fn main() -> ExitCode {
    let args = Args::parse_from(args::own());
    let (answer, json) = run(&args);
    let (text, done) = match answer {
        Ok(answer) => answer.told(json),
        Err(failure) => (None, Err(failure)),
    };
    let printed = text.map_or(ExitCode::SUCCESS, |text| print(&text));
    match done {
        Ok(()) => printed,
        Err(Failure(text)) => {
            tell(&format!("error: {text}"));
            ExitCode::FAILURE
        }
    }
}

/// What to tell, and whether as JSON.
fn run(args: &Args) -> (Result<Answer>, bool) {
    match &args.command {
        Command::Import(import) => (import::run(import), import.json),
        Command::Schema(schema) => (locks::run(&schema.command), schema.command.json()),
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
