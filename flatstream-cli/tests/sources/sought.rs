//! Journals with an index.

use std::fs;
use std::path::Path;
use std::process::Command;

use flatstream_journal::{Chunks, Journal, JournalOptions, Mode};

use crate::kit::{arg, file, flatstream, folder, lines, run, Event, Reading, NOON};

/// More than one block of an index, with a type that comes late.
fn journal(options: JournalOptions) -> Vec<u8> {
    let mut writer = options.start(Vec::new()).unwrap();
    for i in 0..20_000 {
        let reading = Reading { sensor: format!("sensor {i} ").repeat(9), celsius: Some(i as f64) };
        writer.write_at(NOON + i, &reading).unwrap();
        if i % 4000 == 3999 {
            writer.write_at(NOON + i, &Event::Said(format!("{i}"))).unwrap();
        }
    }
    writer.finish().unwrap()
}

/// It is faster, and says the same.
#[test]
fn an_index_changes_nothing() {
    let plain = file("no-index.fsj", &journal(JournalOptions::default()));
    let options = JournalOptions::default().index(true);
    let indexed = file("with-index.fsj", &journal(options.clone()));
    let packed = file("packed-index.fsj", &journal(options.chunks(Chunks::zstd(1))));
    let from = (NOON + 15_000).to_string();
    for command in [
        &["get", "--sequence", "0"][..],
        &["get", "--sequence", "17000"],
        &["get", "--sequence", "20004"],
        &["get", "--sequence", "20005"],
        &["get", "--time", &from],
        &["get", "--time", &from, "--type", "EventWrapper"],
        &["get", "--time", "2027-01-01"],
        &["get", "--sequence", "9", "--type", "Nothing"],
        &["cat", "--from", &from],
        &["head", "--from", &from, "--type", "EventWrapper"],
        &["cat", "--from", "0", "--format", "csv", "--type", "Reading"],
        &["cat", "--from", "2027-01-01"],
        &["tail"],
        &["tail", "-n", "0"],
        &["tail", "-n", "12345"],
        &["tail", "-n", "99999"],
        &["tail", "--type", "EventWrapper"],
        &["tail", "--to", &from, "-n", "3"],
        &["tail", "--from", &from, "--type", "Reading"],
    ] {
        let [expected, one, two] =
            [&plain, &indexed, &packed].map(|path| run(&[command, &[arg(path)]].concat()));
        assert_eq!(one, expected, "{command:?}");
        assert_eq!(two, expected, "{command:?}");
    }
}

/// What is far in front of the message is not read: damage there is not seen.
#[test]
fn what_is_in_front_is_not_read() {
    let mut bytes = journal(JournalOptions::default().index(true));
    let frames = Journal::new(&bytes, Mode::Strict).unwrap().frames();
    let hit =
        frames.map(Result::unwrap).find(|it| it.sequence == 1 && it.kind.is_message()).unwrap();
    let at = hit.offset as usize + 44;
    bytes[at] ^= 1;
    let path = file("front-damaged.fsj", &bytes);
    let sequence = |number: &str| run(&["get", arg(&path), "--sequence", number]);
    let (code, out, err) = sequence("17000");
    assert_eq!((code, out.lines().count(), &*err), (0, 1, ""));
    // What is not found is looked for everywhere.
    let (code, _, err) = sequence("1");
    assert_eq!(code, 3);
    assert!(err.contains("message 1 at ") && err.contains("numbers from 0 to 20004"), "{err}");
    // Without an index it is read on the way.
    let len = bytes.len();
    fs::write(&path, &bytes[..len - 8]).unwrap();
    let (code, out, err) = sequence("17000");
    assert_eq!((code, out.lines().count()), (3, 1));
    assert!(err.contains("message 1 at "), "{err}");
}

