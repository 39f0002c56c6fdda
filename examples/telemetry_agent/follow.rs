//! A recording as it is made: by another agent, at the same time.

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;
use std::time::{Duration, Instant};

use flatstream_journal::{Frame, JournalError, JournalReader, Mode, Result};

use crate::message::Message;
use crate::stop::Stop;

/// How often to look for more.
const PAUSE: Duration = Duration::from_millis(100);

/// Prints a line for each message, those that are there and those that come, until Ctrl-C.
pub fn run(path: &Path) -> Result<(), String> {
    let file = File::open(path).map_err(|error| format!("cannot open {}: {error}", path.display()));
    let mut reader = JournalReader::new(file?, Mode::SkipCorrupt).follow();
    let stop = Stop::on_ctrl_c()?;
    let mut lines = Lines::default();
    loop {
        let text = lines.new_ones(&mut reader).map_err(|e| format!("{}: {e}", path.display()))?;
        // Nobody reads on.
        if io::stdout().write_all(text.as_bytes()).is_err() {
            return Ok(());
        }
        if stop.wait_until(Instant::now() + PAUSE) {
            return Ok(());
        }
    }
}

/// Writes times as differences to that of the first message.
#[derive(Default)]
struct Lines {
    start: Option<i64>,
}

impl Lines {
    /// Everything that has come since the last call.
    fn new_ones(&mut self, reader: &mut JournalReader<impl io::Read>) -> Result<String> {
        let mut text = String::new();
        while let Some(item) = reader.next_frame() {
            match item {
                Ok(frame) if frame.kind.is_message() => text += &self.line(&frame),
                Ok(_) => {}
                Err(JournalError::Damage(damage)) => text += &format!("{damage}\n"),
                Err(error) => return Err(error),
            }
        }
        Ok(text)
    }

    fn line(&mut self, frame: &Frame<'_>) -> String {
        let start = *self.start.get_or_insert(frame.timestamp);
        let seconds = frame.timestamp.saturating_sub(start) as f64 / 1e9;
        let text = Message::of(frame).map_or_else(|error| error.to_string(), |it| it.text());
        format!("{seconds:+9.3} s  {text}\n")
    }
}

#[cfg(test)]
mod tests {
    use flatstream_journal::JournalWriter;

    use super::*;
    use crate::model::{ProcessStarted, Sample};

    #[test]
    fn lines_come_with_the_messages() {
        let path = std::env::temp_dir().join(format!("telemetry-follow-{}", std::process::id()));
        let mut journal = JournalWriter::create(&path).unwrap();
        let mut reader = JournalReader::new(File::open(&path).unwrap(), Mode::SkipCorrupt).follow();
        let mut lines = Lines::default();
        assert_eq!(lines.new_ones(&mut reader).unwrap(), "");

        journal.write_at(1_000_000_000, &Sample::default()).unwrap();
        journal.flush().unwrap();
        let text = lines.new_ones(&mut reader).unwrap();
        assert_eq!(text, "   +0.000 s  cpu 0.0 %, memory 0 B, load 0.00, 0 processes\n");
        assert_eq!(lines.new_ones(&mut reader).unwrap(), "");

        let process = ProcessStarted { pid: 7, name: "x".into(), parent: None };
        journal.write_at(2_500_000_000, &process).unwrap();
        journal.flush().unwrap();
        let text = lines.new_ones(&mut reader).unwrap();
        assert_eq!(text, "   +1.500 s  x started (pid 7)\n");
        std::fs::remove_file(path).unwrap();
    }
}
