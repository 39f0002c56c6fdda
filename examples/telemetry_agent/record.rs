//! From the machine into a file.

use std::fs::{File, TryLockError};
use std::io::{Error, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use flatstream::{ChecksumFramer, Result, StreamWriter, XxHash64};

use crate::model::{Body, Record};
use crate::options::RecordOptions;
use crate::progress::Progress;
use crate::replay;
use crate::sample::{Sampler, CPU_INTERVAL};

/// What writing took.
#[derive(Debug, Default)]
pub struct Written {
    pub frames: u64,
    pub busy: Duration,
    pub slowest: Duration,
}

/// Records as the options say, then reads the file back and prints the summary.
pub fn run(options: &RecordOptions) -> std::result::Result<(), String> {
    let path = path_for(options);
    let file = create(&path, options.keep)
        .map_err(|error| format!("cannot create {}: {error}", path.display()))?;
    let stop = on_ctrl_c()?;
    let mut recorder = Recorder::new(file);
    let outcome = recorder.record(options, &stop);

    // Also after an error: what was written is whole frames, and worth a look.
    let written = recorder.written;
    drop(recorder.writer);
    let summed_up = replay::sum_up(&path, Some(&written));
    outcome.map_err(|error| {
        format!("cannot write frame {} to {}: {error}", written.frames, path.display())
    })?;
    summed_up
}

/// Writes records one by one and keeps the time.
struct Recorder<W: Write> {
    writer: StreamWriter<'static, W, ChecksumFramer<XxHash64>>,
    written: Written,
}

impl<W: Write> Recorder<W> {
    /// No `BufWriter`: a frame is one `write_all`, so a file cut short by a signal or a crash of
    /// this program still ends with a whole frame.
    fn new(writer: W) -> Self {
        let writer = StreamWriter::new(writer, ChecksumFramer::new(XxHash64));
        Recorder { writer, written: Written::default() }
    }

    fn record(&mut self, options: &RecordOptions, stop: &Stop) -> Result<()> {
        let mut sampler = Sampler::new();
        let mut progress = Progress::new();
        self.write(Body::Machine(sampler.machine()))?;

        let started = Instant::now();
        let deadline = options.length.and_then(|length| started.checked_add(length));
        let mut next = started + options.interval.max(CPU_INTERVAL);
        while !stop.wait_until(deadline.map_or(next, |end| end.min(next))) {
            if deadline.is_some_and(|end| next > end) {
                break;
            }
            let (sample, events) = sampler.sample();
            progress.show(started.elapsed(), self.written.frames, &sample);
            self.write(Body::Sample(sample))?;
            for event in events {
                self.write(event)?;
            }
            // A sample that took too long delays those behind it; they do not come in a burst.
            next = (next + options.interval).max(Instant::now());
        }
        self.writer.flush()
    }

    fn write(&mut self, body: Body) -> Result<()> {
        let record = Record { seq: self.written.frames, unix_ns: unix_ns(), body };
        let started = Instant::now();
        self.writer.write(&record)?;
        let took = started.elapsed();
        self.written.frames += 1;
        self.written.busy += took;
        self.written.slowest = self.written.slowest.max(took);
        Ok(())
    }
}

/// Tells when the user wants to stop.
struct Stop(Receiver<()>);

impl Stop {
    /// Waits, and answers early with `true` when the user stops it.
    fn wait_until(&self, moment: Instant) -> bool {
        self.0.recv_timeout(moment.saturating_duration_since(Instant::now())).is_ok()
    }
}

fn on_ctrl_c() -> std::result::Result<Stop, String> {
    let (sender, receiver) = mpsc::channel();
    let tell = move || {
        // Nobody listens any more once the recording is over.
        let _ = sender.send(());
    };
    ctrlc::set_handler(tell).map_err(|error| format!("cannot listen to Ctrl-C: {error}"))?;
    Ok(Stop(receiver))
}

fn path_for(options: &RecordOptions) -> PathBuf {
    if let Some(path) = &options.out {
        return path.clone();
    }
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    // Shorter to read when that is where the user is.
    let is_here = std::env::current_dir().is_ok_and(|folder| folder == project);
    let folder = if is_here { PathBuf::from("target") } else { project.join("target") };
    match options.keep {
        false => folder.join("telemetry_agent.stream"),
        true => folder.join(format!("telemetry_agent-{}.stream", utc_stamp(unix_ns()))),
    }
}

#[allow(clippy::incompatible_msrv)] // Of the library: examples want a current release.
fn create(path: &Path, keep: bool) -> std::io::Result<File> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let file =
        File::options().write(true).create(true).truncate(false).create_new(keep).open(path)?;
    // Before anything is cut: another agent may be at it.
    if let Err(TryLockError::WouldBlock) = file.try_lock() {
        let advice = "another agent is writing to it, wait for its end or give --out";
        return Err(Error::new(ErrorKind::ResourceBusy, advice));
    }
    if file.metadata()?.is_file() {
        file.set_len(0)?;
    }
    Ok(file)
}

fn unix_ns() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_nanos()).unwrap_or(u64::MAX)
}

/// `20250131T235959.123Z`.
fn utc_stamp(unix_ns: u64) -> String {
    let millis = unix_ns / 1_000_000;
    let seconds = millis / 1000;
    let (year, month, day) = civil_date(seconds / 86_400);
    let (hour, minute, second) = (seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
    let millis = millis % 1000;
    format!("{year:04}{month:02}{day:02}T{hour:02}{minute:02}{second:02}.{millis:03}Z")
}

/// Days since 1970 as a date: whole years first, then whole months.
fn civil_date(mut days: u64) -> (u64, usize, u64) {
    let is_leap = |year: u64| year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let mut year = 1970;
    while days >= 365 + u64::from(is_leap(year)) {
        days -= 365 + u64::from(is_leap(year));
        year += 1;
    }
    let february = 28 + u64::from(is_leap(year));
    let lengths = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let mut month = 0;
    while days >= lengths[month] {
        days -= lengths[month];
        month += 1;
    }
    (year, month + 1, days + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stamps() {
        assert_eq!(utc_stamp(0), "19700101T000000.000Z");
        assert_eq!(utc_stamp(951_782_400_000_000_000), "20000229T000000.000Z");
        assert_eq!(utc_stamp(1_767_225_599_042_000_000), "20251231T235959.042Z");
    }

    #[test]
    fn kept_recordings_have_names_of_their_own() {
        let plain = path_for(&RecordOptions::default());
        let kept = path_for(&RecordOptions { keep: true, ..RecordOptions::default() });
        assert!(plain.ends_with("target/telemetry_agent.stream"));
        assert_ne!(plain, kept);
    }

    #[test]
    fn a_stopped_recording_is_whole() {
        let (sender, receiver) = mpsc::channel();
        sender.send(()).unwrap();
        let mut recorder = Recorder::new(Vec::new());
        recorder.record(&RecordOptions::default(), &Stop(receiver)).unwrap();
        let bytes = recorder.writer.into_inner();
        let read = replay::read(bytes.as_slice());
        assert_eq!(read.n_frames, 1);
        assert!(read.fault.is_none());
    }
}
