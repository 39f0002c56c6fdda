//! Messages out of text: lines of JSON, or tables.

mod columns;
mod input;
mod lines;
mod schemas;
mod table;

use std::path::Path;

use clap::{Args, ValueEnum};

use crate::output::{Losses, Origin, Pass};
use crate::source::{Inputs, Lost, Message, Selection, Unread};
use crate::{quoted, shown, tell, usage, Failure, Result};
use input::Input;
use schemas::Schemas;

/// Text instead of messages.
#[derive(Args, Clone)]
#[command(next_help_heading = "Text that is read")]
pub struct TextInput {
    /// Files are text of this form; if nothing is said, those whose names end with .ndjson, .jsonl or .csv. Their types are those
    /// of --schema, which may also be a journal
    #[arg(long, value_name = "FORM", value_enum, requires = "schema")]
    read_as: Option<Form>,
    /// Leaves out lines that are no messages; without this the first one ends it, and nothing is written
    #[arg(long)]
    skip_bad: bool,
    /// Passes over fields and columns that the schema does not have
    #[arg(long)]
    ignore_unknown: bool,
    /// What stands in front of a bad line is not taken back.
    #[arg(skip)]
    is_live: bool,
}

/// What text is read as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Form {
    /// A line of JSON for each message: as `cat` shows them, or the message alone
    Ndjson,
    /// A table, with a line of names
    Csv,
}

impl TextInput {
    /// Where messages are gone when they were taken.
    #[cfg(feature = "nats")]
    pub fn live(self) -> Self {
        TextInput { is_live: true, ..self }
    }

    /// What all files are; nothing if they are messages.
    pub fn form(&self, inputs: &Inputs) -> Result<Option<Form>> {
        if self.read_as.is_some() {
            return Ok(self.read_as);
        }
        let mut forms = inputs.files.iter().map(|path| form_of(path));
        let first = forms.next().transpose()?.flatten();
        for form in forms {
            if form? != first {
                return Err(usage("all files have to be of one form: convert them one by one"));
            }
        }
        match (first, &inputs.plain.schema) {
            (Some(_), None) => Err(usage(
                "text does not say what its messages are: say --schema FILE, which may be a journal that has their types",
            )),
            _ => Ok(first),
        }
    }
}

fn form_of(path: &Path) -> Result<Option<Form>> {
    let extension = path.extension().and_then(|it| it.to_str()).unwrap_or_default();
    Ok(match extension {
        "ndjson" | "jsonl" => Some(Form::Ndjson),
        "csv" => Some(Form::Csv),
        "json" => {
            let (shown, name) = (shown(path), quoted(path));
            return Err(usage(format!(
                "{shown}: JSON is read line by line: `jq -c '.[]' {name} > FILE.ndjson` makes lines of a list"
            )));
        }
        _ => None,
    })
}

/// What takes messages.
pub type Take<'t> = dyn FnMut(&Message<'_>, &Origin) -> Result<Option<Lost>> + 't;

/// Hands the messages of all files to `take`, which may refuse some.
pub fn pass(
    text: &TextInput,
    form: Form,
    inputs: &Inputs,
    selection: &Selection,
    take: &mut Take<'_>,
) -> Result<Pass> {
    let schemas = Schemas::read(inputs, selection)?;
    let losses = Losses::default();
    let mut reading =
        Reading { text, schemas, selection, take, losses, origin: Origin::default(), n_taken: 0 };
    for path in &inputs.files {
        let input = Input::open(path, inputs)?;
        match form {
            Form::Ndjson => lines::read(input, &mut reading)?,
            Form::Csv => table::read(input, &mut reading)?,
        }
    }
    if reading.n_taken == 0 {
        reading.schemas.check_types(selection)?;
    }
    let Reading { origin, losses, .. } = reading;
    // What text says by itself has no schema to be lost.
    Ok(Pass { origin, losses, unread: Unread::default() })
}

/// Text that is read, and what becomes of it.
pub struct Reading<'r> {
    text: &'r TextInput,
    schemas: Schemas,
    selection: &'r Selection,
    take: &'r mut Take<'r>,
    losses: Losses,
    origin: Origin,
    n_taken: u64,
}

impl Reading<'_> {
    fn take(&mut self, message: &Message<'_>) -> Result<()> {
        if !self.selection.takes(message)? {
            return Ok(());
        }
        self.n_taken += 1;
        match (self.take)(message, &self.origin)? {
            Some(lost) => self.bad(lost),
            None => Ok(()),
        }
    }

    /// A line that is no message.
    fn bad(&mut self, lost: Lost) -> Result<()> {
        if self.text.skip_bad {
            self.losses.add(lost);
            return Ok(());
        }
        lost.tell();
        let nothing = if self.text.is_live { "" } else { "nothing is written; " };
        tell(&format!("{nothing}with --skip-bad such lines are left out"));
        Err(Failure::Damaged)
    }
}
