//! The machine, read with `sysinfo` into the structs of the model.

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use sysinfo::{
    Components, CpuRefreshKind, Disks, Networks, ProcessRefreshKind, ProcessStatus,
    ProcessesToUpdate, RefreshKind, System,
};

use crate::model::{
    Core, Disk, DiskKind, Load, Machine, Memory, Metric, Network, Process, ProcessExited,
    ProcessStarted, ProcessState, Sample, Threshold,
};

/// How many of the busiest processes go into a sample.
const N_BUSIEST: usize = 5;

/// The limit, in percent, whose crossing is an event.
const LIMIT: f32 = 90.0;

/// CPU use is a difference of counters: no value is newer than this.
pub const CPU_INTERVAL: Duration = sysinfo::MINIMUM_CPU_UPDATE_INTERVAL;

/// What happened between two samples. Each is a message of its own.
#[derive(Debug, PartialEq)]
pub enum Event {
    Started(ProcessStarted),
    Exited(ProcessExited),
    Crossed(Threshold),
}

/// Reads the machine again and again, and notices what happened in between.
pub struct Sampler {
    system: System,
    disks: Disks,
    networks: Networks,
    sensors: Components,
    /// When the counters behind the rates were read.
    counted: Instant,
    /// When CPU and processes were read.
    scanned: Instant,
    processes: BTreeMap<u32, Seen>,
    is_above: [bool; 2],
}

/// What is left of a process when it is gone.
struct Seen {
    name: String,
    /// Seconds since 1970; tells a new process from an old one with the same number.
    start_time: u64,
}

impl Sampler {
    /// Reads every counter once; rates of the first sample count from here.
    pub fn new() -> Self {
        let kind = RefreshKind::nothing().with_cpu(CpuRefreshKind::everything());
        let mut sampler = Sampler {
            system: System::new_with_specifics(kind),
            disks: Disks::new_with_refreshed_list(),
            networks: Networks::new_with_refreshed_list(),
            sensors: Components::new_with_refreshed_list(),
            counted: Instant::now(),
            scanned: Instant::now(),
            processes: BTreeMap::new(),
            is_above: [false; 2],
        };
        sampler.system.refresh_memory();
        sampler.scan_processes();
        sampler.note_processes();
        sampler
    }

    /// The next sample, and what happened since the one before.
    pub fn sample(&mut self) -> (Sample, Vec<Event>) {
        let mut events = Vec::new();
        if self.scanned.elapsed() >= CPU_INTERVAL {
            self.scanned = Instant::now();
            self.system.refresh_cpu_usage();
            self.scan_processes();
            events = self.note_processes();
        }
        self.system.refresh_memory();
        let sample = self.read();
        events.extend(self.crossings(&sample));
        (sample, events)
    }

    pub fn machine(&self) -> Machine {
        Machine {
            host: System::host_name().unwrap_or_default(),
            system: System::long_os_version().unwrap_or_default(),
            arch: System::cpu_arch(),
            n_cores: self.system.cpus().len() as u32,
            memory_bytes: self.system.total_memory(),
        }
    }

    fn read(&mut self) -> Sample {
        self.disks.refresh(true);
        self.networks.refresh(true);
        self.sensors.refresh(true);
        let seconds = self.counted.elapsed().as_secs_f64();
        self.counted = Instant::now();
        Sample {
            cpu_percent: self.system.global_cpu_usage(),
            cores: self.system.cpus().iter().map(core).collect(),
            memory: self.memory(),
            load: load(),
            disks: self.disks(seconds),
            networks: self.networks(seconds),
            n_processes: self.system.processes().len() as u32,
            busiest: self.busiest(),
            hottest_celsius: self.hottest(),
        }
    }

    fn memory(&self) -> Memory {
        let system = &self.system;
        let has_swap = system.total_swap() > 0;
        Memory {
            total: system.total_memory(),
            used: system.used_memory(),
            swap_used: has_swap.then(|| system.used_swap()),
        }
    }

    /// Each device once, however often it is mounted.
    fn disks(&self, seconds: f64) -> Vec<Disk> {
        let mut devices = BTreeSet::new();
        let list = self.disks.list().iter();
        list.filter(|disk| devices.insert(disk.name())).map(|found| disk(found, seconds)).collect()
    }

    fn networks(&self, seconds: f64) -> Vec<Network> {
        let mut networks: Vec<Network> =
            self.networks.iter().map(|(name, data)| network(name, data, seconds)).collect();
        networks.sort_by(|a, b| a.name.cmp(&b.name));
        networks
    }

    fn busiest(&self) -> Vec<Process> {
        let mut all: Vec<&sysinfo::Process> =
            self.system.processes().values().filter(|process| process.cpu_usage() > 0.0).collect();
        all.sort_by(|a, b| {
            b.cpu_usage().total_cmp(&a.cpu_usage()).then_with(|| a.pid().cmp(&b.pid()))
        });
        all.into_iter().take(N_BUSIEST).map(process).collect()
    }

    fn hottest(&self) -> Option<f32> {
        self.sensors.iter().filter_map(|sensor| sensor.temperature()).max_by(f32::total_cmp)
    }

    fn scan_processes(&mut self) {
        let kind = ProcessRefreshKind::nothing().with_cpu().with_memory().without_tasks();
        self.system.refresh_processes_specifics(ProcessesToUpdate::All, true, kind);
    }

