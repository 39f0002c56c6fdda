//! Memory does not grow with files.

use std::fs;
use std::process::Command;

use flatstream_journal::JournalWriter;

use crate::kit::{arg, file, folder, Reading};

/// KiB of address space that the program may have: less than the files are.
const LIMIT: u32 = 80 * 1024;

#[cfg(target_os = "linux")]
#[test]
fn files_larger_than_memory() {
    let mut writer = JournalWriter::new(Vec::new()).unwrap();
    for i in 0..10_500 {
        let reading = Reading { sensor: "x".repeat(8000), celsius: Some(f64::from(i)) };
        writer.write_at(i.into(), &reading).unwrap();
    }
    let input = file("copies-large.fsj", &writer.finish().unwrap());
    assert!(fs::metadata(&input).unwrap().len() > 1024 * u64::from(LIMIT));
    for command in [
        "filter --where celsius>=0 -o out.fsj",
        "merge -o out.fsj",
        "split --by time --every 1h -o out",
        "split --by size --every 8MiB -o out",
        "split --by type -o out",
        "convert -o out.fsj",
        "convert -o out.stream",
        "convert -o out.ndjson",
        "convert -o out.csv",
    ] {
        let folder = folder("copies-memory");
        let words: Vec<&str> = command.split(' ').collect();
        let script = format!("ulimit -v {LIMIT}; exec \"$0\" \"$@\"");
        let mut limited = Command::new("sh");
        limited.current_dir(&folder).args(["-c", &script, env!("CARGO_BIN_EXE_flatstream")]);
        let done = limited.args(&words).args([arg(&input), arg(&input)]).output().unwrap();
        let err = String::from_utf8_lossy(&done.stderr);
        assert_eq!(done.status.code(), Some(0), "{command}: {err}");
        assert!(err.contains("21000 messages"), "{command}: {err}");
    }
    fs::remove_file(input).unwrap();
    folder("copies-memory");
}
