//! The arguments that say what is read.

use std::path::PathBuf;

use clap::{Args, ValueEnum, ValueHint};

use super::framing::Framing;
use crate::quoted;

/// Files, and how to read them.
#[derive(Args, Clone, Debug)]
pub struct Inputs {
    /// Journals and streams: files, folders with journals, the NAME of files NAME.000000.fsj, or - for standard input
    #[arg(required = true, value_name = "FILE", value_hint = ValueHint::AnyPath)]
    pub files: Vec<PathBuf>,
    #[command(flatten)]
    pub plain: Plain,
}

/// What a plain stream does not say about itself.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Plain streams")]
pub struct Plain {
    /// The schema of a plain stream: a .bfbs file, a schema lock (FILE.lock, or FILE.lock@3 for its version 3), or a .fbs
    /// file if flatc is there. A journal has its schemas in it
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub schema: Option<PathBuf>,
    /// The table that messages are of, if it is not the root of the schema
    #[arg(long, value_name = "TABLE", requires = "schema")]
    pub root: Option<String>,
    /// What stands in front of each message; found out from the first one without this
    #[arg(
        long,
        value_name = "FRAMING",
        value_enum,
        default_value = "auto",
        hide_default_value = true
    )]
    pub framing: Framing,
    /// The schema compiler, which reads .fbs files
    #[arg(long, value_name = "PATH", default_value = "flatc", hide_default_value = true)]
    pub flatc: PathBuf,
}

impl Inputs {
    /// Whether something is read that is gone then.
    #[cfg(feature = "arrow")]
    pub fn has_stdin(&self) -> bool {
        self.files.iter().any(|file| file.as_os_str() == "-")
    }
}

impl Plain {
    /// Of what is known to be a journal.
    pub fn journal() -> Self {
        Plain { schema: None, root: None, framing: Framing::Journal, flatc: "flatc".into() }
    }

    /// Whether a file may be read as a journal.
    pub fn may_be_journal(&self) -> bool {
        matches!(self.framing, Framing::Auto | Framing::Journal)
    }

    /// The same on another command line, with a space in front of each word.
    pub fn shown(&self) -> String {
        let mut words = vec![];
        if let Some(schema) = &self.schema {
            words.extend(["--schema".to_owned(), quoted(schema)]);
        }
        if let Some(root) = &self.root {
            words.extend(["--root".to_owned(), quoted(root)]);
        }
        let framing = self.framing.to_possible_value().filter(|_| self.framing != Framing::Auto);
        if let Some(framing) = framing {
            words.extend(["--framing".to_owned(), framing.get_name().to_owned()]);
        }
        if self.flatc.as_os_str() != "flatc" {
            words.extend(["--flatc".to_owned(), quoted(&self.flatc)]);
        }
        words.iter().map(|word| format!(" {word}")).collect()
    }
}
