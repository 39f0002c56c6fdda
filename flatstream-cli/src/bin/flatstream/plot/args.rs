//! The arguments of `flatstream plot`.

use std::path::{Path, PathBuf};

use clap::{ValueEnum, ValueHint};

use crate::color::When;
use crate::source::{Inputs, Plain, Selection};
use crate::{usage, Result};

#[derive(clap::Args)]
pub struct Args {
    /// What is plotted: a field by its path, as temp, pose.position.x, samples[0], samples[] for all
    /// items, or acme.Reading:temp
    #[arg(value_name = "FIELD")]
    field: String,
    /// More fields, and behind them the files, as other commands take them
    #[arg(required = true, value_name = "[FIELD]... FILE", value_hint = ValueHint::AnyPath)]
    words: Vec<String>,
    #[command(flatten)]
    plain: Plain,
    #[command(flatten)]
    pub selection: Selection,
    /// A line for each value of this field: of a string, an enum, an integer or a bool
    #[arg(long, value_name = "FIELD")]
    pub by: Option<String>,
    /// From left to right; time, where messages have one
    #[arg(long, value_name = "AXIS", value_enum)]
    pub x: Option<Axis>,
    /// All fields in one chart, rather than in one each
    #[arg(long)]
    pub together: bool,
    /// A picture as SVG, or - for standard output
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub svg: Option<PathBuf>,
    /// A page with the picture, whose values are shown where the pointer is
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub html: Option<PathBuf>,
    /// The points of the lines as JSON
    #[arg(long)]
    pub json: bool,
    /// Colours of lines in the terminal; without them they are letters where there are several
    #[arg(long, value_name = "WHEN", value_enum, default_value = "auto")]
    pub color: When,
    /// Columns of a chart in the terminal, or pixels of a picture
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(20..))]
    pub width: Option<u16>,
    /// Lines of a chart in the terminal, or pixels of a chart in a picture
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(3..))]
    pub height: Option<u16>,
}

/// What lines go along.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Axis {
    /// The times of messages
    Time,
    /// The numbers of messages
    Sequence,
}

impl Args {
    /// The fields, and the files behind them.
    pub fn split(&self) -> Result<(Vec<&str>, Inputs)> {
        if is_file(&self.field) {
            let first = &self.field;
            return Err(usage(format!(
                "`{first}` is a file: write the field first, and the file behind it"
            )));
        }
        let n_fields = self.words.iter().position(|word| is_file(word));
        // What is no file at all is said when it is opened.
        let (fields, files) = self.words.split_at(n_fields.unwrap_or(self.words.len() - 1));
        let fields =
            [&self.field].into_iter().chain(fields).flat_map(|word| word.split(',')).collect();
        let files = files.iter().map(PathBuf::from).collect();
        Ok((fields, Inputs { files, plain: self.plain.clone() }))
    }
}

/// Whether a word is a file, or looks like one: no path of a field has a slash.
fn is_file(word: &str) -> bool {
    word == "-" || word.contains(['/', '\\']) || word.ends_with(".fsj") || Path::new(word).exists()
}
