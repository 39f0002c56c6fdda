//! The fuzz targets under libFuzzer, without cargo-fuzz.
//!
//! Coverage comes from flags that stable Rust has too; with a nightly toolchain the address
//! sanitizer is added.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::process::{cannot_start, cargo, outcome_of, root, run, Outcome};
use crate::toolchain::{has_nightly, rustc_says};

const COVERAGE: &str = "--cfg fuzzing -Cdebug-assertions -Ccodegen-units=1 -Cpasses=sancov-module \
    -Cllvm-args=-sanitizer-coverage-level=4 -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-pc-table -Cllvm-args=-sanitizer-coverage-trace-compares";

/// A run that grows beyond this has found something.
const RSS_LIMIT_MIB: u32 = 256;
/// The sanitizer's shadow and quarantine come on top.
const RSS_LIMIT_WITH_SANITIZER_MIB: u32 = 1024;

/// Builds the targets and gives each `time`, or only the one named.
pub fn run_targets(time: Duration, only: Option<&str>) -> Outcome {
    let targets = targets(only)?;
    let nightly = has_nightly();
    let binaries = build(nightly)?;
    let mut rows = vec![];
    for target in targets {
        println!("== fuzz target {target}, {} s", time.as_secs());
        let n = fuzz(&binaries, &target, time, nightly)?;
        rows.push(format!("| {target} | {} | {n} |", time.as_secs()));
    }
    println!("| target | seconds | inputs |\n|---|--:|--:|\n{}", rows.join("\n"));
    Ok(())
}

fn dir() -> PathBuf {
    root().join("fuzz")
}

fn targets(only: Option<&str>) -> Result<Vec<String>, String> {
    let sources = dir().join("fuzz_targets");
    let entries = fs::read_dir(&sources).map_err(|e| format!("{}: {e}", sources.display()))?;
    let stem = |path: PathBuf| Some(path.file_stem()?.to_string_lossy().into_owned());
    let mut names: Vec<String> = entries.flatten().filter_map(|e| stem(e.path())).collect();
    names.sort();
    match only {
        None => Ok(names),
        Some(name) if names.iter().any(|known| known == name) => Ok(vec![name.to_owned()]),
        Some(name) => Err(format!("no fuzz target `{name}`; there are {}", names.join(", "))),
    }
}

/// Builds with coverage and returns the folder of the binaries.
fn build(nightly: bool) -> Result<PathBuf, String> {
    let host = rustc_says("host: ")?;
    let target_dir = dir().join("target");
    let mut command = if nightly { nightly_cargo() } else { cargo([]) };
    let sanitizer = if nightly { " -Zsanitizer=address" } else { "" };
    command
        .current_dir(dir())
        .args(["build", "--release", "--bins", "--target", &host, "--target-dir"])
        .arg(&target_dir)
        .env("RUSTFLAGS", format!("{COVERAGE}{sanitizer}"));
    run(command)?;
    Ok(target_dir.join(host).join("release"))
}

/// Through rustup: the `cargo` that runs this program is fixed to its own toolchain.
fn nightly_cargo() -> Command {
    let mut command = Command::new("rustup");
    command.args(["run", "nightly", "cargo"]).env_remove("RUSTC").env_remove("RUSTUP_TOOLCHAIN");
    command
}

/// New inputs go to `corpus/`, failures to `artifacts/`; `seeds/` is only read. Returns how many inputs were tried.
fn fuzz(binaries: &Path, target: &str, time: Duration, sanitized: bool) -> Result<u64, String> {
    let corpus = dir().join("corpus").join(target);
    let artifacts = dir().join("artifacts").join(target);
    for folder in [&corpus, &artifacts] {
        fs::create_dir_all(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    }
    let rss = if sanitized { RSS_LIMIT_WITH_SANITIZER_MIB } else { RSS_LIMIT_MIB };
    let mut command = Command::new(binaries.join(target));
    command
        .current_dir(dir())
        .arg(format!("-max_total_time={}", time.as_secs()))
        .arg(format!("-rss_limit_mb={rss}"))
        .args(["-timeout=10", "-print_final_stats=1", "-verbosity=0"])
        .arg(format!("-artifact_prefix={}/", artifacts.display()))
        .arg(corpus)
        .arg(dir().join("seeds").join(target));
    run_counted(command)
}

/// What libFuzzer says of the number of inputs, at its end.
const TRIED: &str = "stat::number_of_executed_units:";

/// Returns how many inputs were tried. libFuzzer ends with the words it found useful, a hundred lines that nobody reads.
fn run_counted(mut command: Command) -> Result<u64, String> {
    let mut child =
        command.stderr(Stdio::piped()).spawn().map_err(|error| cannot_start(&command, &error))?;
    let lines = BufReader::new(child.stderr.take().expect("it is piped")).split(b'\n');
    let mut tried = 0;
    for line in lines.map_while(Result::ok) {
        let line = String::from_utf8_lossy(&line);
        if let Some(n) = line.strip_prefix(TRIED) {
            tried = n.trim().parse().unwrap_or(0);
        }
        if !line.starts_with('"') && !line.starts_with("######") {
            eprintln!("{line}");
        }
    }
    outcome_of(&command, child.wait()).map(|()| tried)
}
