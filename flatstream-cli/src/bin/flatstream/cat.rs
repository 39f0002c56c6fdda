//! `flatstream cat` and `flatstream head`: the messages as text.

use std::io::{self, BufWriter, IsTerminal};

use clap::Args;

use crate::show::{Printer, Show, Unshown};
use crate::source::{Inputs, Item, Lost, Message, Selection, Source};
use crate::{tell, Outcome, Result};

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
    /// So many messages
    #[arg(
        short = 'n',
        long = "limit",
        value_name = "N",
        default_value_t = 10,
        help_heading = "Messages"
    )]
    limit: u64,
    #[command(flatten)]
    show: Show,
}

pub fn run(args: &Cat) -> Result<Outcome> {
    show(&args.inputs, &args.selection, args.limit.unwrap_or(u64::MAX), &args.show)
}

pub fn head(args: &Head) -> Result<Outcome> {
    show(&args.inputs, &args.selection, args.limit, &args.show)
}

fn show(inputs: &Inputs, selection: &Selection, limit: u64, show: &Show) -> Result<Outcome> {
    let mut source = Source::open(inputs)?.with_progress(false);
    let mut view = Viewer::new(show);
    while view.n_shown < limit {
        match source.next()? {
            None => break,
            Some(Item::Message(message)) if selection.takes(&message)? => view.message(&message)?,
            Some(Item::Lost(lost)) => view.lost(&lost)?,
            Some(_) => {}
        }
    }
    view.finish()?;
    if view.n_taken == 0 {
        selection.check_types(&source)?;
    }
    Ok(view.outcome)
}

/// More than anybody reads. A schema that is damaged makes each message of its type one.
const MOST_TOLD: u64 = 100;

/// Standard output, and standard error in step with it.
pub struct Viewer {
    printer: Printer<BufWriter<io::StdoutLock<'static>>>,
    /// Somebody looks on.
    is_terminal: bool,
    pub n_taken: u64,
    pub n_shown: u64,
    n_lost: u64,
    pub outcome: Outcome,
}

impl Viewer {
    pub fn new(show: &Show) -> Self {
        let out = io::stdout().lock();
        let is_terminal = out.is_terminal();
        let printer = Printer::new(show, BufWriter::new(out));
        Viewer { printer, is_terminal, n_taken: 0, n_shown: 0, n_lost: 0, outcome: Outcome::Whole }
    }

    pub fn message(&mut self, message: &Message<'_>) -> Result<()> {
        self.n_taken += 1;
        match self.printer.print(message) {
            Ok(()) => self.n_shown += 1,
            Err(Unshown::Other) => {}
            Err(Unshown::Lost(lost)) => self.lost(&lost)?,
            Err(Unshown::Failed(failure)) => {
                self.printer.flush()?;
                return Err(failure);
            }
        }
        if self.is_terminal {
            self.printer.flush()
        } else {
            Ok(())
        }
    }

    pub fn lost(&mut self, lost: &Lost) -> Result<()> {
        self.outcome = Outcome::Damaged;
        self.n_lost += 1;
        if self.n_lost <= MOST_TOLD {
            self.printer.flush()?;
            lost.tell();
        }
        Ok(())
    }

    /// Shows what there is, while nothing more comes, and says now if it never will be what was asked for.
    pub fn pause(&mut self) -> Result<()> {
        self.printer.flush()?;
        self.printer.check()
    }

    pub fn finish(&mut self) -> Result<()> {
        let finished = self.printer.finish();
        if self.n_lost > MOST_TOLD {
            tell(&format!("{} more that cannot be shown", self.n_lost - MOST_TOLD));
        }
        finished
    }
}
