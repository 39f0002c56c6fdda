//! `flatstream tail`: the last messages, and those that come.

use std::collections::VecDeque;
use std::thread;
use std::time::Duration;

use clap::Args;

use crate::show::Show;
use crate::source::{Count, Inputs, Item, Kept, Message, Selection, Source};
use crate::viewer::Viewer;
use crate::{Outcome, Result};

/// How long to wait for more.
const PAUSE: Duration = Duration::from_millis(50);

#[derive(Args)]
pub struct Tail {
    #[command(flatten)]
    inputs: Inputs,
    #[command(flatten)]
    selection: Selection,
    #[command(flatten)]
    count: Count,
    /// Goes on with what is written from now on, also to the next files of a journal, until it is stopped
    #[arg(short, long)]
    follow: bool,
    #[command(flatten)]
    show: Show,
}

pub fn run(args: &Tail) -> Result<Outcome> {
    args.show.begin()?;
    let n_files = files_of_last(args)?;
    let mut source = match args.follow {
        true => Source::follow(&args.inputs, n_files)?,
        false => last_of(args, n_files)?.with_progress(true),
    };
    let mut view = Viewer::new(&args.show);
    let mut last = Some(Last::new(args.count.limit));
    while let Some(item) = source.next()? {
        match item {
            Item::Message(message) if args.selection.takes(&message)? => match &mut last {
                Some(last) => last.keep(&message),
                None => view.message(&message)?,
            },
            Item::Lost(lost) => view.lost(&lost)?,
            Item::Idle => {
                // All that was there.
                show(last.take(), &mut view)?;
                view.pause()?;
                view.check_reader()?;
                thread::sleep(PAUSE);
            }
            _ => {}
        }
    }
    show(last, &mut view)?;
    source.unread().or_lost(view.finish())?;
    if view.n_taken == 0 {
        args.selection.check_types(&source)?;
    }
    Ok(view.outcome())
}

/// How many of the files have the last messages in them. What is read for that is at most as much as these files.
fn files_of_last(args: &Tail) -> Result<usize> {
    let all = Source::n_files(&args.inputs)?;
    if args.inputs.files.iter().any(|name| name.as_os_str() == "-") {
        // It is read once.
        return Ok(all);
    }
    let mut n_files = 1;
    while n_files < all && !is_enough(args, Source::open_last(&args.inputs, n_files)?)? {
        n_files = (2 * n_files).min(all);
    }
    Ok(n_files)
}

/// These files, or the end of the last one, if its index says where that begins.
fn last_of(args: &Tail, n_files: usize) -> Result<Source> {
    let open = || Source::open_last(&args.inputs, n_files);
    let mut n = args.count.limit;
    while let Some(first) = Source::before_last(&args.inputs, n)?.filter(|_| n_files == 1) {
        if is_enough(args, open()?.starting_at(Some(first)))? {
            return Ok(open()?.starting_at(Some(first)));
        }
        // Some are not among those that were asked for.
        n = n.saturating_mul(4);
    }
    open()
}

/// Whether there are as many messages as were asked for.
fn is_enough(args: &Tail, source: Source) -> Result<bool> {
    let mut source = source.with_progress(true);
    let mut n = 0;
    while n < args.count.limit {
        match source.next()? {
            Some(Item::Message(message)) => n += u64::from(args.selection.takes(&message)?),
            Some(_) => {}
            None => return Ok(false),
        }
    }
    Ok(true)
}

/// The last messages so far.
struct Last {
    kept: VecDeque<Kept>,
    limit: u64,
}

impl Last {
    fn new(limit: u64) -> Self {
        Last { kept: VecDeque::new(), limit }
    }

    fn keep(&mut self, message: &Message<'_>) {
        let is_full = self.kept.len() as u64 >= self.limit;
        let former = if is_full { self.kept.pop_front() } else { None };
        if self.limit > 0 {
            self.kept.push_back(Kept::new(message, former));
        }
    }
}

fn show(last: Option<Last>, view: &mut Viewer) -> Result<()> {
    for kept in last.iter().flat_map(|last| &last.kept) {
        view.message(&kept.message())?;
    }
    Ok(())
}
