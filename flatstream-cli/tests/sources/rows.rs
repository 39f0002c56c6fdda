//! Promise: of the files of a journal, called by their name, their folder or one by one, each that is missing, empty, doubled, of another
//! journal or of another place is damage to all commands, told once, with a command that shows it; and the messages that are there
//! are shown.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use flatstream_journal::{JournalOptions, Rotation};
use serde_json::Value;

use crate::kit::{arg, folder, lines, run, Reading, NOON};

/// Six files of a journal, each with twenty messages.
fn row(name: &str) -> PathBuf {
    let folder = folder(name);
    written(&folder, "engine", 7);
    folder
}

fn written(folder: &Path, name: &str, id: u8) {
    let options = JournalOptions::default().id([id; 16]);
    for number in 0..6 {
        let begin = Rotation::default().bytes(if number == 0 { 1 << 30 } else { 1 });
        for (rotation, n) in [(begin, 1), (Rotation::default(), 19)] {
            let (mut writer, _) = options.clone().segments(folder, name, rotation).unwrap();
            for _ in 0..n {
                let reading = Reading { sensor: name.to_owned(), celsius: Some(1.5) };
                writer.write_at(NOON + writer.next_sequence() as i64, &reading).unwrap();
            }
            writer.finish().unwrap();
        }
    }
}

fn file(folder: &Path, number: u32) -> PathBuf {
    folder.join(format!("engine.{number:06}.fsj"))
}

/// The name of the journal, its folder, and all of its files.
fn names(folder: &Path) -> [Vec<PathBuf>; 3] {
    let all = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path());
    let mut files: Vec<PathBuf> = all.collect();
    files.sort();
    [vec![folder.join("engine")], vec![folder.to_owned()], files]
}

/// Each command says it once and ends with 3; `cat` shows what is there, and `verify` counts what is missing or stands again.
#[track_caller]
fn check(folder: &Path, number: u32, said: &str, shown: &[u64], counted: (u64, u64)) {
    let outputs =
        crate::kit::folder(&format!("{} out", folder.file_name().unwrap().to_str().unwrap()));
    let (journal, text) = (outputs.join("out.fsj"), outputs.join("out.ndjson"));
    let said = format!("{}: {said}\n", arg(&file(folder, number)));
    for names in names(folder) {
        let names: Vec<&str> = names.iter().map(|it| arg(it)).collect();
        for command in [
            &["cat"][..],
            &["head", "-n", "999"],
            &["tail", "-n", "999"],
            &["info"],
            &["info", "--json"],
            &["verify"],
            &["verify", "--json", "--allow-gaps"],
            &["stats"],
            &["bench", "--seconds", "1"],
            &["schema"],
            &["plot", "celsius"],
            &["merge", "-o", arg(&journal)],
            &["filter", "--json", "-o", arg(&journal)],
            &["split", "--by", "type", "-o", arg(&journal)],
            &["convert", "--json", "-o", arg(&text)],
            &["get", "--sequence", "999"],
        ] {
            // Each name is a journal by itself.
            if command[0] == "merge" && names.len() > 1 {
                continue;
            }
            let args = [command, &names].concat();
            let (code, out, err) = run(&args);
            assert_eq!(code, 3, "{args:?}: {err}");
            if command[0] != "bench" {
                assert_eq!(err.matches(&said).count(), 1, "{said}{args:?}: {err}");
            }
            assert!(!out.contains("all of them whole") && !out.contains("damage    none"), "{out}");
            if command.contains(&"--json") {
                let json: Value = serde_json::from_str(&out).unwrap();
                assert_eq!(json["damage"][0]["file"], arg(&file(folder, number)), "{json}");
                assert_eq!(json["damage"][0]["is_missing"], true);
                assert_eq!(json["n_damage"], 1);
                if command[0] == "verify" {
                    let of = |name: &str| json[name].as_u64().unwrap();
                    assert_eq!((of("missing_messages"), of("repeated_messages")), counted);
                }
            }
            if command[0] == "cat" {
                let sequence = |line: &Value| line["sequence"].as_u64().unwrap();
                assert_eq!(lines(&out).iter().map(sequence).collect::<Vec<_>>(), shown);
            }
            for made in fs::read_dir(&outputs).unwrap() {
                fs::remove_file(made.unwrap().path()).unwrap();
            }
        }
    }
    // The command that is shown shows it.
    let (_, _, err) = run(&["cat", arg(&folder.join("engine"))]);
    let command = err.lines().find_map(|line| line.strip_prefix("  look at it: flatstream "));
    let pasted = format!("'{}' {}", env!("CARGO_BIN_EXE_flatstream"), command.unwrap());
    let shell = Command::new("sh").args(["-c", &pasted]).output().unwrap();
    assert_eq!(shell.status.code(), Some(3), "{pasted}");
    assert!(String::from_utf8_lossy(&shell.stderr).contains(&said), "{pasted}");
}

