//! One line on the terminal that follows the recording.

use std::io::{stderr, IsTerminal, Write};
use std::time::Duration;

use crate::model::Sample;
use crate::summary::sparkline;

const WIDTH: usize = 24;

/// The live line; silent when standard error is not a terminal.
pub struct Progress {
    is_shown: bool,
    cpu: Vec<f64>,
}

impl Progress {
    pub fn new() -> Self {
        Progress { is_shown: stderr().is_terminal(), cpu: Vec::new() }
    }

    /// Draws the line anew.
    pub fn show(&mut self, elapsed: Duration, n_messages: u64, sample: &Sample) {
        if !self.is_shown {
            return;
        }
        if self.cpu.len() == WIDTH {
            self.cpu.remove(0);
        }
        self.cpu.push(f64::from(sample.cpu_percent));
        let line = self.line(elapsed, n_messages, sample);
        // `\r` goes to the start of the line, `ESC [K` clears what stood there.
        self.draw(&format!("\r\x1b[K{line}"));
    }

    fn line(&self, elapsed: Duration, n_messages: u64, sample: &Sample) -> String {
        let seconds = elapsed.as_secs_f64();
        let used = 100.0 * sample.memory.used as f64 / sample.memory.total.max(1) as f64;
        let (cpu, recent) = (sample.cpu_percent, sparkline(&self.cpu, WIDTH));
        format!(
            "{seconds:6.1} s {n_messages:6} messages  memory {used:3.0} %  cpu {cpu:3.0} % {recent}"
        )
    }

    /// A terminal that went away is no reason to stop recording.
    fn draw(&self, text: &str) {
        let mut terminal = stderr().lock();
        let _ = terminal.write_all(text.as_bytes());
        let _ = terminal.flush();
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.is_shown {
            self.draw("\r\x1b[K");
        }
    }
}
