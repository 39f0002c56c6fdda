//! `flatstream get`: one message.

use std::io::{self, Write};

use clap::Args;

use crate::color::Paint;
use crate::show::Show;
use crate::source::{Inputs, Item, Message, Selection, Source};
use crate::times::Time;
use crate::viewer::Viewer;
use crate::{tell, written, Outcome, Result};

#[derive(Args)]
pub struct Get {
    #[command(flatten)]
    inputs: Inputs,
    #[command(flatten)]
    which: Which,
    /// Of this type: acme.Telemetry, or Telemetry
    #[arg(long, value_name = "NAME", help_heading = "Messages")]
    r#type: Option<String>,
    /// The bytes of the message, as they are
    #[arg(long, conflicts_with_all = ["format", "fields", "bare"], help_heading = "Output")]
    raw: bool,
    #[command(flatten)]
    show: Show,
}

/// Which message.
#[derive(Args)]
#[group(required = true, multiple = false)]
struct Which {
    /// With this number
    #[arg(long, value_name = "N", help_heading = "Messages")]
    sequence: Option<u64>,
    /// The first one in the file of this time or a later one
    #[arg(long, value_name = "TIME", allow_negative_numbers = true, help_heading = "Messages")]
    time: Option<Time>,
    /// In the frame at this place of the file
    #[arg(long, value_name = "OFFSET", help_heading = "Messages")]
    at: Option<u64>,
}

pub fn run(args: &Get) -> Result<Outcome> {
    let mut source = Source::open(&args.inputs)?.with_progress(true);
    let types = args.r#type.iter().cloned().collect();
    let selection = Selection { types, from: args.which.time, to: None };
    let mut outcome = Outcome::Whole;
    let mut seen: Option<(u64, u64)> = None;
    while let Some(item) = source.next()? {
        match item {
            Item::Message(message) if selection.takes(&message)? => {
                if args.which.is(&message) {
                    let shown = show(args, &message)?;
                    return Ok(if shown == Outcome::Damaged { shown } else { outcome });
                }
                let (first, _) = seen.unwrap_or((message.sequence, 0));
                seen = Some((first, message.sequence));
            }
            Item::Lost(lost) => {
                lost.tell();
                outcome = Outcome::Damaged;
            }
            _ => {}
        }
    }
    if seen.is_none() {
        selection.check_types(&source)?;
    }
    let error = Paint::Wrong.said("error:");
    tell(&format!("{error} there is no such message{}", numbers(seen)));
    // What was asked for may be what is lost.
    if outcome == Outcome::Damaged {
        Ok(outcome)
    } else {
        Err(crate::Failure::Told)
    }
}

fn numbers(seen: Option<(u64, u64)>) -> String {
    match seen {
        Some((first, last)) => {
            format!(": those that are there have numbers from {first} to {last}")
        }
        None => String::new(),
    }
}

impl Which {
    fn is(&self, message: &Message<'_>) -> bool {
        self.sequence.is_none_or(|sequence| sequence == message.sequence)
            && self.at.is_none_or(|at| at == message.offset)
    }
}

fn show(args: &Get, message: &Message<'_>) -> Result<Outcome> {
    if args.raw {
        let mut out = io::stdout().lock();
        written(out.write_all(message.payload).and_then(|()| out.flush()))?;
        return Ok(Outcome::Whole);
    }
    let mut view = Viewer::new(&args.show);
    view.message(message)?;
    view.finish()?;
    Ok(view.outcome)
}
