//! The arguments of the commands that both programs have.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::Subcommand;
use flatstream::schema::lock::Rule;

/// Of `import`.
#[derive(clap::Args)]
pub struct Import {
    /// .fbs files, which flatc has to read, or .bfbs files that it made; several become one file
    #[arg(required = true, value_name = "SCHEMA")]
    pub schemas: Vec<PathBuf>,
    /// The Rust file to write, or a folder for it; standard output without this
    #[arg(short, value_name = "PATH")]
    pub output: Option<PathBuf>,
    /// The schema compiler
    #[arg(long, value_name = "PATH", default_value = "flatc")]
    pub flatc: PathBuf,
    /// A folder to look for included files in, besides that of the schema
    #[arg(short = 'I', value_name = "DIR")]
    pub includes: Vec<PathBuf>,
    /// What was written, and what has no place in it, as JSON on standard output
    #[arg(long)]
    pub json: bool,
}

/// What is done with locks.
#[derive(Subcommand)]
pub enum SchemaCommand {
    /// Holds each version of a lock against the ones before it
    ///
    /// With --against also: no version that was in the file at that revision has been changed or dropped, nothing that
    /// was accepted there has been taken back, and the golden messages are those that were there.
    Check {
        /// A lock file
        lock: PathBuf,
        #[command(flatten)]
        against: Against,
        /// What was found, as JSON on standard output
        #[arg(long)]
        json: bool,
    },
    /// Shows what changed between two schemas, and whether it breaks something
    ///
    /// What was accepted in a lock does not count here.
    Diff {
        /// A lock file, for its newest version, or FILE@NUMBER for another one; or a .bfbs file of flatc
        old: PathBuf,
        /// The same
        new: PathBuf,
        /// What was found, as JSON on standard output
        #[arg(long)]
        json: bool,
    },
    /// Lets a type break a rule, from the newest version of a lock on
    Accept {
        /// A lock file, which is written
        lock: PathBuf,
        /// The rule, as in `error[RULE] ITEM`
        #[arg(value_parser = rule(), hide_possible_values = true)]
        rule: Rule,
        /// The type or member, as in `error[RULE] ITEM`
        item: String,
        /// Why; it is kept in the lock
        #[arg(long, value_name = "TEXT")]
        reason: String,
        /// What was accepted, as JSON on standard output
        #[arg(long)]
        json: bool,
    },
}

impl SchemaCommand {
    /// Whether JSON was asked for.
    pub fn json(&self) -> bool {
        match self {
            SchemaCommand::Check { json, .. }
            | SchemaCommand::Diff { json, .. }
            | SchemaCommand::Accept { json, .. } => *json,
        }
    }
}

/// What a lock was before.
#[derive(clap::Args)]
pub struct Against {
    /// A git revision, such as the tag of the last release
    #[arg(long, value_name = "GIT_REV")]
    pub against: Option<String>,
    /// What the file was called at that revision, if git does not find out
    #[arg(long, value_name = "PATH", requires = "against")]
    pub against_path: Option<PathBuf>,
    /// The file need not have been there at that revision
    #[arg(long, requires = "against", conflicts_with = "against_path")]
    pub new: bool,
}

fn rule() -> impl TypedValueParser<Value = Rule> {
    PossibleValuesParser::new(Rule::ALL.map(Rule::name)).try_map(|name| name.parse::<Rule>())
}