    /// Compares the processes with those of the scan before.
    fn note_processes(&mut self) -> Vec<Event> {
        let mut gone = std::mem::take(&mut self.processes);
        let mut events = Vec::new();
        for (pid, process) in self.system.processes() {
            let pid = pid.as_u32();
            let start_time = process.start_time();
            if gone.get(&pid).is_some_and(|seen| seen.start_time == start_time) {
                gone.remove(&pid);
            } else {
                events.push(started(process));
            }
            self.processes.insert(pid, Seen { name: name_of(process), start_time });
        }
        events.extend(gone.into_iter().map(|(pid, seen)| exited(pid, seen)));
        events
    }

    fn crossings(&mut self, sample: &Sample) -> Vec<Event> {
        let used = 100.0 * sample.memory.used as f64 / sample.memory.total.max(1) as f64;
        let values = [(Metric::Cpu, sample.cpu_percent), (Metric::Memory, used as f32)];
        let mut events = Vec::new();
        for ((metric, percent), was_above) in values.into_iter().zip(&mut self.is_above) {
            let above = percent > LIMIT;
            if above != std::mem::replace(was_above, above) {
                let crossed = Threshold { metric, above, percent, limit: LIMIT };
                events.push(Event::Crossed(crossed));
            }
        }
        events
    }
}

fn core(cpu: &sysinfo::Cpu) -> Core {
    let mhz = u32::try_from(cpu.frequency()).ok().filter(|mhz| *mhz > 0);
    Core { percent: cpu.cpu_usage(), mhz }
}

fn load() -> Load {
    let load = System::load_average();
    Load { one: load.one, five: load.five, fifteen: load.fifteen }
}

fn disk(disk: &sysinfo::Disk, seconds: f64) -> Disk {
    let usage = disk.usage();
    Disk {
        name: disk.name().to_string_lossy().into_owned(),
        mount: disk.mount_point().to_string_lossy().into_owned(),
        kind: match disk.kind() {
            sysinfo::DiskKind::HDD => DiskKind::Hdd,
            sysinfo::DiskKind::SSD => DiskKind::Ssd,
            sysinfo::DiskKind::Unknown(_) => DiskKind::Unknown,
        },
        total: disk.total_space(),
        available: disk.available_space(),
        read_per_s: rate(usage.read_bytes, seconds),
        written_per_s: rate(usage.written_bytes, seconds),
    }
}

fn network(name: &str, data: &sysinfo::NetworkData, seconds: f64) -> Network {
    Network {
        name: name.to_owned(),
        received_per_s: rate(data.received(), seconds),
        sent_per_s: rate(data.transmitted(), seconds),
        n_errors: data.total_errors_on_received() + data.total_errors_on_transmitted(),
    }
}

fn rate(count: u64, seconds: f64) -> f64 {
    count as f64 / seconds.max(1e-3)
}

fn process(process: &sysinfo::Process) -> Process {
    Process {
        pid: process.pid().as_u32(),
        name: name_of(process),
        state: match process.status() {
            ProcessStatus::Run => ProcessState::Running,
            ProcessStatus::Sleep | ProcessStatus::Idle => ProcessState::Sleeping,
            ProcessStatus::UninterruptibleDiskSleep => ProcessState::Waiting,
            ProcessStatus::Stop | ProcessStatus::Tracing => ProcessState::Stopped,
            ProcessStatus::Zombie | ProcessStatus::Dead => ProcessState::Zombie,
            _ => ProcessState::Other,
        },
        cpu_percent: process.cpu_usage(),
        memory: process.memory(),
    }
}

fn started(process: &sysinfo::Process) -> Event {
    Event::Started(ProcessStarted {
        pid: process.pid().as_u32(),
        name: name_of(process),
        parent: process.parent().map(sysinfo::Pid::as_u32),
    })
}

fn exited(pid: u32, seen: Seen) -> Event {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    let ran_s = now.saturating_sub(seen.start_time);
    Event::Exited(ProcessExited { pid, name: seen.name, ran_s })
}

fn name_of(process: &sysinfo::Process) -> String {
    process.name().to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use std::cmp::Reverse;

    use super::*;

    #[test]
    fn this_machine_can_be_sampled() {
        let mut sampler = Sampler::new();
        std::thread::sleep(CPU_INTERVAL);
        let (sample, _) = sampler.sample();
        assert!(!sample.cores.is_empty());
        assert!((0.0..=100.0).contains(&sample.cpu_percent));
        assert!(sample.memory.used > 0 && sample.memory.used <= sample.memory.total);
        assert!(sample.n_processes > 0);
        assert!(sample.busiest.is_sorted_by_key(|p| Reverse((p.cpu_percent * 1e3) as u64)));
        assert_eq!(sampler.machine().n_cores as usize, sample.cores.len());
    }

    #[test]
    fn a_threshold_is_reported_once_per_crossing() {
        let mut sampler = Sampler::new();
        let at = |cpu_percent| Sample { cpu_percent, ..Sample::default() };
        let crossing = |above, percent| {
            let metric = Metric::Cpu;
            vec![Event::Crossed(Threshold { metric, above, percent, limit: LIMIT })]
        };
        assert_eq!(sampler.crossings(&at(50.0)), []);
        assert_eq!(sampler.crossings(&at(95.0)), crossing(true, 95.0));
        assert_eq!(sampler.crossings(&at(99.0)), []);
        assert_eq!(sampler.crossings(&at(10.0)), crossing(false, 10.0));
    }
}
