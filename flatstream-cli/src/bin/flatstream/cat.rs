//! `flatstream cat` and `flatstream head`: the messages as text.

use clap::Args;

use crate::show::Show;
use crate::source::{Count, Inputs, Item, Selection, Source};
use crate::viewer::Viewer;
use crate::{Outcome, Result};

#[derive(Args)]
pub struct Cat {
    #[command(flatten)]
    inputs: Inputs,
    #[command(flatten)]
    selection: Selection,
    /// The first of these
    #[arg(long, value_name = "N", help_heading = "Messages")]
    limit: Option<u64>,
    #[command(flatten)]
    show: Show,
}

#[derive(Args)]
pub struct Head {
    #[command(flatten)]
    inputs: Inputs,
    #[command(flatten)]
    selection: Selection,
    #[command(flatten)]
    count: Count,
    #[command(flatten)]
    show: Show,
}

pub fn run(args: &Cat) -> Result<Outcome> {
    show(&args.inputs, &args.selection, args.limit.unwrap_or(u64::MAX), &args.show)
}

pub fn head(args: &Head) -> Result<Outcome> {
    show(&args.inputs, &args.selection, args.count.limit, &args.show)
}

fn show(inputs: &Inputs, selection: &Selection, limit: u64, show: &Show) -> Result<Outcome> {
    show.begin()?;
    let mut view = Viewer::new(show);
    let source = Source::open(inputs)?.starting_at(selection.first());
    let mut source = source.with_progress(false).with_pause(view.before_wait());
    while view.n_shown < limit {
        match source.next()? {
            None => break,
            Some(Item::Message(message)) if selection.takes(&message)? => view.message(&message)?,
            Some(Item::Lost(lost)) => view.lost(&lost)?,
            Some(_) => {}
        }
    }
    source.unread().or_lost(view.finish())?;
    if view.n_taken == 0 {
        selection.check_types(&source)?;
    }
    Ok(view.outcome())
}
