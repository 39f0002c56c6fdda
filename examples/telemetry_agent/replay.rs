//! From a journal back into numbers, through typed views: nothing is unpacked, nothing copied but
//! what the summary keeps.

use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::time::{Duration, Instant};

use flatstream_journal::{Frame, JournalError, JournalReader, Mode, Result};

use crate::message::{printable, Message};
use crate::model::SampleView;
use crate::record::Written;
use crate::summary::{self, Series};

/// Events kept with their text; the others are only counted.
const N_EVENTS_SHOWN: usize = 5;

/// Faults kept with their text, likewise.
const N_FAULTS_SHOWN: usize = 3;

/// Everything the summary tells about a recording.
#[derive(Default)]
pub struct Recording {
    pub machine: String,
    pub n_recordings: u64,
    pub n_messages: u64,
    pub n_samples: u64,
    pub n_started: u64,
    pub n_exited: u64,
    pub n_crossings: u64,
    /// Messages of types that this version does not know.
    pub n_unknown: u64,
    /// Numbers that no message has.
    pub n_missing: u64,
    pub first_events: Vec<String>,
    pub busiest: Option<Busiest>,
    pub metrics: Metrics,
    /// When the first message was written, and the last.
    pub span: Option<(i64, i64)>,
    /// Of the frames of all messages.
    pub n_bytes: u64,
    pub read_time: Duration,
    /// Places that are damaged, and whatever else was wrong.
    pub n_faults: u64,
    pub first_faults: Vec<String>,
    next_sequence: u64,
}

/// The process that used the most CPU at any moment.
pub struct Busiest {
    pub name: String,
    pub pid: u32,
    pub cpu_percent: f32,
    pub memory: u64,
}

/// One series per line of the summary.
#[derive(Default)]
pub struct Metrics {
    pub cpu: Series,
    pub busiest_core: Series,
    pub memory: Series,
    pub swap: Series,
    pub load: Series,
    pub disk_read: Series,
    pub disk_written: Series,
    pub received: Series,
    pub sent: Series,
    pub processes: Series,
    pub hottest: Series,
}

/// Reads a recording and prints its summary: all of it, or from the message with this number on. What is damaged is
/// left out, and an error. `written` is there when the recording was just made.
pub fn sum_up(path: &Path, from: u64, written: Option<&Written>) -> Result<(), String> {
    let file =
        File::open(path).map_err(|error| format!("cannot open {}: {error}", path.display()))?;
    let recording = read(file, from);
    if recording.n_recordings > 0 {
        crate::print(&summary::text(path, &recording, written));
    }
    recording.into_outcome(path)
}

/// Reads to the end, past what is damaged. Memory does not grow with the file.
pub fn read(input: impl Read, from: u64) -> Recording {
    let mut recording = Recording { next_sequence: from, ..Recording::default() };
    let started = Instant::now();
    let mut reader = JournalReader::new(input, Mode::SkipCorrupt);
    while let Some(item) = reader.next_frame() {
        match item {
            Ok(frame) if !frame.kind.is_message() || frame.sequence < from => {}
            Ok(frame) => recording.add(&frame),
            Err(error) => {
                let goes_on = matches!(error, JournalError::Damage(_) | JournalError::TornTail(_));
                recording.add_fault(&error);
                if !goes_on {
                    break;
                }
            }
        }
    }
    recording.read_time = started.elapsed();
    recording
}

impl Recording {
    /// The first thing that is wrong, with the file that it is wrong with.
    fn into_outcome(self, path: &Path) -> Result<(), String> {
        let path = path.display();
        match self.first_faults.first() {
            Some(fault) => Err(format!("{path}: {fault}")),
            None if self.n_recordings == 0 => Err(format!(
                "{path} is no recording: no machine is in it; `flatstream info` shows what is"
            )),
            None => Ok(()),
        }
    }

    fn add(&mut self, frame: &Frame<'_>) {
        self.n_messages += 1;
        self.n_bytes += frame.len_in_file();
        self.n_missing += frame.sequence.saturating_sub(self.next_sequence);
        self.next_sequence = frame.sequence + 1;
        let first = self.span.map_or(frame.timestamp, |(first, _)| first);
        self.span = Some((first, frame.timestamp));
        let after = frame.timestamp.saturating_sub(first) as f64 / 1e9;
        match Message::of(frame) {
            Ok(message) => self.add_message(&message, after),
            Err(error) => self.add_fault(&error),
        }
    }

