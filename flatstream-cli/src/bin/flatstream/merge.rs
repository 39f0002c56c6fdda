//! `flatstream merge`: journals by time in a new one.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::path::PathBuf;

use clap::{Args, ValueHint};

use crate::output::{JournalFile, Losses, Origin, Report};
use crate::source::{Inputs, Item, Kept, Source};
use crate::{Outcome, Result};

#[derive(Args)]
pub struct Merge {
    #[command(flatten)]
    inputs: Inputs,
    /// The new journal; its messages are numbered from 0
    #[arg(short, long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    output: PathBuf,
    #[command(flatten)]
    report: Report,
}

/// Of each journal one message is in memory.
pub fn run(args: &Merge) -> Result<Outcome> {
    let mut out = JournalFile::create(&args.output, "merge")?;
    let (mut origin, mut losses) = (Origin::default(), Losses::default());
    let (mut lanes, mut first) = (vec![], BinaryHeap::new());
    for name in &args.inputs.files {
        let inputs = Inputs { files: vec![name.clone()], ..args.inputs.clone() };
        let mut lane = Lane { source: Source::open(&inputs)?, next: None };
        let time = lane.advance(&mut origin, &mut losses)?;
        // Of messages of one time those of the journal that was named first come first.
        first.extend(time.map(|time| Reverse((time, lanes.len()))));
        lanes.push(lane);
    }
    while let Some(Reverse((time, place))) = first.pop() {
        let lane = &mut lanes[place];
        let lost = lane.next.as_ref().map(|next| out.write(&next.message(), Some(time), &origin));
        if let Some(lost) = lost.transpose()?.flatten() {
            losses.add(lost);
        }
        let time = lane.advance(&mut origin, &mut losses)?;
        first.extend(time.map(|time| Reverse((time, place))));
    }
    let n = out.finish(&origin)?;
    args.report.give(&[&args.output], n, &losses)
}

/// A journal, and its next message.
struct Lane {
    source: Source,
    next: Option<Kept>,
}

impl Lane {
    /// Goes to the next message; returns its time.
    fn advance(&mut self, origin: &mut Origin, losses: &mut Losses) -> Result<Option<i64>> {
        while let Some(item) = self.source.next()? {
            match item {
                Item::Message(message) => {
                    let name = message.file.shown();
                    let time = message.time.ok_or_else(|| {
                        format!("{name}: messages of a plain stream have no time: `flatstream convert --time FIELD` gives them one")
                    })?;
                    self.next = Some(Kept::new(&message, self.next.take()));
                    return Ok(Some(time));
                }
                Item::Record(frame) => origin.learn(&frame),
                #[cfg(feature = "mcap")]
                Item::Metadata(entries) => origin.learn_entries(entries),
                Item::Lost(lost) => losses.add(lost),
                _ => {}
            }
        }
        self.next = None;
        Ok(None)
    }
}
