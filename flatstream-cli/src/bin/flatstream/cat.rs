//! `flatstream cat`: the messages as lines of JSON.

use std::io::{self, BufWriter, Write};

use flatstream_journal::{Frame, Kind};

use crate::args::Cat;
use crate::input::{tell_lost, Input, Item};
use crate::times::{shown, Time};
use crate::types::Types;
use crate::{tell, written, Outcome, Result};

pub fn run(args: &Cat) -> Result<Outcome> {
    let mut input = Input::open(&args.file)?;
    let name = input.name().to_owned();
    let mut types = Types::default();
    let mut out = BufWriter::new(io::stdout().lock());
    let (mut outcome, mut n_left) = (Outcome::Whole, args.limit.unwrap_or(u64::MAX));
    while n_left > 0 {
        let frame = match input.next()? {
            None => break,
            Some(Item::Frame(frame)) => frame,
            Some(Item::Lost(offset, len, what)) => {
                written(out.flush())?;
                tell_lost(&name, offset, len, &what);
                outcome = Outcome::Damaged;
                continue;
            }
        };
        match types.learn(&frame) {
            Ok(false) if is_wanted(args, &types, &frame) => {}
            Ok(_) => continue,
            Err(error) => {
                written(out.flush())?;
                tell(&format!("{name}: {error}"));
                outcome = Outcome::Damaged;
                continue;
            }
        }
        match line(args, &types, &frame) {
            Ok(line) => written(writeln!(out, "{line}"))?,
            Err(why) => {
                written(out.flush())?;
                tell(&format!("{name}: message {} at {}: {why}", frame.sequence, frame.offset));
                outcome = Outcome::Damaged;
            }
        }
        n_left -= 1;
    }
    written(out.flush())?;
    Ok(outcome)
}

fn is_wanted(args: &Cat, types: &Types, frame: &Frame<'_>) -> bool {
    let Kind::Message(number) = frame.kind else { return false };
    let time = Time(frame.timestamp);
    args.from.is_none_or(|from| time >= from)
        && args.to.is_none_or(|to| time < to)
        && args.r#type.as_ref().is_none_or(|name| types.is_called(number, name))
}

/// A message, or why it cannot be shown.
fn line(args: &Cat, types: &Types, frame: &Frame<'_>) -> std::result::Result<String, String> {
    let Kind::Message(number) = frame.kind else { return Err("no message".into()) };
    let ty = types.get(number).ok_or("the schema of its type is not in the journal")?;
    let schema = ty.schema.as_ref().map_err(|why| format!("the schema of `{}`: {why}", ty.root))?;
    let message = schema.read(frame.payload).map_err(|error| error.to_string())?;
    let json = serde_json::to_string(&message).map_err(|error| error.to_string())?;
    if args.bare {
        return Ok(json);
    }
    let (sequence, time) = (frame.sequence, shown(frame.timestamp));
    let root = &ty.root;
    Ok(format!(r#"{{"sequence":{sequence},"time":"{time}","type":"{root}","message":{json}}}"#))
}
