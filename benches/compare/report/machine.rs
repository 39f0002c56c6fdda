//! Where the numbers come from.

use std::fs;
use std::process::Command;
use std::thread;

/// Processor, cores, caches, compiler, on one line each. What cannot be found out is left out.
pub fn describe() -> String {
    let cores = thread::available_parallelism().map_or(1, |n| n.get());
    let lines = [
        processor().map(|name| format!("- {name}, {cores} cores")),
        cache().map(|size| format!("- last-level cache {size}")),
        rustc().map(|version| {
            format!("- {version}, `cargo bench` profile with one codegen unit, no flags")
        }),
    ];
    lines.into_iter().flatten().collect::<Vec<_>>().join("\n")
}

fn processor() -> Option<String> {
    let info = fs::read_to_string("/proc/cpuinfo").ok()?;
    let line = info.lines().find(|line| line.starts_with("model name"))?;
    Some(line.split_once(':')?.1.trim().to_string())
}

fn cache() -> Option<String> {
    let size = fs::read_to_string("/sys/devices/system/cpu/cpu0/cache/index3/size").ok()?;
    let kib: u64 = size.trim().strip_suffix('K')?.parse().ok()?;
    Some(format!("{} MiB", kib >> 10))
}

fn rustc() -> Option<String> {
    let output = Command::new("rustc").arg("--version").output().ok()?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_string())
}
