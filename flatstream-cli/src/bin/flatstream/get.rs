//! `flatstream get`: one message.

use std::io::{self, Write};

use clap::Args;

use crate::first::First;
use crate::show::Show;
use crate::source::{First as FirstOf, Inputs, Item, Kept, Lost, Message, Selection, Source};
use crate::times::Time;
use crate::told::Told;
use crate::viewer::Viewer;
use crate::{tell_error, written, Failure, Outcome, Result};

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
    #[arg(long, conflicts_with_all = ["format", "fields", "bare", "json"], help_heading = "Output")]
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
    args.show.begin()?;
    let mut found = Found::search(args, args.which.first())?;
    // Where an index said where to look, it was not looked everywhere.
    if found.message.is_none() && found.is_sought {
        found = Found::search(args, None)?;
    }
    let Some(message) = &found.message else {
        let mut told = Told::default();
        found.lost.kept.iter().for_each(|lost| told.add(lost));
        found.types?;
        tell_error(&format!("there is no such message{}", numbers(found.seen)));
        // What was asked for may be what is lost.
        return if told.n() > 0 { Ok(Outcome::Damaged) } else { Err(Failure::Told) };
    };
    if args.raw {
        let mut told = Told::default();
        found.lost.kept.iter().for_each(|lost| told.add(lost));
        show_raw(&message.message())?;
        return Ok(told.outcome());
    }
    let mut view = Viewer::new(&args.show);
    found.lost.kept.iter().try_for_each(|lost| view.lost(lost))?;
    view.message(&message.message())?;
    view.finish()?;
    Ok(view.outcome())
}

fn show_raw(message: &Message<'_>) -> Result<()> {
    let mut out = io::stdout().lock();
    written(out.write_all(message.payload).and_then(|()| out.flush()))
}

/// What was found on the way to a message.
struct Found {
    message: Option<Kept>,
    lost: First<Lost>,
    /// The least and the greatest number.
    seen: Option<(u64, u64)>,
    /// Some of it was not read.
    is_sought: bool,
    /// That there is no type of the name that was asked for.
    types: Result<()>,
}

impl Found {
    fn search(args: &Get, first: Option<FirstOf>) -> Result<Self> {
        let types = args.r#type.iter().cloned().collect();
        let selection = Selection { types, from: args.which.time, to: None };
        let mut source = Source::open(&args.inputs)?.starting_at(first).with_progress(true);
        let (mut message, mut lost, mut seen) = (None, First::default(), None);
        while let Some(item) = source.next()? {
            match item {
                Item::Message(it) if selection.takes(&it)? => {
                    if args.which.is(&it) {
                        message = Some(Kept::new(&it, None));
                        break;
                    }
                    let (least, greatest) = seen.unwrap_or((it.sequence, it.sequence));
                    seen = Some((least.min(it.sequence), greatest.max(it.sequence)));
                }
                Item::Lost(it) => lost.push(it),
                _ => {}
            }
        }
        let types = if seen.is_none() { selection.check_types(&source) } else { Ok(()) };
        Ok(Found { message, lost, seen, is_sought: source.is_sought(), types })
    }
}

fn numbers(seen: Option<(u64, u64)>) -> String {
    match seen {
        Some((least, greatest)) => {
            format!(": those that are there have numbers from {least} to {greatest}")
        }
        None => String::new(),
    }
}

impl Which {
    /// Where to begin.
    fn first(&self) -> Option<FirstOf> {
        let of_time = self.time.map(|Time(time)| FirstOf::Time(time));
        self.sequence.map(FirstOf::Sequence).or(of_time)
    }

    fn is(&self, message: &Message<'_>) -> bool {
        self.sequence.is_none_or(|sequence| sequence == message.sequence)
            && self.at.is_none_or(|at| at == message.offset)
    }
}
