//! Where messages go that were received: to standard output, or into a journal.

use std::path::Path;

use crate::output::{JournalFile, Losses, Origin, Report};
use crate::show::Show;
use crate::source::{Lost, Message};
use crate::viewer::Viewer;
use crate::{Outcome, Result};

pub enum Received {
    Shown(Viewer),
    Journal { file: Box<JournalFile>, n: u64, losses: Losses, report: Report },
}

impl Received {
    pub fn new(show: &Show, output: Option<&Path>) -> Result<Self> {
        Ok(match output {
            None => Received::Shown(Viewer::new(show)),
            Some(path) => {
                let file = Box::new(JournalFile::create(path, "sub")?);
                let (losses, report) = (Losses::default(), Report { json: show.json });
                Received::Journal { file, n: 0, losses, report }
            }
        })
    }

    /// Messages that were shown or written.
    pub fn n(&self) -> u64 {
        match self {
            Received::Shown(view) => view.n_shown,
            Received::Journal { n, .. } => *n,
        }
    }

    pub fn message(&mut self, message: &Message<'_>) -> Result<()> {
        match self {
            Received::Shown(view) => view.message(message),
            Received::Journal { file, n, losses, .. } => {
                match file.write(message, message.time, &Origin::default())? {
                    Some(lost) => losses.add(lost),
                    None => *n += 1,
                }
                Ok(())
            }
        }
    }

    pub fn lost(&mut self, lost: Lost) -> Result<()> {
        match self {
            Received::Shown(view) => view.lost(&lost),
            Received::Journal { losses, .. } => {
                losses.add(lost);
                Ok(())
            }
        }
    }

    /// Shows what there is, while nothing more comes.
    pub fn pause(&mut self) -> Result<()> {
        match self {
            Received::Shown(view) => view.pause(),
            Received::Journal { .. } => Ok(()),
        }
    }

    /// What came can be acknowledged: it was shown, or is safe in the file.
    pub fn settle(&mut self) -> Result<()> {
        match self {
            Received::Shown(view) => view.pause(),
            Received::Journal { file, .. } => file.sync(),
        }
    }

    pub fn finish(self) -> Result<Outcome> {
        match self {
            Received::Shown(mut view) => {
                view.finish()?;
                Ok(view.outcome())
            }
            Received::Journal { file, losses, report, .. } => {
                let path = file.path().to_owned();
                let n = file.finish(&Origin::default())?;
                report.give(&[&path], n, &losses)
            }
        }
    }
}
