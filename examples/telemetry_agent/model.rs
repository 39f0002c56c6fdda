//! What goes over the wire. These structs are the schema; there is no other.

use flatstream::StreamSerialize;

/// One frame of a recording.
#[derive(Clone, Debug, PartialEq, StreamSerialize)]
pub struct Record {
    /// Counts the frames of a recording from 0, so that a reader sees gaps.
    pub seq: u64,
    /// Nanoseconds since 1970.
    pub unix_ns: u64,
    pub body: Body,
}

/// What a record says. A union: a reader of an older version sees new kinds as unknown.
#[derive(Clone, Debug, PartialEq, StreamSerialize)]
pub enum Body {
    /// The first frame of a recording.
    Machine(Machine),
    Sample(Sample),
    ProcessStarted {
        pid: u32,
        name: String,
        parent: Option<u32>,
    },
    ProcessExited {
        pid: u32,
        name: String,
        ran_s: u64,
    },
    /// A metric rose above its limit or fell back below it.
    Threshold {
        metric: Metric,
        above: bool,
        percent: f32,
        limit: f32,
    },
}

/// The machine, as far as it does not change while it runs.
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
pub struct Machine {
    pub host: String,
    pub system: String,
    pub arch: String,
    pub n_cores: u32,
    pub memory_bytes: u64,
}

/// The machine at one moment. Rates are means over the time since the sample before.
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
pub struct Sample {
    /// Of all cores together, 0 to 100.
    pub cpu_percent: f32,
    pub cores: Vec<Core>,
    pub memory: Memory,
    pub load: Load,
    pub disks: Vec<Disk>,
    pub networks: Vec<Network>,
    pub n_processes: u32,
    /// The processes that use the most CPU, busiest first.
    pub busiest: Vec<Process>,
    /// The hottest sensor; virtual machines have none.
    pub hottest_celsius: Option<f32>,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
pub struct Core {
    pub percent: f32,
    pub mhz: Option<u32>,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
pub struct Memory {
    pub total: u64,
    pub used: u64,
    /// `None` without swap space.
    pub swap_used: Option<u64>,
}

/// Load averages. Fixed: these three numbers lie in the table itself and can never change.
#[derive(Clone, Copy, Debug, Default, PartialEq, StreamSerialize)]
#[flatstream(fixed)]
pub struct Load {
    pub one: f64,
    pub five: f64,
    pub fifteen: f64,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
pub struct Disk {
    pub name: String,
    pub mount: String,
    pub kind: DiskKind,
    pub total: u64,
    pub available: u64,
    pub read_per_s: f64,
    pub written_per_s: f64,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
pub struct Network {
    pub name: String,
    pub received_per_s: f64,
    pub sent_per_s: f64,
    pub n_errors: u64,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
pub struct Process {
    pub pid: u32,
    pub name: String,
    pub state: ProcessState,
    /// Of one core; a process with several threads can exceed 100.
    pub cpu_percent: f32,
    pub memory: u64,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, StreamSerialize)]
#[repr(u8)]
pub enum DiskKind {
    #[default]
    Unknown,
    Hdd,
    Ssd,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, StreamSerialize)]
#[repr(u8)]
pub enum ProcessState {
    #[default]
    Other,
    Running,
    Sleeping,
    Waiting,
    Stopped,
    Zombie,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, StreamSerialize)]
#[repr(u8)]
pub enum Metric {
    #[default]
    Cpu,
    Memory,
}