    fn add_message(&mut self, message: &Message<'_>, after: f64) {
        match message {
            Message::Machine(_) => {
                self.n_recordings += 1;
                self.machine = message.text();
            }
            Message::Sample(sample) => return self.add_sample(*sample),
            Message::Started(_) => self.n_started += 1,
            Message::Exited(_) => self.n_exited += 1,
            Message::Crossed(_) => self.n_crossings += 1,
            Message::Other => self.n_unknown += 1,
        }
        let is_event = !matches!(message, Message::Machine(_) | Message::Other);
        if is_event && self.first_events.len() < N_EVENTS_SHOWN {
            self.first_events.push(format!("+{after:.1} s  {}", message.text()));
        }
    }

    fn add_fault(&mut self, error: &JournalError) {
        self.n_faults += 1;
        if self.first_faults.len() < N_FAULTS_SHOWN {
            self.first_faults.push(error.to_string());
        }
    }

    fn add_sample(&mut self, sample: SampleView<'_>) {
        self.n_samples += 1;
        self.metrics.add(sample);
        let Some(process) = sample.busiest().get(0) else { return };
        let cpu_percent = process.cpu_percent();
        if self.busiest.as_ref().is_none_or(|busiest| cpu_percent > busiest.cpu_percent) {
            let name = printable(process.name());
            let (pid, memory) = (process.pid(), process.memory());
            self.busiest = Some(Busiest { name, pid, cpu_percent, memory });
        }
    }
}

impl Metrics {
    fn add(&mut self, sample: SampleView<'_>) {
        let cores = sample.cores().iter().map(|core| f64::from(core.percent()));
        self.busiest_core.extend(cores.reduce(f64::max));
        self.cpu.add(f64::from(sample.cpu_percent()));
        self.memory.add(sample.memory().used() as f64);
        self.swap.extend(sample.memory().swap_used().map(|bytes| bytes as f64));
        self.load.add(sample.load().one);
        self.disk_read.add(sample.disks().iter().map(|disk| disk.read_per_s()).sum());
        self.disk_written.add(sample.disks().iter().map(|disk| disk.written_per_s()).sum());
        self.received.add(sample.networks().iter().map(|net| net.received_per_s()).sum());
        self.sent.add(sample.networks().iter().map(|net| net.sent_per_s()).sum());
        self.processes.add(f64::from(sample.n_processes()));
        self.hottest.extend(sample.hottest_celsius().map(f64::from));
    }
}

#[cfg(test)]
mod tests {
    use flatstream::StreamSerialize;
    use flatstream_journal::{Journal, JournalWriter};

    use super::*;
    use crate::model::{
        Core, Load, Machine, Memory, Metric, Network, Process, ProcessExited, ProcessStarted,
        Sample, Threshold,
    };

    fn sample(percent: f32) -> Sample {
        let name = "a\x1bb".to_owned();
        Sample {
            cpu_percent: percent,
            cores: vec![Core { percent, mhz: None }, Core { percent: 90.0, mhz: Some(3000) }],
            memory: Memory { total: 100, used: 50, swap_used: Some(7) },
            load: Load { one: 0.5, five: 0.4, fifteen: 0.3 },
            networks: vec![Network { received_per_s: 2.0, ..Network::default() }; 3],
            busiest: vec![Process { name, cpu_percent: percent, ..Process::default() }],
            ..Sample::default()
        }
    }

    fn recording() -> Vec<u8> {
        let mut journal = JournalWriter::new(Vec::new()).unwrap();
        let name = || "x".to_owned();
        let machine = Machine { host: "h".into(), n_cores: 2, ..Machine::default() };
        journal.write_at(5_000_000_000, &machine).unwrap();
        journal.write_at(5_000_000_001, &sample(1.0)).unwrap();
        let started = ProcessStarted { pid: 7, name: name(), parent: Some(1) };
        journal.write_at(5_000_000_002, &started).unwrap();
        journal.write_at(6_000_000_000, &sample(3.0)).unwrap();
        let (metric, limit) = (Metric::Memory, 90.0);
        let crossed = Threshold { metric, above: true, percent: 91.0, limit };
        journal.write_at(6_000_000_001, &crossed).unwrap();
        let exited = ProcessExited { pid: 7, name: name(), ran_s: 2 };
        journal.write_at(6_500_000_000, &exited).unwrap();
        journal.finish().unwrap()
    }

    fn text(recording: &Recording) -> String {
        summary::text(Path::new("f"), recording, None)
    }

