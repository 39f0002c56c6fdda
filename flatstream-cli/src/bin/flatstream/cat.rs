//! `flatstream cat`: the messages as lines of JSON.

use std::io::{self, BufWriter, Write};

use clap::Args;

use crate::source::{Inputs, Item, Lost, Message, Selection, Source};
use crate::times::shown;
use crate::{written, Outcome, Result};

#[derive(Args)]
pub struct Cat {
    #[command(flatten)]
    inputs: Inputs,
    #[command(flatten)]
    selection: Selection,
    /// The first of these
    #[arg(long, value_name = "N")]
    limit: Option<u64>,
    /// The messages alone, without number, time and type
    #[arg(long)]
    bare: bool,
}

pub fn run(args: &Cat) -> Result<Outcome> {
    let mut source = Source::open(&args.inputs)?;
    let mut out = BufWriter::new(io::stdout().lock());
    let limit = args.limit.unwrap_or(u64::MAX);
    let (mut outcome, mut n) = (Outcome::Whole, 0);
    while n < limit {
        let lost = match source.next()? {
            None => break,
            Some(Item::Message(message)) => {
                if !args.selection.takes(&message)? {
                    continue;
                }
                n += 1;
                match line(args, &message) {
                    Ok(line) => {
                        written(writeln!(out, "{line}"))?;
                        continue;
                    }
                    Err(lost) => lost,
                }
            }
            Some(Item::Lost(lost)) => lost,
            Some(_) => continue,
        };
        written(out.flush())?;
        lost.tell();
        outcome = Outcome::Damaged;
    }
    written(out.flush())?;
    if n == 0 {
        args.selection.check_types(&source)?;
    }
    Ok(outcome)
}

/// A message, or why it cannot be shown.
fn line(args: &Cat, message: &Message<'_>) -> Result<String, Lost> {
    let view = message.view()?;
    let json = serde_json::to_string(&view).map_err(|error| message.refused(error))?;
    if args.bare {
        return Ok(json);
    }
    let (sequence, root) = (message.sequence, message.type_name());
    let time = message.time.map_or_else(|| "null".into(), |time| format!("\"{}\"", shown(time)));
    Ok(format!(r#"{{"sequence":{sequence},"time":{time},"type":"{root}","message":{json}}}"#))
}