fn numbers(all: impl IntoIterator<Item = u64>) -> Vec<u64> {
    all.into_iter().flat_map(|file| 20 * file..20 * file + 20).collect()
}

#[test]
fn a_file_that_is_missing() {
    let said = "this file of the journal is missing, and all messages in it";
    let folder = row("rows missing");
    fs::remove_file(file(&folder, 2)).unwrap();
    check(&folder, 2, said, &numbers([0, 1, 3, 4, 5]), (20, 0));
    // By `info`, too, which is the command that is shown.
    let (code, out, err) = run(&["info", "--full", arg(&folder)]);
    assert_eq!(code, 3);
    let damage = "damage    0 bytes at 1 places, 1 of them where files are missing";
    assert!(out.contains(damage), "{out}{err}");
}

#[test]
fn an_empty_file() {
    let said = "this file of the journal is empty: all messages that were in it are lost";
    let folder = row("rows it's empty");
    fs::write(file(&folder, 2), b"").unwrap();
    check(&folder, 2, said, &numbers([0, 1, 3, 4, 5]), (20, 0));
    // Alone, too.
    let (code, out, err) = run(&["cat", arg(&file(&folder, 2))]);
    assert!(code == 3 && out.is_empty() && err.contains(said), "{err}");
    // The first one, with the marker that it had; several; all but one.
    let start = fs::read(file(&folder, 0)).unwrap();
    fs::write(file(&folder, 0), &start[..16]).unwrap();
    fs::write(file(&folder, 1), b"").unwrap();
    let (code, out, err) = run(&["cat", arg(&folder)]);
    assert_eq!((code, lines(&out).len(), err.matches(said).count()), (3, 60, 3), "{err}");
    for number in [3, 4] {
        fs::write(file(&folder, number), b"").unwrap();
    }
    let (code, _, err) = run(&["verify", arg(&folder)]);
    assert_eq!((code, err.matches(said).count()), (3, 5), "{err}");
}

/// The last one may have been begun a moment ago: what its writer holds back is not lost. It is no journal that is whole.
#[test]
fn the_last_file_may_be_empty() {
    let folder = row("rows last");
    fs::write(file(&folder, 6), b"").unwrap();
    for names in names(&folder) {
        let names: Vec<&str> = names.iter().map(|it| arg(it)).collect();
        let (code, out, err) = run(&[&["cat"], &names[..]].concat());
        assert_eq!((code, lines(&out).len(), &*err), (0, 120, ""));
        let (code, _, err) = run(&[&["verify"], &names[..]].concat());
        assert!(code == 3 && err.contains("engine.000006.fsj: it is empty: no journal"), "{err}");
    }
}

#[test]
fn a_file_twice() {
    let folder = row("rows twice");
    let again = |first, expected| {
        format!(
            "this is file {first} of the journal once more, which is there as number {first}, where file {expected} was to come"
        )
    };
    fs::copy(file(&folder, 2), file(&folder, 6)).unwrap();
    check(&folder, 6, &again(2, 6), &numbers([0, 1, 2, 3, 4, 5, 2]), (0, 20));
    // Whoever reads the end of it only is told as well.
    let (code, out, err) = run(&["tail", "-n", "1", arg(&folder)]);
    assert_eq!((code, lines(&out).len()), (3, 1));
    assert!(err.contains("this is file 2 of the journal, where file 6 was to come"), "{err}");
    fs::remove_file(file(&folder, 6)).unwrap();
    // In place of another one.
    fs::copy(file(&folder, 2), file(&folder, 3)).unwrap();
    check(&folder, 3, &again(2, 3), &numbers([0, 1, 2, 2, 4, 5]), (20, 20));
}

#[test]
fn a_file_of_another_journal() {
    let folder = row("rows other");
    let other = crate::kit::folder("rows other one");
    written(&other, "other", 8);
    let said = "this file is of another journal than those in front of it";
    for number in [0, 3_u32] {
        fs::copy(other.join(format!("other.{number:06}.fsj")), file(&folder, 3)).unwrap();
        let start = 20 * u64::from(number);
        let shown: Vec<u64> = numbers([0, 1, 2]).into_iter().chain(start..start + 20).collect();
        check(&folder, 3, said, &[shown, numbers([4, 5])].concat(), (20, 0));
    }
}

