//! Ctrl-C.

use std::sync::mpsc::{self, Receiver};
use std::time::Instant;

/// Tells when the user wants to stop.
pub struct Stop(Receiver<()>);

impl Stop {
    /// From Ctrl-C on it says so. To be called once.
    pub fn on_ctrl_c() -> Result<Self, String> {
        let (sender, receiver) = mpsc::channel();
        let tell = move || {
            // Nobody listens any more once the recording is over.
            let _ = sender.send(());
        };
        ctrlc::set_handler(tell).map_err(|error| format!("cannot listen to Ctrl-C: {error}"))?;
        Ok(Stop(receiver))
    }

    /// Waits, and answers early with `true` when the user stops it.
    pub fn wait_until(&self, moment: Instant) -> bool {
        self.0.recv_timeout(moment.saturating_duration_since(Instant::now())).is_ok()
    }

    /// Of a user who is quick.
    #[cfg(test)]
    pub fn at_once() -> Self {
        let (sender, receiver) = mpsc::channel();
        let _ = sender.send(());
        Stop(receiver)
    }
}
