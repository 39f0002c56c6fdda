//! Disks that are full, for real.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use flatstream_journal::{JournalError, JournalOptions, JournalWriter, Mode, SyncPolicy};

use crate::kit::{options, unpacked, ways, write};

const FOLDER: &str = "FLATSTREAM_TEST_FOLDER";
const SEED: &str = "FLATSTREAM_TEST_SEED";

fn policy(i: u64) -> SyncPolicy {
    match i % 3 {
        0 => SyncPolicy::EveryFrame,
        1 => SyncPolicy::OnFlush,
        _ => SyncPolicy::Every { frames: 7, bytes: 1 << 20, interval: Duration::from_secs(1000) },
    }
}

/// This program again, with one test and these variables, started by `words`.
fn child(words: &[&str], test: &str, folder: &Path, seed: u64) -> io::Result<Option<String>> {
    let mut command = Command::new(words[0]);
    command.args(&words[1..]).arg(std::env::current_exe()?);
    command.args(["--exact", &format!("space::{test}"), "--ignored", "--nocapture"]);
    let output = command.env(FOLDER, folder).env(SEED, seed.to_string()).output()?;
    let text = [output.stdout, output.stderr].map(|it| String::from_utf8_lossy(&it).into_owned());
    // Else it was not even started: what would limit it does not work here.
    let is_started = text[0].contains("running 1 test");
    assert!(output.status.success() || !is_started, "{}", text.concat());
    Ok(is_started.then(|| text.concat()))
}

fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("faults").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn of_parent(name: &str) -> String {
    std::env::var(name).expect("a child of another test")
}

/// How many messages a journal has that ends at a border. They are numbered from 0.
fn count(path: &Path) -> u64 {
    let bytes = fs::read(path).unwrap();
    let (good, bad) = unpacked(&bytes, Mode::Strict);
    assert!(bad.is_empty(), "{bad:?}");
    let messages = good.iter().filter(|frame| frame.2.is_message());
    let numbers: Vec<u64> = messages.map(|frame| frame.1).collect();
    assert!(numbers.iter().copied().eq(0..numbers.len() as u64));
    numbers.len() as u64
}

/// Writes until the storage refuses. Returns how many were taken, how many are promised to be in the file, and
/// why there are no more.
fn fill(writer: &mut JournalWriter<fs::File>) -> (u64, u64, JournalError) {
    let mut promised = 0;
    loop {
        let next = writer.next_sequence();
        match write(writer, next) {
            Ok(n) => assert_eq!(n, next),
            Err(error) => {
                assert_eq!(writer.next_sequence(), next);
                return (next, promised, error);
            }
        }
        if writer.buffered() == 0 {
            promised = next + 1;
        }
    }
}

fn assert_full(error: &JournalError, kind: ErrorKind) {
    assert!(matches!(error, JournalError::Io(error) if error.kind() == kind), "{error:?}");
}

/// Each policy, without chunks and with small ones of each codec.
fn way(i: u64) -> JournalOptions {
    let mut ways = ways();
    ways.swap_remove(i as usize / 3 % ways.len()).sync(policy(i))
}

/// The page that does not fit any more begins at any place of a frame: the metadata is of any length.
fn journal(i: u64) -> JournalOptions {
    way(i).metadata("padding", "p".repeat(8 * (i as usize % 512)))
}

