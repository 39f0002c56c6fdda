//! Several files.

use std::fs;
use std::path::{Path, PathBuf};

use flatstream_journal::{JournalOptions, Rotation};

use crate::kit::{arg, file, flatstream, folder, journal, lines, run, schemas, Reading, NOON};

fn sequences(args: &[&str]) -> Vec<u64> {
    let (code, out, err) = run(args);
    assert_eq!((code, &*err), (0, ""), "{args:?}");
    lines(&out).iter().map(|line| line["sequence"].as_u64().unwrap()).collect()
}

#[test]
fn files_come_in_the_order_of_their_names_on_the_command_line() {
    let one = file("one.fsj", &journal());
    let all = sequences(&["cat", arg(&one), arg(&one), "--type", "EventWrapper"]);
    assert_eq!(all, [3, 7, 11, 3, 7, 11]);
}

/// A journal of several files is called by its `NAME`, or by the folder it is in.
#[test]
fn the_files_of_a_journal_are_one() {
    let folder = folder("segments");
    let rotation = Rotation::default().bytes(2000);
    let (mut writer, _) = JournalOptions::default().segments(&folder, "engine", rotation).unwrap();
    for i in 0..50 {
        writer.write(&Reading { sensor: format!("s{i}"), celsius: None }).unwrap();
    }
    writer.finish().unwrap();
    let n_files = fs::read_dir(&folder).unwrap().count();
    assert!(n_files > 2, "{n_files}");
    fs::write(folder.join("notes.txt"), "no journal").unwrap();
    let expected: Vec<u64> = (0..50).collect();
    assert_eq!(sequences(&["cat", arg(&folder.join("engine"))]), expected);
    assert_eq!(sequences(&["cat", arg(&folder)]), expected);
    let inside = flatstream(&["cat", "engine"]).current_dir(&folder).output().unwrap();
    assert_eq!(inside.stdout.iter().filter(|byte| **byte == b'\n').count(), 50);
    // A file of this name is that file.
    fs::copy(folder.join("engine.000001.fsj"), folder.join("engine")).unwrap();
    assert!(sequences(&["cat", arg(&folder.join("engine"))]).len() < 50);
}

/// Six files, without some between them.
fn without(folder: &Path, gone: &[u32]) -> PathBuf {
    let rotation = Rotation::default().bytes(2000);
    let (mut writer, _) = JournalOptions::default().segments(folder, "engine", rotation).unwrap();
    for i in 0..130 {
        writer.write_at(NOON + i, &Reading { sensor: "attic".to_owned(), celsius: None }).unwrap();
    }
    writer.finish().unwrap();
    let path = |number: u32| folder.join(format!("engine.{number:06}.fsj"));
    assert!(path(5).exists());
    gone.iter().for_each(|number| fs::remove_file(path(*number)).unwrap());
    folder.join("engine")
}

#[test]
fn several_files_that_are_missing() {
    let folder = folder("missing several");
    let name = without(&folder, &[1, 3, 4]);
    let (code, _, err) = run(&["verify", arg(&name)]);
    assert_eq!(code, 3);
    let told = [
        ".000001.fsj: this file of",
        ".000003.fsj: this file of the journal is missing, and maybe others up to",
    ];
    assert!(told.iter().all(|it| err.contains(&format!("{}{it}", name.display()))), "{err}");
}

/// The first ones may be gone because they are old, and whoever names some of those that are there wants these.
#[test]
fn files_that_are_not_missing() {
    let folder = folder("not missing");
    let name = without(&folder, &[0, 1]);
    assert_eq!(run(&["verify", arg(&name)]).0, 0);
    let [one, other] = [2, 5].map(|number| folder.join(format!("engine.{number:06}.fsj")));
    assert_eq!(run(&["cat", arg(&one), arg(&other)]).0, 0);
}

#[test]
fn numbers_of_files_are_numbers() {
    let folder = folder("order");
    for (number, sensor) in [("999999", "a"), ("1000000", "b"), ("000007", "c")] {
        let mut writer = JournalOptions::default().start(Vec::new()).unwrap();
        writer.write(&Reading { sensor: sensor.into(), celsius: None }).unwrap();
        fs::write(folder.join(format!("x.{number}.fsj")), writer.finish().unwrap()).unwrap();
    }
    let (_, out, _) = run(&["cat", arg(&folder), "--bare"]);
    assert_eq!(out, "{\"sensor\":\"c\"}\n{\"sensor\":\"a\"}\n{\"sensor\":\"b\"}\n");
}

#[test]
fn names_that_are_nothing() {
    let empty = folder("empty");
    let (code, out, err) = run(&["cat", arg(&empty)]);
    assert_eq!((code, &*out), (1, ""));
    assert!(err.contains("there are no .fsj files in this folder"), "{err}");
    // Before anything is shown.
    let one = file("before.fsj", &journal());
    let (code, out, err) = run(&["cat", arg(&one), arg(&empty.join("gone"))]);
    assert_eq!((code, &*out), (1, ""));
    assert!(err.contains("gone: "), "{err}");
}

#[test]
fn an_empty_file_has_no_messages() {
    let path = file("nothing.fsj", b"");
    assert_eq!(run(&["cat", arg(&path)]), (0, String::new(), String::new()));
}

/// Schemas of one journal are none of another one's: its messages are not read by them.
#[test]
fn another_journal_has_its_own_schemas() {
    let one = file("own-one.fsj", &journal());
    let mut other = JournalOptions::default().id([8; 16]).start(Vec::new()).unwrap();
    other.write(&Reading { sensor: "other".into(), celsius: None }).unwrap();
    let mut bytes = other.finish().unwrap();
    schemas(&bytes).iter().for_each(|place| bytes[place.start + 60] ^= 1);
    let two = file("own-two.fsj", &bytes);
    let (code, out, err) = run(&["cat", arg(&one), arg(&two)]);
    assert_eq!((code, lines(&out).len()), (3, 13));
    assert!(err.contains("the schema of its type is not in the journal"), "{err}");
}
