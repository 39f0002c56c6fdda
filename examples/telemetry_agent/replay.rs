//! From a file back into numbers, through typed views: nothing is unpacked, nothing copied but
//! what the summary keeps.

use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::time::{Duration, Instant};

use flatstream::{ChecksumDeframer, Deframer, DeframerExt, Error, StreamReader, XxHash64};

use crate::model::{BodyView, MachineView, Metric, Record, RecordView, SampleView};
use crate::record::Written;
use crate::summary::{self, Series};

/// No record is larger; a file that claims so is none of ours.
const LARGEST_FRAME: usize = 16 << 20;

/// Events kept with their text; the others are only counted.
const N_EVENTS_SHOWN: usize = 5;

/// Everything the summary tells about a recording.
#[derive(Default)]
pub struct Recording {
    pub machine: String,
    pub n_frames: u64,
    pub n_samples: u64,
    pub n_started: u64,
    pub n_exited: u64,
    pub n_crossings: u64,
    /// Records of kinds that this version does not know.
    pub n_unknown: u64,
    /// Places where a frame is missing, repeated or out of order.
    pub n_gaps: u64,
    pub first_events: Vec<String>,
    pub busiest: Option<Busiest>,
    pub metrics: Metrics,
    pub span: Option<(u64, u64)>,
    /// Bytes of intact frames.
    pub n_bytes: u64,
    pub read_time: Duration,
    /// What ended the reading, unless it was the end.
    pub fault: Option<Fault>,
    next_seq: u64,
}

/// What ends the reading early.
#[derive(Debug)]
pub enum Fault {
    /// The first message describes no machine, as that of every recording does.
    Foreign,
    /// The stream cannot be read any further.
    Stream(Error),
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

/// Reads a recording and prints its summary; of a damaged one, that of its intact part before the
/// error. What does not start like a recording is refused. `written` is there when the file was
/// just made.
pub fn sum_up(path: &Path, written: Option<&Written>) -> Result<(), String> {
    let file =
        File::open(path).map_err(|error| format!("cannot open {}: {error}", path.display()))?;
    let recording = read(file);
    if recording.n_frames > 0 {
        crate::print(&summary::text(path, &recording, written));
    }
    recording.into_outcome(path)
}

/// Reads to the end or to the first damage.
pub fn read(input: impl Read) -> Recording {
    let mut recording = Recording::default();
    let started = Instant::now();
    let deframer = ChecksumDeframer::new(XxHash64).bounded(LARGEST_FRAME);
    let mut reader = StreamReader::new(input, deframer);
    recording.fault = recording.add_all(&mut reader).err();
    recording.n_bytes = reader.position();
    recording.read_time = started.elapsed();
    recording
}

impl Recording {
    /// The error that ended the reading, with the file it is about.
    fn into_outcome(self, path: &Path) -> Result<(), String> {
        let path = path.display();
        match self.fault {
            Some(Fault::Stream(error)) if error.is_io() => {
                Err(format!("cannot read {path}: {error}"))
            }
            fault if self.n_frames == 0 => Err(format!(
                "{path} is no readable recording: it has no machine record at offset 0 ({}); \
                 give --replay a file that --out wrote",
                why_none(fault)
            )),
            Some(Fault::Stream(error)) => Err(format!("{path}: {error}")),
            _ => Ok(()),
        }
    }

    /// Reads on until the stream ends.
    fn add_all<R: Read, D: Deframer>(
        &mut self,
        reader: &mut StreamReader<R, D>,
    ) -> Result<(), Fault> {
        let mut records = reader.typed_messages::<Record>();
        while let Some(record) = records.next().map_err(Fault::Stream)? {
            if self.n_frames == 0 && !matches!(record.body(), BodyView::Machine(_)) {
                return Err(Fault::Foreign);
            }
            self.add(record);
        }
        Ok(())
    }

    fn add(&mut self, record: RecordView<'_>) {
        self.n_frames += 1;
        self.n_gaps += u64::from(record.seq() != self.next_seq);
        self.next_seq = record.seq().wrapping_add(1);
        let first = self.span.map_or(record.unix_ns(), |(first, _)| first);
        self.span = Some((first, record.unix_ns()));
        let after = Duration::from_nanos(record.unix_ns().saturating_sub(first));
        self.add_body(record.body(), after);
    }

    fn add_body(&mut self, body: BodyView<'_>, after: Duration) {
        match body {
            BodyView::Machine(machine) => self.machine = describe(machine),
            BodyView::Sample(sample) => self.add_sample(sample),
            BodyView::ProcessStarted(process) => {
                self.n_started += 1;
                self.add_event(after, || started(process.name(), process.pid(), process.parent()));
            }
            BodyView::ProcessExited(process) => {
                self.n_exited += 1;
                self.add_event(after, || exited(process.name(), process.pid(), process.ran_s()));
            }
            BodyView::Threshold(crossing) => {
                self.n_crossings += 1;
                let metric = crossing.metric().known();
                let (percent, limit) = (crossing.percent(), crossing.limit());
                self.add_event(after, || crossed(metric, crossing.above(), percent, limit));
            }
            BodyView::Unknown(_) => self.n_unknown += 1,
        }
    }

