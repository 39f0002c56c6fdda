//! Memory does not grow with files.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use flatstream::{ChecksumFramer, StreamSchema, StreamWriter, XxHash64};
use flatstream_journal::JournalWriter;

use crate::kit::{arg, file, Reading};

/// KiB of address space that the program may have: less than the files are.
const LIMIT: u64 = 80 * 1024;

fn readings() -> impl Iterator<Item = Reading> {
    let sensor = "x".repeat(8000);
    (0..10_500).map(move |i| Reading { sensor: sensor.clone(), celsius: Some(f64::from(i)) })
}

/// The exit code of a command that has no more memory than that.
#[track_caller]
fn limited(words: &[&str], input: &Path, code: i32) {
    assert!(fs::metadata(input).unwrap().len() > 1024 * LIMIT);
    let script = format!("ulimit -v {LIMIT}; exec \"$0\" \"$@\"");
    let mut limited = Command::new("sh");
    limited.args(["-c", &script, env!("CARGO_BIN_EXE_flatstream")]).args(words).arg(input);
    let done = limited.stdout(Stdio::null()).output().unwrap();
    let err = String::from_utf8_lossy(&done.stderr);
    assert_eq!(done.status.code(), Some(code), "{words:?}: {err}");
}

#[test]
#[cfg(target_os = "linux")]
fn journals_larger_than_memory() {
    let mut writer = JournalWriter::new(Vec::new()).unwrap();
    for reading in readings() {
        writer.write(&reading).unwrap();
    }
    let path = file("large.fsj", &writer.finish().unwrap());
    for words in
        [&["cat", "--format", "json"][..], &["cat", "--format", "csv"], &["tail"], &["verify"]]
    {
        limited(words, &path, 0);
    }
    fs::remove_file(path).unwrap();
}

/// Damage too, behind which 16 MiB are looked at.
#[test]
#[cfg(target_os = "linux")]
fn streams_larger_than_memory() {
    let mut writer = StreamWriter::new(Vec::new(), ChecksumFramer::<XxHash64>::default());
    readings().for_each(|reading| writer.write(&reading).unwrap());
    let mut bytes = writer.into_inner();
    let schema = file("large.bfbs", &Reading::bfbs().unwrap());
    let path = file("large.stream", &bytes);
    let words = ["cat", "--schema", arg(&schema)];
    limited(&words, &path, 0);
    for at in [1_000_000, 30_000_000] {
        bytes[at] ^= 1;
    }
    fs::write(&path, &bytes).unwrap();
    limited(&words, &path, 3);
    fs::remove_file(path).unwrap();
}