/// One journal on a disk that is full, and has room again later.
fn run_out_of_space(folder: &Path, i: u64) {
    let (path, ballast) = (folder.join("full.fsj"), folder.join("ballast"));
    fs::write(&ballast, vec![1; (96 << 10) + (i as usize % 16 * 4096)]).unwrap();
    let mut writer = journal(i).create(&path).unwrap();
    let (taken, promised, error) = fill(&mut writer);
    assert_full(&error, ErrorKind::StorageFull);
    // What does not wait in memory is there, and nothing more; to try again changes nothing.
    for _ in 0..2 {
        let there = count(&path);
        assert!((promised..=taken).contains(&there), "{promised} to {taken}: {there}");
        assert!(there == taken || writer.buffered() > 0);
        assert!(write(&mut writer, taken).is_err());
    }
    // Without the refused message the others may fit.
    match writer.flush() {
        Ok(()) => assert_eq!(count(&path), taken),
        Err(error) => assert_full(&error, ErrorKind::StorageFull),
    }
    fs::remove_file(ballast).unwrap();
    if i % 2 == 0 {
        // The writer goes on: all that it took is there.
        assert_eq!(write(&mut writer, taken).unwrap(), taken);
        writer.finish().unwrap();
        assert_eq!(count(&path), taken + 1);
    } else {
        // The program ends: another one goes on where the file ends, and nothing has to be cut.
        drop(writer);
        let there = count(&path);
        let (mut writer, reopened) = journal(i).append(&path).unwrap();
        assert_eq!((reopened.next_sequence, reopened.cut), (there, None));
        assert_eq!(write(&mut writer, there).unwrap(), there);
        writer.finish().unwrap();
        assert_eq!(count(&path), there + 1);
    }
    fs::remove_file(path).unwrap();
}

#[test]
#[ignore = "a child of other tests"]
fn child_on_a_small_disk() {
    let folder = PathBuf::from(of_parent(FOLDER));
    let first: u64 = of_parent(SEED).parse().unwrap();
    (first..first + 240).for_each(|i| run_out_of_space(&folder, i));
}

#[test]
fn a_small_disk_is_full() {
    let folder = folder("tmpfs");
    let script = format!("mount -t tmpfs -o size=160k none {} && exec \"$@\"", folder.display());
    for namespace in ["-rm", "-m"] {
        let words = ["unshare", namespace, "sh", "-c", &script, "sh"];
        if let Ok(Some(_)) = child(&words, "child_on_a_small_disk", &folder, 0) {
            return;
        }
    }
    println!("skipped: nobody may mount a tmpfs here (`unshare -rm`)");
}

#[test]
#[ignore = "a child of other tests"]
fn child_with_a_limit() {
    let path = PathBuf::from(of_parent(FOLDER)).join("limited.fsj");
    let i: u64 = of_parent(SEED).parse().unwrap();
    // Each byte of some frames that are written one by one, and a few of what is written together.
    let policy = policy(if i < 200 { 0 } else { i });
    let mut writer = options().sync(policy).create(path).unwrap();
    let (next, promised, error) = fill(&mut writer);
    println!("promised {promised}");
    assert_full(&error, ErrorKind::FileTooLarge);
    assert!(write(&mut writer, next).is_err());
}

/// The longest that files may be goes through all bytes of a few frames.
#[test]
fn a_file_may_be_no_longer() {
    let folder = folder("limit");
    let path = folder.join("limited.fsj");
    for i in 0..220 {
        let script = format!("trap '' XFSZ; exec prlimit --fsize={} \"$@\"", 6_600 + i);
        let words = ["sh", "-c", &script, "sh"];
        let Ok(Some(said)) = child(&words, "child_with_a_limit", &folder, i) else {
            println!("skipped: there is no `prlimit` here");
            return;
        };
        let promised = said.split_once("promised ").unwrap().1.split_whitespace().next().unwrap();
        let there = count(&path);
        assert_eq!(there, promised.parse().unwrap());
        let (mut writer, reopened) = options().append(&path).unwrap();
        assert_eq!((reopened.next_sequence, reopened.cut), (there, None));
        write(&mut writer, there).unwrap();
        writer.finish().unwrap();
        assert_eq!(count(&path), there + 1);
        fs::remove_file(&path).unwrap();
    }
}

/// No byte fits, and a device cannot be cut: what was refused is said to be, by every call.
#[cfg(target_os = "linux")]
#[test]
fn a_device_that_is_always_full() {
    for i in 0..3 * ways().len() as u64 {
        let device = fs::OpenOptions::new().append(true).open("/dev/full").unwrap();
        let mut writer = way(i).start(device).unwrap();
        let (taken, promised, error) = fill(&mut writer);
        assert_eq!(promised, 0);
        assert!(taken == 0 || i % 3 > 0);
        for error in [error, writer.flush().unwrap_err(), writer.sync().unwrap_err()] {
            assert!(matches!(error, JournalError::Poisoned { len: 0, .. }), "{error:?}");
        }
    }
}