    fn add_event(&mut self, after: Duration, text: impl FnOnce() -> String) {
        if self.first_events.len() < N_EVENTS_SHOWN {
            self.first_events.push(format!("+{:.1} s  {}", after.as_secs_f64(), text()));
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

/// Why a file has not even one record.
fn why_none(fault: Option<Fault>) -> String {
    match fault {
        None => "the file is empty".into(),
        Some(Fault::Foreign) => "the first frame holds another message".into(),
        Some(Fault::Stream(error)) => error.to_string(),
    }
}

fn describe(machine: MachineView<'_>) -> String {
    let (host, system, arch) =
        (printable(machine.host()), printable(machine.system()), printable(machine.arch()));
    let memory = summary::bytes(machine.memory_bytes() as f64);
    format!("{host}: {system}, {arch}, {} cores, {memory}", machine.n_cores())
}

fn started(name: &str, pid: u32, parent: Option<u32>) -> String {
    let name = printable(name);
    match parent {
        Some(parent) => format!("{name} started (pid {pid}, parent {parent})"),
        None => format!("{name} started (pid {pid})"),
    }
}

fn exited(name: &str, pid: u32, ran_s: u64) -> String {
    format!("{} exited (pid {pid}, ran {ran_s} s)", printable(name))
}

fn crossed(metric: Option<Metric>, above: bool, percent: f32, limit: f32) -> String {
    let name = match metric {
        Some(Metric::Cpu) => "CPU",
        Some(Metric::Memory) => "memory",
        None => "an unknown metric",
    };
    let verb = if above { "rose above" } else { "fell below" };
    format!("{name} {verb} {limit:.0} % ({percent:.1} %)")
}

/// Text of a file is no business of the terminal: control characters are replaced.
fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).take(40).collect()
}

#[cfg(test)]
mod tests {
    use flatstream::{ChecksumFramer, Crc32, DefaultFramer, Framer, StreamSerialize, StreamWriter};

    use super::*;
    use crate::model::{Body, Core, Load, Machine, Memory, Network, Process, Sample};

    fn sample(percent: f32) -> Body {
        let name = "a\x1bb".to_owned();
        Body::Sample(Sample {
            cpu_percent: percent,
            cores: vec![Core { percent, mhz: None }, Core { percent: 90.0, mhz: Some(3000) }],
            memory: Memory { total: 100, used: 50, swap_used: Some(7) },
            load: Load { one: 0.5, five: 0.4, fifteen: 0.3 },
            networks: vec![Network { received_per_s: 2.0, ..Network::default() }; 3],
            busiest: vec![Process { name, cpu_percent: percent, ..Process::default() }],
            ..Sample::default()
        })
    }

    /// A recording, and where its frames end.
    fn recording() -> (Vec<u8>, Vec<usize>) {
        let bodies = [
            Body::Machine(Machine { host: "h".into(), n_cores: 2, ..Machine::default() }),
            sample(1.0),
            Body::ProcessStarted { pid: 7, name: "x".into(), parent: Some(1) },
            sample(3.0),
            Body::Threshold { metric: Metric::Memory, above: true, percent: 91.0, limit: 90.0 },
            Body::ProcessExited { pid: 7, name: "x".into(), ran_s: 2 },
        ];
        let mut writer = StreamWriter::new(Vec::new(), ChecksumFramer::new(XxHash64));
        let mut ends = Vec::new();
        for (seq, body) in (0..).zip(bodies) {
            writer.write(&Record { seq, unix_ns: 5_000_000_000 + seq, body }).unwrap();
            ends.push(writer.get_ref().len());
        }
        (writer.into_inner(), ends)
    }

    #[test]
    fn everything_is_summed_up() {
        let (bytes, _) = recording();
        let read = read(bytes.as_slice());
        assert!(read.fault.is_none());
        assert_eq!((read.n_frames, read.n_samples, read.n_gaps), (6, 2, 0));
        assert_eq!((read.n_started, read.n_exited, read.n_crossings), (1, 1, 1));
        assert_eq!(read.n_bytes, bytes.len() as u64);
        let text = summary::text(Path::new("f"), &read, None);
        for part in [
            "h: , , 2 cores",
            "6 frames (2 samples, 3 events)",
            "cpu                   1.0 %        2.0 %        3.0 %  ▁█",
            "busiest core         90.0 %",
            "received              6 B/s",
            "swap                    7 B",
            "a\u{fffd}b (pid 0): 3.0 % of a core",
            "+0.0 s  x started (pid 7, parent 1)",
            "+0.0 s  x exited (pid 7, ran 2 s)",
            "memory rose above 90 % (91.0 %)",
        ] {
            assert!(text.contains(part), "{part} in\n{text}");
        }
    }