    #[test]
    fn everything_is_summed_up() {
        let read = read(recording().as_slice(), 0);
        assert_eq!((read.n_messages, read.n_samples, read.n_missing), (6, 2, 0));
        assert_eq!((read.n_started, read.n_exited, read.n_crossings), (1, 1, 1));
        assert_eq!((read.n_recordings, read.n_unknown, read.n_faults), (1, 0, 0));
        let text = text(&read);
        for part in [
            "h: , , 2 cores",
            "6 messages (2 samples, 3 events)",
            "1.5 s",
            "cpu                   1.0 %        2.0 %        3.0 %  ▁█",
            "busiest core         90.0 %",
            "received              6 B/s",
            "swap                    7 B",
            "a\u{fffd}b (pid 0): 3.0 % of a core",
            "+0.0 s  x started (pid 7, parent 1)",
            "+1.5 s  x exited (pid 7, ran 2 s)",
            "memory rose above 90 % (91.0 %)",
        ] {
            assert!(text.contains(part), "{part} in\n{text}");
        }
    }

    #[test]
    fn a_part_of_it_is_summed_up() {
        let read = read(recording().as_slice(), 3);
        assert_eq!((read.n_messages, read.n_samples, read.n_missing), (3, 1, 0));
    }

    #[test]
    fn cut_anywhere_the_messages_before_the_cut_are_read() {
        let bytes = recording();
        let journal = Journal::new(&bytes, Mode::Strict).unwrap();
        let messages = journal.frames().map(Result::unwrap).filter(|it| it.kind.is_message());
        let ends: Vec<u64> = messages.map(|frame| frame.offset + frame.len_in_file()).collect();
        for cut in 0..bytes.len() {
            let read = read(&bytes[..cut], 0);
            let n_whole = ends.iter().filter(|end| **end <= cut as u64).count();
            assert_eq!((read.n_messages, read.n_missing), (n_whole as u64, 0), "{cut}");
        }
    }

    #[test]
    fn what_is_damaged_is_left_out_and_told() {
        let mut bytes = recording();
        let frames = Journal::new(&bytes, Mode::Strict).unwrap().frames();
        let hit = frames.map(Result::unwrap).find(|frame| frame.sequence == 3).unwrap();
        let hit = hit.offset as usize + hit.len_in_file() as usize - 20;
        bytes[hit] ^= 1;
        let read = read(bytes.as_slice(), 0);
        assert_eq!((read.n_messages, read.n_samples, read.n_missing), (5, 1, 1));
        let text = text(&read);
        assert!(text.contains("1 messages are missing"), "{text}");
        assert!(text.contains("damage    message 3 at "), "{text}");
        let error = read.into_outcome(Path::new("file")).unwrap_err();
        assert!(error.starts_with("file: message 3 at "), "{error}");
    }

    /// What is printed about a file of which nothing can be summed up.
    fn refusal(bytes: &[u8]) -> String {
        let read = read(bytes, 0);
        assert_eq!(read.n_recordings, 0);
        let error = read.into_outcome(Path::new("file")).unwrap_err();
        assert_eq!(error.lines().count(), 1, "{error}");
        assert!(error.starts_with("file"), "{error}");
        error
    }

    #[test]
    fn a_missing_file() {
        let error = sum_up(Path::new("no/such/file"), 0, None).unwrap_err();
        assert!(error.starts_with("cannot open no/such/file: "), "{error}");
        assert_eq!(error.lines().count(), 1, "{error}");
    }

    #[test]
    fn what_cannot_be_read() {
        struct Broken;
        impl Read for Broken {
            fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
                Err(std::io::Error::other("the disk is gone"))
            }
        }
        let error = read(Broken, 0).into_outcome(Path::new("file")).unwrap_err();
        assert_eq!(error, "file: the disk is gone");
    }

    #[test]
    fn a_file_of_something_else() {
        assert!(refusal(b"").contains("no machine is in it"));
        assert!(refusal(b"plain text, no journal").contains("no journal"));
        #[derive(StreamSerialize)]
        struct Reading {
            celsius: f64,
        }
        let mut journal = JournalWriter::new(Vec::new()).unwrap();
        journal.write(&Reading { celsius: 1.0 }).unwrap();
        let bytes = journal.finish().unwrap();
        assert!(refusal(&bytes).contains("no machine is in it"));
        let read = read(bytes.as_slice(), 0);
        assert_eq!((read.n_messages, read.n_unknown), (1, 1));
    }

    #[test]
    fn random_bytes() {
        let mut state = 1u64;
        for len in 1..2000 {
            let bytes: Vec<u8> = std::iter::repeat_with(|| {
                state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
                (state >> 56) as u8
            })
            .take(len)
            .collect();
            assert!(refusal(&bytes).contains("no journal"));
        }
    }
}
