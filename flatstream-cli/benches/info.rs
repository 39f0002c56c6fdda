//! How long `flatstream info` takes on a large journal, with an index and without, beside a program that does nothing but read
//! the file. `cargo xtask bench-info` runs this.
#![allow(missing_docs)] // Nobody depends on it.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};
use std::{env, fmt};

use flatstream::StreamSerialize;
use flatstream_journal::{JournalOptions, JournalWriter};

const HELP: &str = "\
bench-info [MIB]   the time that `flatstream info` takes on a journal of so many MiB (1024)
";

/// How often each is timed from the memory of the system: the median counts.
const ROUNDS: usize = 5;

/// What reads a file in pieces as large as that reads it as fast as it can be read.
const PIECE: usize = 1 << 20;

fn main() -> ExitCode {
    // Cargo says `--bench` to all of them.
    let Err(message) = run(env::args().skip(1).find(|it| it != "--bench")) else {
        return ExitCode::SUCCESS;
    };
    eprintln!("bench-info: {message}");
    ExitCode::FAILURE
}

fn run(argument: Option<String>) -> Result<(), String> {
    let mib: u64 = match argument.as_deref() {
        None => 1024,
        Some(text) => text.parse().map_err(|_| HELP.to_owned())?,
    };
    let program = Path::new(env!("CARGO_BIN_EXE_flatstream"));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let [plain, indexed] = ["info.fsj", "info-indexed.fsj"].map(|name| folder.join(name));
    let done = measure(program, &plain, &indexed, mib << 20);
    for path in [plain, indexed] {
        // What is not there was not made.
        let _ = fs::remove_file(path);
    }
    done
}

fn measure(program: &Path, plain: &Path, indexed: &Path, len: u64) -> Result<(), String> {
    let made = make(plain, len, false).and_then(|n| make(indexed, len, true).map(|_| n));
    let n = made.map_err(|error| format!("the journals cannot be written: {error}"))?;
    println!("a journal of {} MiB, {n} messages", len >> 20);
    if cfg!(debug_assertions) {
        println!("this is a debug build: these are not the times of a release");
    }
    println!("from the memory of the system, median of {ROUNDS}:");
    let read = |path: &Path| read_all(path).map_err(|error| format!("{}: {error}", path.display()));
    print("reading the file, and nothing else", len, median(|| read(plain))?);
    print("info, without an index", len, median(|| info(program, plain, &[]))?);
    print("info, with an index", len, median(|| info(program, indexed, &[]))?);
    print("info --full, with an index", len, median(|| info(program, indexed, &["--full"]))?);
    if !forgotten(plain) {
        println!(
            "from the disk: not measured, as `dd` of this system cannot make it forget a file"
        );
        return Ok(());
    }
    println!("from the disk, once:");
    print("reading the file, and nothing else", len, read(plain)?);
    forgotten(plain);
    print("info, without an index", len, info(program, plain, &[])?);
    forgotten(indexed);
    print("info, with an index", len, info(program, indexed, &[])?);
    Ok(())
}

#[derive(StreamSerialize)]
#[flatstream(namespace = "bench")]
struct Sample {
    sensor: String,
    celsius: f64,
    at: Vec<f64>,
}

#[derive(StreamSerialize)]
#[flatstream(namespace = "bench")]
struct Alarm {
    text: String,
}

/// Messages of some hundred bytes, and some of another type; returns how many.
fn make(path: &Path, len: u64, index: bool) -> flatstream_journal::Result<u64> {
    let _ = fs::remove_file(path);
    let file = File::options().append(true).read(true).create_new(true).open(path)?;
    let mut writer = JournalOptions::default().index(index).start(file)?;
    let mut n = 0;
    // Asked for now and then.
    while n % 1024 > 0 || path.metadata()?.len() < len {
        write(&mut writer, n)?;
        n += 1;
    }
    writer.finish()?;
    Ok(n)
}

fn write(writer: &mut JournalWriter<File>, n: u64) -> flatstream_journal::Result<()> {
    let time = 1_796_040_000_000_000_000 + n as i64 * 1_000_000;
    if n % 100 == 99 {
        writer.write_at(time, &Alarm { text: format!("number {n} is too hot") })?;
    } else {
        let at = (0..n % 32).map(|i| i as f64).collect();
        writer.write_at(
            time,
            &Sample { sensor: format!("sensor {}", n % 7), celsius: n as f64, at },
        )?;
    }
    Ok(())
}

/// Once for nothing, which brings the file into memory.
fn median(mut time: impl FnMut() -> Result<Duration, String>) -> Result<Duration, String> {
    time()?;
    let mut times = (0..ROUNDS).map(|_| time()).collect::<Result<Vec<_>, _>>()?;
    times.sort();
    Ok(times[ROUNDS / 2])
}

fn read_all(path: &Path) -> io::Result<Duration> {
    let (start, mut file, mut piece) = (Instant::now(), File::open(path)?, vec![0; PIECE]);
    while file.read(&mut piece)? > 0 {}
    Ok(start.elapsed())
}

/// With the start of the program.
fn info(program: &Path, path: &Path, options: &[&str]) -> Result<Duration, String> {
    let start = Instant::now();
    let mut command = Command::new(program);
    command.arg("info").args(options).arg(path).stdout(Stdio::null());
    let status = command.status().map_err(|error| format!("{}: {error}", program.display()))?;
    match status.success() {
        true => Ok(start.elapsed()),
        false => Err(format!("flatstream info {}: {status}", path.display())),
    }
}

/// Takes a file out of the memory of the system; returns whether that can be done.
fn forgotten(path: &Path) -> bool {
    let synced = File::open(path).and_then(|file| file.sync_all());
    let of = format!("if={}", path.display());
    let mut dd = Command::new("dd");
    dd.args([&of, "iflag=nocache", "count=0"]).stdout(Stdio::null()).stderr(Stdio::null());
    synced.is_ok() && dd.status().is_ok_and(|status| status.success())
}

fn print(what: impl fmt::Display, len: u64, time: Duration) {
    let rate = len as f64 / time.as_secs_f64() / 1e9;
    println!("  {what:36} {:8.1} ms  {rate:7.2} GB/s", time.as_secs_f64() * 1e3);
}
