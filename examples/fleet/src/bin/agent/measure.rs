//! From the device into the journal.

use std::thread;
use std::time::{Duration, Instant};

use flatstream_fleet::messages::{measured, Message};
use flatstream_fleet::Outcome;
use flatstream_journal::{JournalOptions, JournalWriter, Reopened, Rotation, Segments, SyncPolicy};

use crate::options::Options;

/// What files of the journal are called.
pub const NAME: &str = "agent";
/// How often the journal is handed to the operating system: what an agent that is killed may lose.
const FLUSHES_PER_SECOND: u64 = 100;

/// Goes on with a journal, behind its last whole message, or begins one.
pub fn open(options: &Options) -> Outcome<(JournalWriter<Segments>, Reopened)> {
    let journal = JournalOptions::default()
        .writer("fleet-agent")
        .metadata("device", options.device.to_string())
        .cut_torn_tail(true)
        // What the end of the machine may cost.
        .sync(SyncPolicy::Every {
            frames: 10_000,
            bytes: 1 << 20,
            interval: Duration::from_secs(1),
        })
        .segments(&options.folder, NAME, Rotation::default().bytes(64 << 20));
    journal.map_err(|error| format!("{}: {error}", options.folder.display()).into())
}

/// Measures from the message of this number on.
pub fn run(options: &Options, mut journal: JournalWriter<Segments>, first: u64) -> Outcome {
    let started = Instant::now();
    let at_once = match options.rate {
        0 => 1000,
        rate => (rate / FLUSHES_PER_SECOND).max(1),
    };
    for number in first..options.messages {
        match measured(options.seed, options.device, number) {
            Message::Reading(reading) => journal.write(&reading)?,
            Message::Alarm(alarm) => journal.write(&alarm)?,
        };
        let done = number + 1 - first;
        if done.is_multiple_of(at_once) {
            journal.flush()?;
            thread::sleep(until(options.rate, done).saturating_sub(started.elapsed()));
        }
    }
    journal.finish()?;
    Ok(())
}

/// When so many messages are due, from the start on.
fn until(rate: u64, done: u64) -> Duration {
    match rate {
        0 => Duration::ZERO,
        rate => Duration::from_secs_f64(done as f64 / rate as f64),
    }
}

#[cfg(test)]
mod tests {
    use flatstream_fleet::broker::{Broker, Partition};
    use flatstream_fleet::messages::{Alarm, Reading};
    use flatstream_journal::{segment_files, Journal, Mode};

    use super::*;

    #[test]
    fn an_agent_that_is_started_again_measures_behind_what_it_has() {
        let folder = std::env::temp_dir().join(format!("fleet-measure-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        let broker = Broker::default();
        let (partition, rate, seed) = (Partition(0), 0, 7);
        let mut options =
            Options { folder, device: 5, partition, messages: 3000, rate, seed, broker };
        for (messages, first) in [(3000, 0), (5000, 3000)] {
            options.messages = messages;
            let (journal, reopened) = open(&options).unwrap();
            assert_eq!(reopened.next_sequence, first);
            run(&options, journal, first).unwrap();
        }
        let files = segment_files(&options.folder, NAME).unwrap();
        let file = std::fs::read(&files[0]).unwrap();
        let journal = Journal::new(&file, Mode::Strict).unwrap();
        let mut numbers: Vec<u64> =
            journal.messages::<Reading>().map(|reading| reading.unwrap().view.number()).collect();
        numbers.extend(journal.messages::<Alarm>().map(|alarm| alarm.unwrap().view.number()));
        numbers.sort_unstable();
        assert_eq!(numbers, (0..5000).collect::<Vec<_>>());
        std::fs::remove_dir_all(options.folder).unwrap();
    }
}
