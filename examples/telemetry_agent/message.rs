//! What a frame of the journal holds: the place where the types are told apart.

use flatstream_journal::{Frame, Result};

use crate::model::{
    Machine, MachineView, Metric, ProcessExited, ProcessExitedView, ProcessStarted,
    ProcessStartedView, Sample, SampleView, Threshold, ThresholdView,
};
use crate::summary;

/// A verified message: views into the frame.
pub enum Message<'a> {
    Machine(MachineView<'a>),
    Sample(SampleView<'a>),
    Started(ProcessStartedView<'a>),
    Exited(ProcessExitedView<'a>),
    Crossed(ThresholdView<'a>),
    /// Of a type that this version does not know, or a record of the journal itself.
    Other,
}

impl<'a> Message<'a> {
    /// # Errors
    ///
    /// The frame says it is one of these types, and is none.
    pub fn of(frame: &Frame<'a>) -> Result<Self> {
        if let Some(message) = frame.message::<Sample>() {
            Ok(Message::Sample(message?.view))
        } else if let Some(message) = frame.message::<ProcessStarted>() {
            Ok(Message::Started(message?.view))
        } else if let Some(message) = frame.message::<ProcessExited>() {
            Ok(Message::Exited(message?.view))
        } else if let Some(message) = frame.message::<Threshold>() {
            Ok(Message::Crossed(message?.view))
        } else if let Some(message) = frame.message::<Machine>() {
            Ok(Message::Machine(message?.view))
        } else {
            Ok(Message::Other)
        }
    }

    /// In words.
    pub fn text(&self) -> String {
        match self {
            Message::Machine(machine) => describe(machine),
            Message::Sample(sample) => values(sample),
            Message::Started(process) => started(process),
            Message::Exited(process) => {
                let (name, pid, ran_s) = (process.name(), process.pid(), process.ran_s());
                format!("{} exited (pid {pid}, ran {ran_s} s)", printable(name))
            }
            Message::Crossed(crossing) => crossed(crossing),
            Message::Other => "a message that this version does not know".into(),
        }
    }
}

fn describe(machine: &MachineView<'_>) -> String {
    let (host, system, arch) =
        (printable(machine.host()), printable(machine.system()), printable(machine.arch()));
    let memory = summary::bytes(machine.memory_bytes() as f64);
    format!("{host}: {system}, {arch}, {} cores, {memory}", machine.n_cores())
}

fn values(sample: &SampleView<'_>) -> String {
    let (cpu, load, n) = (sample.cpu_percent(), sample.load().one, sample.n_processes());
    let memory = summary::bytes(sample.memory().used() as f64);
    format!("cpu {cpu:.1} %, memory {memory}, load {load:.2}, {n} processes")
}

fn started(process: &ProcessStartedView<'_>) -> String {
    let (name, pid) = (printable(process.name()), process.pid());
    match process.parent() {
        Some(parent) => format!("{name} started (pid {pid}, parent {parent})"),
        None => format!("{name} started (pid {pid})"),
    }
}

fn crossed(crossing: &ThresholdView<'_>) -> String {
    let name = match crossing.metric().known() {
        Some(Metric::Cpu) => "CPU",
        Some(Metric::Memory) => "memory",
        None => "an unknown metric",
    };
    let verb = if crossing.above() { "rose above" } else { "fell below" };
    format!("{name} {verb} {:.0} % ({:.1} %)", crossing.limit(), crossing.percent())
}

/// Text of a file is no business of the terminal: control characters are replaced.
pub fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).take(40).collect()
}
