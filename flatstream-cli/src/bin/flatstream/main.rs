//! `flatstream`: looks into journals and streams.
//!
//! Data goes to standard output, and talk to standard error. Exit codes: 0 when all is well, 1 when something cannot
//! be done, 2 when the command line is wrong, 3 when data is lost or damaged.

mod args;
mod bench;
mod cat;
mod chart;
mod color;
mod completions;
mod compress;
mod convert;
mod filter;
mod first;
mod get;
mod hex;
mod index;
mod info;
mod merge;
#[cfg(feature = "nats")]
mod nats;
mod near;
mod output;
mod plot;
mod print;
mod progress;
mod quote;
mod recover;
mod schema;
mod show;
mod source;
mod split;
mod stats;
mod tail;
mod talk;
mod times;
mod told;
mod units;
mod viewer;

use std::fmt;
use std::io;
use std::process::{exit, ExitCode};

use args::{Args, Command};
use clap::Parser;
use flatstream_cli::harmless;
use quote::{quoted, shown};
use talk::{tell, tell_error};

/// Why a command did not do what it was asked for.
enum Failure {
    /// Whoever read the output has seen enough, as `head` does.
    NobodyReads,
    /// In words.
    Said(String),
    /// In words: the command line itself is wrong.
    Usage(String),
    /// In words: what was asked for may be what is lost.
    Lost(String),
    /// In words that were said already.
    Told,
    /// In the same way: data is damaged.
    Damaged,
}

type Result<T, E = Failure> = std::result::Result<T, E>;

/// What commands of both programs say.
fn said(flatstream_cli::Failure(text): flatstream_cli::Failure) -> Failure {
    Failure::Said(text)
}

/// What is wrong with the command line.
fn usage(text: impl Into<String>) -> Failure {
    Failure::Usage(text.into())
}

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
    let outcome = match parsed().command {
        Command::Info(args) => info::run(&args),
        Command::Cat(args) => cat::run(&args),
        Command::Head(args) => cat::head(&args),
        Command::Tail(args) => tail::run(&args),
        Command::Get(args) => get::run(&args),
        Command::Verify(args) => info::verify(&args),
        Command::Bench(args) => bench::run(&args),
        Command::Stats(args) => stats::run(&args),
        Command::Plot(args) => plot::run(&args),
        Command::Recover(args) => recover::run(&args),
        Command::Schema(args) => schema::run(&args),
        Command::Hex(args) => hex::run(&args),
        Command::Filter(args) => filter::run(&args),
        Command::Merge(args) => merge::run(&args),
        Command::Split(args) => split::run(&args),
        Command::Convert(args) => convert::run(&args),
        Command::Import(args) => schema::import(&args),
        Command::Completions(args) => completions::run(&args),
        Command::Man(args) => completions::man(&args),
        Command::Compress(args) => compress::run(&args),
        Command::Index(args) => index::run(&args),
        #[cfg(feature = "nats")]
        Command::Pub(args) => nats::publish(&args),
        #[cfg(feature = "nats")]
        Command::Sub(args) => nats::subscribe(&args),
    };
    match outcome {
        Ok(Outcome::Whole) | Err(Failure::NobodyReads) => ExitCode::SUCCESS,
        Ok(Outcome::Damaged) | Err(Failure::Damaged) => ExitCode::from(3),
        Err(Failure::Told) => ExitCode::FAILURE,
        Err(Failure::Said(text)) => told(&text, ExitCode::FAILURE),
        Err(Failure::Usage(text)) => told(&text, ExitCode::from(2)),
        Err(Failure::Lost(text)) => told(&text, ExitCode::from(3)),
    }
}

/// What is wrong with the command line is told with the words that are in it, which may be names of files.
fn parsed() -> Args {
    Args::try_parse().unwrap_or_else(|error| {
        let text = error.render().to_string();
        if harmless::text(&text) != text {
            tell(text.trim_end());
            exit(error.exit_code());
        }
        error.exit()
    })
}

fn told(error: &str, code: ExitCode) -> ExitCode {
    tell_error(error);
    code
}

/// What became of a write to standard output.
fn written(result: io::Result<()>) -> Result<()> {
    result.map_err(|error| match error.kind() {
        io::ErrorKind::BrokenPipe => Failure::NobodyReads,
        _ => Failure::Said(format!("standard output: {error}")),
    })
}
