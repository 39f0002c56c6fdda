//! Messages as text: lines of JSON, one JSON, or a table.

mod cell;
mod columns;
mod fields;
mod json;
mod leaves;
mod paint;
mod table;

use std::io::Write;

use clap::{Args, ValueEnum};

use crate::color::When;
use crate::source::{Lost, Message};
use crate::{talk, usage, Failure, Result};

pub use leaves::leaves_of;

/// How messages are shown.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Output")]
pub struct Show {
    /// The form
    #[arg(long, value_name = "FORM", value_enum, default_value = "ndjson")]
    pub format: Format,
    /// These fields alone: a.b, c[0].d, for a union u_type and u.Variant.a; also @sequence, @time, @type, @file, @offset
    #[arg(long, value_name = "PATH,..", value_delimiter = ',')]
    pub fields: Vec<String>,
    /// The messages alone, without number, time and type
    #[arg(long)]
    pub bare: bool,
    /// What is said as lines of JSON, too: on standard error, of all that is lost, and at the end
    #[arg(long)]
    pub json: bool,
    /// Colours, of JSON
    #[arg(
        long,
        value_name = "WHEN",
        value_enum,
        default_value = "auto",
        hide_default_value = true
    )]
    pub color: When,
    /// Texts in tables as they are, for a file: on standard output they are harmless to terminals.
    #[arg(skip)]
    pub is_raw: bool,
}

impl Show {
    /// Says as JSON what is said, if that is wanted.
    ///
    /// # Errors
    ///
    /// What is shown is none.
    pub fn begin(&self) -> Result<()> {
        match (self.json, self.format) {
            (false, _) => Ok(()),
            (true, Format::Csv) => Err(usage("--json and --format csv: a table is no JSON")),
            (true, _) => {
                talk::in_json();
                Ok(())
            }
        }
    }
}

/// Forms of messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// A line of JSON each
    Ndjson,
    /// One list
    Json,
    /// A table with a line of names, of messages of one type or with --fields
    Csv,
}

/// Why a message is not shown.
pub enum Unshown {
    /// It has none of the fields.
    Other,
    /// It is not what it says it is.
    Lost(Lost),
    /// Nothing more can be shown.
    Failed(Failure),
}

impl<E: Into<Failure>> From<E> for Unshown {
    fn from(error: E) -> Self {
        Unshown::Failed(error.into())
    }
}

/// Shows messages, one after the other.
pub enum Printer<W: Write> {
    Json(json::Lines<W>),
    Csv(Box<table::Table<W>>),
}

impl<W: Write> Printer<W> {
    pub fn new(show: &Show, out: W) -> Self {
        match show.format {
            Format::Ndjson => Printer::Json(json::Lines::new(show, false, out)),
            Format::Json => Printer::Json(json::Lines::new(show, true, out)),
            Format::Csv => Printer::Csv(Box::new(table::Table::new(show, out))),
        }
    }

    pub fn print(&mut self, message: &Message<'_>) -> Result<(), Unshown> {
        match self {
            Printer::Json(lines) => lines.print(message),
            Printer::Csv(table) => table.print(message),
        }
    }

    /// So that what is said stands behind what was shown before it.
    pub fn flush(&mut self) -> Result<()> {
        match self {
            Printer::Json(lines) => lines.flush(),
            Printer::Csv(table) => table.flush(),
        }
    }

    /// An error if a field that was asked for was in no type so far.
    pub fn check(&self) -> Result<()> {
        match self {
            Printer::Json(lines) => lines.check(),
            Printer::Csv(table) => table.check(),
        }
    }

    /// Writes what stands behind the last one.
    pub fn finish(&mut self) -> Result<()> {
        if let Printer::Json(lines) = self {
            lines.end()?;
        }
        self.flush()?;
        self.check()
    }
}