    #[test]
    fn cut_anywhere_the_frames_before_the_cut_are_read() {
        let (bytes, ends) = recording();
        for cut in 0..bytes.len() {
            let read = read(&bytes[..cut]);
            let n_intact = ends.iter().filter(|end| **end <= cut).count();
            let border = n_intact.checked_sub(1).map_or(0, |last| ends[last]) as u64;
            assert_eq!((read.n_frames, read.n_bytes), (n_intact as u64, border), "{cut}");
            assert_eq!(offset(&read), (border != cut as u64).then_some(border), "{cut}");
        }
    }

    #[test]
    fn a_lost_frame_is_a_gap() {
        let (bytes, ends) = recording();
        let gap = [&bytes[..ends[1]], &bytes[ends[2]..]].concat();
        let read = read(gap.as_slice());
        assert_eq!((read.n_frames, read.n_gaps), (5, 1));
    }

    /// Where the stream broke.
    fn offset(read: &Recording) -> Option<u64> {
        match &read.fault {
            Some(Fault::Stream(error)) => error.offset(),
            _ => None,
        }
    }

    /// What is printed about a file of these bytes: one line, beside the summary of what is good.
    fn error(bytes: &[u8]) -> String {
        let error = read(bytes).into_outcome(Path::new("file")).unwrap_err();
        assert_eq!(error.lines().count(), 1, "{error}");
        assert!(error.starts_with("file"), "{error}");
        error
    }

    /// The same for a file of which nothing can be summed up.
    fn refusal(bytes: &[u8]) -> String {
        assert_eq!(read(bytes).n_frames, 0);
        let error = error(bytes);
        assert!(error.contains("no readable recording"), "{error}");
        assert!(error.contains("no machine record at offset 0 ("), "{error}");
        assert!(error.contains("give --replay a file"), "{error}");
        error
    }

    fn stream<F: Framer>(framer: F, messages: &[impl StreamSerialize]) -> Vec<u8> {
        let mut writer = StreamWriter::new(Vec::new(), framer);
        messages.iter().try_for_each(|message| writer.write(message)).unwrap();
        writer.into_inner()
    }

    #[test]
    fn a_missing_file() {
        let error = sum_up(Path::new("no/such/file"), None).unwrap_err();
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
        let error = read(Broken).into_outcome(Path::new("file")).unwrap_err();
        assert_eq!(error, "cannot read file: I/O error: the disk is gone");
    }

    #[test]
    fn an_empty_file() {
        assert!(refusal(b"").contains("the file is empty"));
    }

    #[test]
    fn a_truncated_file() {
        let (bytes, ends) = recording();
        for cut in 1..ends[0] {
            assert!(refusal(&bytes[..cut]).contains("ends inside the frame at offset 0"), "{cut}");
        }
        for (&border, &end) in ends.iter().zip(&ends[1..]) {
            let torn = error(&bytes[..end - 1]);
            assert!(torn.contains(&format!("ends inside the frame at offset {border}")), "{torn}");
        }
    }

    #[test]
    fn a_file_of_another_framing() {
        let records = [Record { seq: 0, unix_ns: 1, body: Body::Machine(Machine::default()) }];
        refusal(&stream(DefaultFramer, &records));
        refusal(&stream(ChecksumFramer::new(Crc32), &records));
        refusal(b"plain text, no recording");
    }

    #[test]
    fn a_file_of_other_messages() {
        // As a `Record` this has a number, a time and an unknown body: only the type differs.
        #[derive(StreamSerialize)]
        struct Reading {
            sensor: u64,
            unix_ns: u64,
        }
        let framer = ChecksumFramer::new(XxHash64);
        let readings = [Reading { sensor: 0, unix_ns: 1 }, Reading { sensor: 1, unix_ns: 2 }];
        let error = refusal(&stream(framer, &readings));
        assert!(error.contains("the first frame holds another message"), "{error}");
        // Of these strings one happens to have the bytes of a table without fields.
        let error = refusal(&stream(framer, &["text"]));
        assert!(error.contains("the first frame holds another message"), "{error}");
        let error = refusal(&stream(framer, &["a longer text"]));
        assert!(error.contains("in the frame at offset 0: root at"), "{error}");
        // Records, but not from the start of a recording.
        let (bytes, ends) = recording();
        refusal(&bytes[ends[0]..]);
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
            assert!(refusal(&bytes).contains("frame at offset 0"));
        }
    }
}
