//! Messages on standard output, and on standard error what is lost, in step with them.

use std::cell::RefCell;
use std::io::{self, BufWriter, IsTerminal, StdoutLock, Write};
use std::rc::Rc;

use serde_json::json;

use crate::show::{Printer, Show, Unshown};
use crate::source::{Lost, Message};
use crate::told::Told;
use crate::{talk, written, Failure, Outcome, Result};

/// Shows messages, and counts them.
pub struct Viewer {
    printer: Printer<Out>,
    out: Out,
    /// Somebody looks on.
    is_terminal: bool,
    /// Messages that came, and those of them that were shown.
    pub n_taken: u64,
    pub n_shown: u64,
    told: Told,
}

/// Standard output. What is written stays here until it is shown.
#[derive(Clone)]
struct Out(Rc<RefCell<BufWriter<StdoutLock<'static>>>>);

impl Out {
    fn show(&self) -> io::Result<()> {
        self.0.borrow_mut().flush()
    }
}

impl Write for Out {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().write(bytes)
    }

    /// Printers hold back no more.
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Viewer {
    pub fn new(show: &Show) -> Self {
        let stdout = io::stdout().lock();
        let is_terminal = stdout.is_terminal();
        let out = Out(Rc::new(RefCell::new(BufWriter::new(stdout))));
        let (printer, told) = (Printer::new(show, out.clone()), Told::default());
        Viewer { printer, out, is_terminal, n_taken: 0, n_shown: 0, told }
    }

    /// Shows what there is; for sources that may wait for more. What becomes of it is seen when more is written.
    pub fn before_wait(&self) -> Rc<dyn Fn()> {
        let out = self.out.clone();
        Rc::new(move || drop(out.show()))
    }

    pub fn message(&mut self, message: &Message<'_>) -> Result<()> {
        self.n_taken += 1;
        match self.printer.print(message) {
            Ok(()) => self.n_shown += 1,
            Err(Unshown::Other) => {}
            Err(Unshown::Lost(lost)) => self.lost(&lost)?,
            Err(Unshown::Failed(failure)) => {
                self.flush()?;
                return Err(failure);
            }
        }
        self.printer.flush()?;
        if self.is_terminal {
            written(self.out.show())
        } else {
            Ok(())
        }
    }

    pub fn lost(&mut self, lost: &Lost) -> Result<()> {
        if self.told.is_next_told() {
            self.flush()?;
        }
        self.told.add(lost);
        Ok(())
    }

    pub fn outcome(&self) -> Outcome {
        self.told.outcome()
    }

    /// Shows what there is, while nothing more comes, and says now if it never will be what was asked for.
    pub fn pause(&mut self) -> Result<()> {
        self.flush()?;
        self.printer.check()
    }

    /// That nobody reads any more, while there is nothing to write.
    pub fn check_reader(&self) -> Result<()> {
        match is_closed() {
            true => Err(Failure::NobodyReads),
            false => Ok(()),
        }
    }

    pub fn finish(&mut self) -> Result<()> {
        let finished = self.printer.finish();
        written(self.out.show())?;
        self.told.tell_others("that cannot be shown");
        if talk::is_json() {
            talk::tell_json(&json!({ "messages": self.n_shown, "n_damage": self.told.n() }));
        }
        finished
    }

    fn flush(&mut self) -> Result<()> {
        self.printer.flush()?;
        written(self.out.show())
    }
}

/// Whether the other end of standard output is gone, where the system says it.
#[cfg(unix)]
fn is_closed() -> bool {
    use rustix::event::{poll, PollFd, PollFlags, Timespec};

    let stdout = io::stdout();
    // These two are told of without being asked for.
    let (mut ends, gone) =
        ([PollFd::new(&stdout, PollFlags::empty())], PollFlags::ERR | PollFlags::HUP);
    poll(&mut ends, Some(&Timespec { tv_sec: 0, tv_nsec: 0 })).is_ok()
        && ends[0].revents().intersects(gone)
}

#[cfg(not(unix))]
fn is_closed() -> bool {
    false
}
