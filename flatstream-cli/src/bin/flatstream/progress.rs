//! How far reading is, where somebody waits for it.
//!
//! A bar is on standard error if that is a terminal, past the first second, and gone when there is something to say.

use std::io::{self, IsTerminal};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

/// What is over before that needs no bar.
const PATIENCE: Duration = Duration::from_secs(1);

/// The bar that is shown, if there is one.
static SHOWN: Mutex<Option<ProgressBar>> = Mutex::new(None);

/// Says something around the bar.
pub fn beside_bar(say: impl FnOnce()) {
    let shown = SHOWN.lock().unwrap_or_else(PoisonError::into_inner).clone();
    match shown {
        Some(bar) => bar.suspend(say),
        None => say(),
    }
}

/// Whether it is seen where output comes while something is read: not between the lines of that.
pub fn is_seen_beside_output() -> bool {
    is_seen() && !io::stdout().is_terminal()
}

/// Whether it is seen where output comes last.
pub fn is_seen() -> bool {
    io::stderr().is_terminal()
}

/// Shown from the second on, until it is dropped.
pub struct Progress {
    begun: Instant,
    done: u64,
    /// Bytes in all, if they are known.
    total: Option<u64>,
    bar: Option<ProgressBar>,
}

impl Progress {
    pub fn new(total: Option<u64>) -> Self {
        Progress { begun: Instant::now(), done: 0, total, bar: None }
    }

    /// So many more are read.
    pub fn add(&mut self, bytes: u64) {
        self.done += bytes;
        if self.bar.is_none() && self.begun.elapsed() > PATIENCE {
            let bar = bar(self.total);
            *SHOWN.lock().unwrap_or_else(PoisonError::into_inner) = Some(bar.clone());
            self.bar = Some(bar);
        }
        if let Some(bar) = &self.bar {
            bar.set_position(self.done);
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            *SHOWN.lock().unwrap_or_else(PoisonError::into_inner) = None;
            bar.finish_and_clear();
        }
    }
}

fn bar(total: Option<u64>) -> ProgressBar {
    let (bar, template) = match total {
        Some(total) => (
            ProgressBar::new(total),
            "{wide_bar:.cyan/black.bright} {bytes} of {total_bytes}, {bytes_per_sec}, {eta} left",
        ),
        None => (ProgressBar::new_spinner(), "{spinner} {bytes}, {bytes_per_sec}"),
    };
    match ProgressStyle::with_template(template) {
        Ok(style) => bar.with_style(style.progress_chars("━━─")),
        Err(_) => bar,
    }
}

/// Shared by the files that are read one after the other.
pub type Shared = std::rc::Rc<std::cell::RefCell<Progress>>;
