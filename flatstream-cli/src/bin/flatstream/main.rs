//! `flatstream`: looks into journals.
//!
//! Data goes to standard output, and talk to standard error. Exit codes: 0 when all is well, 1 when something cannot
//! be done, 2 when the command line is wrong, 3 when data is lost or damaged.

mod args;
mod cat;
mod info;
mod input;
mod recover;
mod schema;
mod times;
mod types;

use std::fmt;
use std::io::{self, Write};
use std::process::ExitCode;

use args::{Args, Command};
use clap::Parser;

/// Why a command did not do what it was asked for.
enum Failure {
    /// Whoever read the output has seen enough, as `head` does.
    NobodyReads,
    /// In words.
    Said(String),
}

type Result<T> = std::result::Result<T, Failure>;

impl<E: fmt::Display> From<E> for Failure {
    fn from(error: E) -> Self {
        Failure::Said(error.to_string())
    }
}

/// Whether something was lost.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Whole,
    Damaged,
}

fn main() -> ExitCode {
    let outcome = match Args::parse().command {
        Command::Info(args) => info::run(&args),
        Command::Cat(args) => cat::run(&args),
        Command::Verify(args) => info::verify(&args),
        Command::Recover(args) => recover::run(&args),
        Command::Schema(args) => schema::run(&args),
    };
    match outcome {
        Ok(Outcome::Whole) | Err(Failure::NobodyReads) => ExitCode::SUCCESS,
        Ok(Outcome::Damaged) => ExitCode::from(3),
        Err(Failure::Said(text)) => {
            tell(&format!("error: {text}"));
            ExitCode::FAILURE
        }
    }
}

/// Where nobody listens there is nobody to tell that.
fn tell(text: &str) {
    let _ = writeln!(io::stderr(), "{text}");
}

/// What became of a write to standard output.
fn written(result: io::Result<()>) -> Result<()> {
    result.map_err(|error| match error.kind() {
        io::ErrorKind::BrokenPipe => Failure::NobodyReads,
        _ => Failure::Said(format!("standard output: {error}")),
    })
}