/// A hole that names do not show, and files that changed places.
#[test]
fn a_file_of_another_place() {
    let folder = row("rows moved");
    fs::rename(file(&folder, 5), file(&folder, 4)).unwrap();
    let said = "this is file 5 of the journal, where file 4 was to come";
    check(&folder, 4, said, &numbers([0, 1, 2, 3, 5]), (20, 0));
    let aside = folder.join("aside");
    fs::rename(file(&folder, 1), &aside).unwrap();
    fs::rename(file(&folder, 2), file(&folder, 1)).unwrap();
    fs::rename(&aside, file(&folder, 2)).unwrap();
    let (code, out, err) = run(&["cat", arg(&folder)]);
    assert_eq!((code, lines(&out).len()), (3, 100));
    for (is, expected) in [(2, 1), (1, 2), (5, 4)] {
        let said = format!("this is file {is} of the journal, where file {expected} was to come");
        assert!(err.contains(&said), "{said}: {err}");
    }
    assert_eq!(err.lines().count(), 6, "{err}");
}

/// Whoever names files one by one may have them in any order and as often as he likes. To `verify` their numbers go back.
#[test]
fn files_in_the_order_of_the_command_line() {
    let folder = row("rows order");
    let [one, two, three] = [1, 2, 3].map(|number| file(&folder, number));
    let copy = folder.join("copy.fsj");
    fs::copy(&one, &copy).unwrap();
    for (files, counted) in [
        ([&three, &two, &one], (0, 40)),
        ([&one, &one, &two], (0, 20)),
        ([&one, &copy, &two], (0, 20)),
        ([&one, &three, &two], (20, 20)),
    ] {
        let files = files.map(|it| arg(it));
        let (code, out, err) = run(&[&["cat"], &files[..]].concat());
        assert_eq!((code, lines(&out).len(), &*err), (0, 60, ""));
        let (code, out, err) = run(&[&["verify", "--json"], &files[..]].concat());
        let json: Value = serde_json::from_str(&out).unwrap();
        assert_eq!((code, &json["n_damage"]), (3, &0.into()), "{err}");
        let of = |name: &str| json[name].as_u64().unwrap();
        assert_eq!((of("missing_messages"), of("repeated_messages")), counted, "{files:?}");
        assert_eq!(run(&[&["verify", "--allow-gaps"], &files[..]].concat()).0, 0);
    }
    // All of them, and one of another journal between them, whose numbers are its own.
    let between =
        [arg(&one), arg(&crate::kit::file("rows.fsj", &other())), arg(&two)].map(str::to_owned);
    let (code, _, err) = run(&[&["verify"], &between.each_ref().map(|it| &**it)[..]].concat());
    assert_eq!((code, &*err), (0, ""));
}

fn other() -> Vec<u8> {
    let mut writer = JournalOptions::default().start(Vec::new()).unwrap();
    writer.write_at(NOON, &Reading { sensor: "other".into(), celsius: None }).unwrap();
    writer.finish().unwrap()
}

/// Names with numbers that are days, of which each has a journal, are none of one journal.
#[test]
fn files_of_days() {
    let folder = folder("rows days");
    for day in [20_261_130, 20_261_201, 20_261_202] {
        fs::write(file(&folder, day), other()).unwrap();
    }
    fs::write(file(&folder, 20_261_129), b"").unwrap();
    fs::write(file(&folder, 20_261_203), b"").unwrap();
    let (code, out, err) = run(&["cat", arg(&folder)]);
    assert_eq!((code, lines(&out).len(), &*err), (0, 3, ""));
}

/// With an index at the end of each file, nothing else of it is read.
#[test]
fn files_with_an_index() {
    let folder = row("rows index");
    for number in 0..6 {
        // It may have one already.
        run(&["index", arg(&file(&folder, number))]);
    }
    fs::copy(file(&folder, 2), file(&folder, 3)).unwrap();
    let (code, out, err) = run(&["info", arg(&folder)]);
    assert_eq!(code, 3);
    assert_eq!(out.matches("by its index").count(), 6, "{out}");
    assert!(err.contains("engine.000003.fsj: this is file 2 of the journal once more"), "{err}");
    let (code, _, err) = run(&["cat", arg(&folder), "--from", "2026-11-30T12:00:00.000000110Z"]);
    assert!(code == 3 && err.contains("engine.000003.fsj: this is file 2"), "{err}");
}