/// What new journals and texts hold, with the metadata of the journal, is the same.
#[test]
fn an_index_changes_no_copy() {
    let options = || JournalOptions::default().id([7; 16]).metadata("room", "attic");
    let plain = file("copy-no-index.fsj", &journal(options()));
    let indexed = file("copy-with-index.fsj", &journal(options().index(true)));
    let folder = folder("sought copies");
    let from = (NOON + 15_000).to_string();
    for command in [
        &["filter", "-o", "out.fsj"][..],
        &["filter", "--type", "EventWrapper", "-o", "out.fsj"],
        &["convert", "-o", "out.ndjson"],
        &["split", "--by", "type", "-o", "out"],
    ] {
        let copy = |path| {
            let args = [command, &["--from", &from, arg(path)]].concat();
            let done = flatstream(&args).current_dir(&folder).output().unwrap();
            assert_eq!(done.status.code(), Some(0), "{command:?}");
            let mut copies: Vec<_> =
                fs::read_dir(&folder).unwrap().map(|it| it.unwrap().path()).collect();
            copies.sort();
            let shown: Vec<_> = copies.iter().map(|it| shown(it)).collect();
            copies.iter().for_each(|it| fs::remove_file(it).unwrap());
            shown
        };
        let expected = copy(&plain);
        assert!(!expected.is_empty() && expected.iter().all(|it| !it.is_empty()));
        assert!(copy(&indexed) == expected, "{command:?}");
    }
}

/// The text of a file, or the messages and the metadata of a journal.
fn shown(path: &Path) -> String {
    if path.extension().is_some_and(|it| it == "ndjson") {
        return fs::read_to_string(path).unwrap();
    }
    let (_, info, _) = run(&["info", "--json", arg(path)]);
    let metadata = &lines(&info)[0]["sessions"][0]["metadata"];
    run(&["cat", arg(path)]).1 + &metadata.to_string()
}

/// Bytes that were read, of the file and of whatever else a program reads.
#[cfg(target_os = "linux")]
fn n_read(args: &[&str]) -> u64 {
    let script = r#""$@" > /dev/null && cat /proc/$$/io"#;
    let mut shell = Command::new("sh");
    shell.args(["-c", script, "sh", env!("CARGO_BIN_EXE_flatstream")]).args(args);
    let output = shell.output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let read = text.lines().find_map(|line| line.strip_prefix("rchar: "));
    read.unwrap_or_else(|| panic!("{args:?}: {}", String::from_utf8_lossy(&output.stderr)))
        .parse()
        .unwrap()
}

/// With an index they read some of a large file, and without one all of it, once.
#[cfg(target_os = "linux")]
#[test]
fn little_is_read() {
    let large = |options: JournalOptions| {
        let mut writer = options.start(Vec::new()).unwrap();
        for i in 0..32_000 {
            let reading = Reading { sensor: "x".repeat(1000), celsius: Some(i as f64) };
            writer.write_at(NOON + i, &reading).unwrap();
        }
        writer.finish().unwrap()
    };
    let plain = file("read-no-index.fsj", &large(JournalOptions::default()));
    let indexed = file("read-with-index.fsj", &large(JournalOptions::default().index(true)));
    let len = fs::metadata(&plain).unwrap().len();
    let folder = folder("little is read");
    let from = (NOON + 31_000).to_string();
    let new = folder.join("new.fsj");
    let text = folder.join("new.ndjson");
    for command in [
        &["tail"][..],
        &["tail", "-n", "1000"],
        &["tail", "--type", "Reading", "-n", "1"],
        &["cat", "--from", &from],
        &["filter", "--from", &from, "-o", arg(&new)],
        &["convert", "--from", &from, "-o", arg(&text)],
        &["get", "--sequence", "31500"],
    ] {
        let read = |path| {
            let n = n_read(&[command, &[arg(path)]].concat());
            let _ = (fs::remove_file(&new), fs::remove_file(&text));
            n
        };
        let (some, all) = (read(&indexed), read(&plain));
        assert!(some < 6 << 20, "{command:?}: {some}");
        assert!(
            command[0] == "get" || (len..len + (6 << 20)).contains(&all),
            "{command:?}: {all} of {len}"
        );
    }
    [plain, indexed].iter().for_each(|it| fs::remove_file(it).unwrap());
}
