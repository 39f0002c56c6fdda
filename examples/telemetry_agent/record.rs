//! From the machine into a journal.

use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use flatstream::{StreamSchema, StreamSerialize};
use flatstream_journal::{
    JournalOptions, JournalWriter, Reopened, Result, Storage, SyncPolicy, TornTail,
};

use crate::options::RecordOptions;
use crate::progress::Progress;
use crate::replay;
use crate::sample::{Event, Sampler, CPU_INTERVAL};
use crate::stop::Stop;

/// What writing took.
#[derive(Debug, Default)]
pub struct Written {
    pub messages: u64,
    pub busy: Duration,
    pub slowest: Duration,
}

/// Records as the options say, then reads back what was recorded and prints the summary.
pub fn run(options: &RecordOptions) -> Result<(), String> {
    let path = path_for(options);
    let (journal, Reopened { next_sequence, cut, .. }) = open(&path)?;
    if let Some(tail) = cut {
        let (path, TornTail { offset, len, .. }) = (path.display(), tail);
        eprintln!("{path}: cut off {len} bytes at {offset}: a message that was not finished");
    }
    let stop = Stop::on_ctrl_c()?;
    let mut recorder = Recorder::new(journal);
    let recorded = recorder.record(options, &stop);
    let Recorder { journal, written } = recorder;
    let finished = recorded.and_then(|()| journal.finish().map(drop));

    // Also after an error: what was written is whole, and worth a look.
    let summed_up = replay::sum_up(&path, next_sequence, Some(&written));
    finished.map_err(|error| {
        format!("cannot write message {} to {}: {error}", written.messages, path.display())
    })?;
    summed_up
}

/// Writes messages one by one and keeps the time.
struct Recorder<S: Storage> {
    journal: JournalWriter<S>,
    written: Written,
}

impl<S: Storage> Recorder<S> {
    fn new(journal: JournalWriter<S>) -> Self {
        Recorder { journal, written: Written::default() }
    }

    fn record(&mut self, options: &RecordOptions, stop: &Stop) -> Result<()> {
        let mut sampler = Sampler::new();
        let mut progress = Progress::new();
        self.write(&sampler.machine())?;

        let started = Instant::now();
        let deadline = options.length.and_then(|length| started.checked_add(length));
        let mut next = started + options.interval.max(CPU_INTERVAL);
        while !stop.wait_until(deadline.map_or(next, |end| end.min(next))) {
            if deadline.is_some_and(|end| next > end) {
                break;
            }
            let (sample, events) = sampler.sample();
            progress.show(started.elapsed(), self.written.messages, &sample);
            self.write(&sample)?;
            events.iter().try_for_each(|event| self.write_event(event))?;
            // From here on the sample survives the end of this program, whatever ends it.
            self.timed(JournalWriter::flush)?;
            // A sample that took too long delays those behind it; they do not come in a burst.
            next = (next + options.interval).max(Instant::now());
        }
        Ok(())
    }

    fn write_event(&mut self, event: &Event) -> Result<()> {
        match event {
            Event::Started(process) => self.write(process),
            Event::Exited(process) => self.write(process),
            Event::Crossed(threshold) => self.write(threshold),
        }
    }

    fn write<T: StreamSerialize + StreamSchema>(&mut self, message: &T) -> Result<()> {
        self.timed(|journal| journal.write(message))?;
        self.written.messages += 1;
        Ok(())
    }

    fn timed<R>(&mut self, step: impl FnOnce(&mut JournalWriter<S>) -> Result<R>) -> Result<R> {
        let started = Instant::now();
        let outcome = step(&mut self.journal);
        let took = started.elapsed();
        self.written.busy += took;
        self.written.slowest = self.written.slowest.max(took);
        outcome
    }
}

fn path_for(options: &RecordOptions) -> PathBuf {
    if let Some(path) = &options.out {
        return path.clone();
    }
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    // Shorter to read when that is where the user is.
    let is_here = std::env::current_dir().is_ok_and(|folder| folder == project);
    let folder = if is_here { PathBuf::from("target") } else { project.join("target") };
    folder.join("telemetry_agent.fsj")
}

/// A journal that is there goes on, behind its last whole message; one that is not begins.
fn open(path: &Path) -> Result<(JournalWriter<File>, Reopened), String> {
    let cannot = |error: &dyn std::fmt::Display| format!("cannot open {}: {error}", path.display());
    let file = lock(path).map_err(|error| cannot(&error))?;
    let journal = JournalOptions::default()
        .writer("telemetry_agent")
        .cut_torn_tail(true)
        // What the end of the machine may cost.
        .sync(SyncPolicy::Every { frames: 1000, bytes: 1 << 20, interval: Duration::from_secs(1) })
        .append_to(file);
    journal.map_err(|error| cannot(&error))
}

/// Two agents at one file would damage it.
#[allow(clippy::incompatible_msrv)] // Of the library: examples want a current release.
fn lock(path: &Path) -> std::io::Result<File> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let file = File::options().read(true).append(true).create(true).open(path)?;
    if let Err(TryLockError::WouldBlock) = file.try_lock() {
        let advice = "another agent is writing to it, wait for its end or give --out";
        return Err(std::io::Error::new(std::io::ErrorKind::ResourceBusy, advice));
    }
    Ok(file)
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("telemetry-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        folder
    }

    fn record(journal: JournalWriter<impl Storage>) {
        let mut recorder = Recorder::new(journal);
        recorder.record(&RecordOptions::default(), &Stop::at_once()).unwrap();
        recorder.journal.finish().map(drop).unwrap();
    }

    #[test]
    fn a_stopped_recording_is_whole() {
        let mut recorder = Recorder::new(JournalWriter::new(Vec::new()).unwrap());
        recorder.record(&RecordOptions::default(), &Stop::at_once()).unwrap();
        let bytes = recorder.journal.finish().unwrap();
        let read = replay::read(bytes.as_slice(), 0);
        assert_eq!((read.n_messages, read.n_faults), (1, 0));
    }

    #[test]
    fn a_recording_goes_on_behind_what_a_crash_left() {
        let folder = folder("goes-on");
        let path = folder.join("recording.fsj");
        record(open(&path).unwrap().0);
        File::options().append(true).open(&path).unwrap().write_all(b"half a frame").unwrap();
        let (journal, reopened) = open(&path).unwrap();
        assert_eq!((reopened.next_sequence, reopened.cut.unwrap().len), (1, 12));
        record(journal);
        let all = replay::read(File::open(&path).unwrap(), 0);
        assert_eq!((all.n_messages, all.n_recordings, all.n_faults), (2, 2, 0));
        let last = replay::read(File::open(&path).unwrap(), reopened.next_sequence);
        assert_eq!(last.n_messages, 1);
        std::fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn what_is_no_recording_is_not_written_to() {
        let folder = folder("refused");
        let path = folder.join("letter.txt");
        std::fs::write(&path, "Dear reader").unwrap();
        let error = open(&path).unwrap_err();
        assert!(error.contains("letter.txt: this is no journal"), "{error}");
        assert_eq!(std::fs::read(&path).unwrap(), b"Dear reader");

        let path = folder.join("busy.fsj");
        let busy = open(&path).unwrap();
        let error = open(&path).unwrap_err();
        assert!(error.contains("another agent is writing to it"), "{error}");
        drop(busy);
        std::fs::remove_dir_all(folder).unwrap();
    }
}
