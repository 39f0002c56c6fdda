//! The command line.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

use crate::times::Time;

/// Looks into journals of flatstream.
#[derive(Parser)]
#[command(name = "flatstream", version, arg_required_else_help = true)]
pub struct Args {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand)]
pub enum Command {
    /// What is in a journal: types, counts, times, damage
    Info(Look),
    /// The messages, a line of JSON each
    Cat(Cat),
    /// Reads all of a journal, and says what is damaged
    Verify(Look),
    /// Copies all that is good to a new file
    Recover(Recover),
    /// The schema of a type in a journal
    Schema(Schema),
}

#[derive(clap::Args)]
pub struct Look {
    /// A journal, or - for standard input
    pub file: PathBuf,
    /// JSON
    #[arg(long)]
    pub json: bool,
}

#[derive(clap::Args)]
pub struct Cat {
    /// A journal, or - for standard input
    pub file: PathBuf,
    /// Messages of this type: acme.Telemetry, or Telemetry if that is one
    #[arg(long, value_name = "NAME")]
    pub r#type: Option<String>,
    /// Messages of this time and later ones: 2026-11-30T12:00:00Z, or nanoseconds since 1970
    #[arg(long, value_name = "TIME")]
    pub from: Option<Time>,
    /// Messages before this time
    #[arg(long, value_name = "TIME")]
    pub to: Option<Time>,
    /// The first of these
    #[arg(long, value_name = "N")]
    pub limit: Option<u64>,
    /// The messages alone, without number, time and type
    #[arg(long)]
    pub bare: bool,
}

#[derive(clap::Args)]
pub struct Recover {
    /// A journal that is damaged, or - for standard input
    pub file: PathBuf,
    /// The new file
    #[arg(short, long, value_name = "FILE")]
    pub output: PathBuf,
}

#[derive(clap::Args)]
pub struct Schema {
    /// A journal, or - for standard input
    pub file: PathBuf,
    /// The schema of this type; of all types if there is none
    #[arg(long, value_name = "NAME")]
    pub r#type: Option<String>,
    /// The form
    #[arg(long, value_name = "FORM", default_value = "fbs")]
    pub r#as: Form,
}

/// Forms of a schema.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Form {
    /// Text, for people and flatc
    Fbs,
    /// Bytes, for programs
    Bfbs,
}
