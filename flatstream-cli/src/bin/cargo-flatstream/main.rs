//! `cargo flatstream`: schema locks and foreign schemas on the command line.
//!
//! Exit codes: 0 when all is well, 1 when something is not or a file cannot be read, 2 when the command line is
//! wrong.

mod args;

use std::io::{self, Write};
use std::process::ExitCode;

use args::{Args, Command};
use clap::Parser;
use flatstream_cli::{harmless, import, locks, tell, Failure, Result};

fn main() -> ExitCode {
    match run(&Args::parse_from(args::own())) {
        Ok(text) => print(&text),
        Err(Failure(text)) => {
            tell(&format!("error: {text}"));
            ExitCode::FAILURE
        }
    }
}

/// Returns what to tell of a success.
fn run(args: &Args) -> Result<String> {
    match &args.command {
        Command::Import(import) => import::run(import),
        Command::Schema(schema) => locks::run(&schema.command),
    }
}

/// A reader that has seen enough, such as `head`, is no error.
fn print(text: &str) -> ExitCode {
    let mut out = io::stdout().lock();
    match writeln!(out, "{}", harmless::text(text)).and_then(|()| out.flush()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            tell(&format!("error: standard output: {error}"));
            ExitCode::FAILURE
        }
    }
}
