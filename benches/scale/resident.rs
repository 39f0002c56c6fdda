//! What the system says about the memory of this process.

use std::fs;

/// Kibibytes that are resident now and were at most, or zeros where there is no `/proc`.
pub fn resident() -> Resident {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let kib = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name));
        line.and_then(|line| line.trim().strip_suffix(" kB")?.parse().ok()).unwrap_or(0)
    };
    Resident { now: kib("VmRSS:"), peak: kib("VmHWM:") }
}

#[derive(Clone, Copy, Debug)]
pub struct Resident {
    pub now: u64,
    pub peak: u64,
}
