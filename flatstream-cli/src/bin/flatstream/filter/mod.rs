//! `flatstream filter`: some of the messages in a new journal.

mod condition;
mod decimal;
mod value;

use std::path::PathBuf;

use clap::{Args, ValueHint};

use crate::output::{pass, JournalFile, Report};
use crate::source::{Inputs, Selection};
use crate::{Outcome, Result};
pub use condition::Condition;

#[derive(Args)]
pub struct Filter {
    #[command(flatten)]
    inputs: Inputs,
    #[command(flatten)]
    selection: Selection,
    /// Messages with such a field: celsius>30, sensor=door, state!=Idle, text~word, error!=null. Of several conditions all
    /// have to be met
    #[arg(long = "where", value_name = "FIELD OP VALUE", help_heading = "Messages")]
    conditions: Vec<String>,
    /// The new journal; its messages are numbered from 0
    #[arg(short, long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    output: PathBuf,
    #[command(flatten)]
    report: Report,
}

pub fn run(args: &Filter) -> Result<Outcome> {
    let conditions: Result<Vec<_>> =
        args.conditions.iter().map(|text| Condition::parse(text)).collect();
    let mut conditions = conditions?;
    let mut out = JournalFile::create(&args.output, "filter")?;
    let done = pass(&args.inputs, &args.selection, |message, origin| {
        if !conditions.is_empty() {
            let view = match message.view() {
                Ok(view) => view,
                Err(lost) => return Ok(Some(lost)),
            };
            for condition in &mut conditions {
                if !condition.is_met(message, view)? {
                    return Ok(None);
                }
            }
        }
        out.write(message, message.time, origin)
    })?;
    done.unread.or_lost(conditions.iter().try_for_each(Condition::check))?;
    let n = out.finish(&done.origin)?;
    args.report.give(&[&args.output], n, &done.losses)
}
