//! What goes into the journal. These structs are the schema; there is no other.
//!
//! Five of them are messages: `Machine`, `Sample`, `ProcessStarted`, `ProcessExited` and `Threshold`. Numbers and times have
//! no fields: the journal gives them to every message.

use flatstream::StreamSerialize;

/// The machine, as far as it does not change while it runs. A recording begins with it.
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
pub struct ProcessStarted {
    pub pid: u32,
    pub name: String,
    pub parent: Option<u32>,
}

#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
pub struct ProcessExited {
    pub pid: u32,
    pub name: String,
    pub ran_s: u64,
}

/// A metric rose above its limit or fell back below it.
#[derive(Clone, Debug, Default, PartialEq, StreamSerialize)]
pub struct Threshold {
    pub metric: Metric,
    pub above: bool,
    pub percent: f32,
    pub limit: f32,
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
