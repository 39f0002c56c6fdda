//! Several journals.

use std::fs;

use flatstream::StreamSchema;
use flatstream_journal::{type_number, Journal, JournalOptions, Mode, SchemaRecord};

use crate::kit::{arg, file, folder, journal, run, Reading};
use crate::{all, messages, messages_from, names, number_of, Copy};

#[test]
fn by_type() {
    let (input, folder) = (file("split-type.fsj", &journal()), folder("split-type"));
    let prefix = folder.join("part");
    let (code, _, err) = run(&["split", arg(&input), "--by", "type", "-o", arg(&prefix)]);
    assert_eq!(code, 0, "{err}");
    assert_eq!(names(&folder), ["part.acme.EventWrapper.fsj", "part.acme.Reading.fsj"]);
    for name in ["acme.EventWrapper", "acme.Reading"] {
        let is_of = |it: &Copy| it.1 == number_of(name);
        let expected: Vec<_> = all().into_iter().filter(is_of).collect();
        assert_eq!(messages(&folder.join(format!("part.{name}.fsj"))), expected);
    }
}

/// The messages of all files; each is whole by itself, and goes on with the numbers of the one before.
fn joined(folder: &std::path::Path) -> (Vec<usize>, Vec<Copy>) {
    let (mut counts, mut joined): (Vec<usize>, Vec<Copy>) = (vec![], vec![]);
    for (i, name) in names(folder).iter().enumerate() {
        assert_eq!(*name, format!("part.{i:06}.fsj"));
        let bytes = fs::read(folder.join(name)).unwrap();
        let found = messages_from(&bytes, joined.len() as u64);
        let session = Journal::new(&bytes, Mode::Strict).unwrap().frames().next().unwrap().unwrap();
        assert_eq!(session.session().unwrap().unwrap().segment(), i as u32);
        counts.push(found.len());
        joined.extend(found);
    }
    (counts, joined)
}

#[test]
fn by_size() {
    let (input, folder) = (file("split-size.fsj", &journal()), folder("split-size"));
    let prefix = folder.join("part");
    let args = ["split", arg(&input), "--by", "size", "--every", "1200B", "-o", arg(&prefix)];
    let (code, _, err) = run(&args);
    assert_eq!(code, 0, "{err}");
    let (counts, found) = joined(&folder);
    assert_eq!(found, all());
    assert!(counts.len() > 1, "{counts:?}");
    assert!(err.contains(&format!("13 messages in {} files", counts.len())), "{err}");
    for name in names(&folder) {
        let len = fs::metadata(folder.join(name)).unwrap().len();
        // Behind the message that was too much the schemas stand once more.
        assert!(len < 1200 + 2400, "{len}");
    }
    // Together they are one journal again.
    let (code, out, _) = run(&["cat", arg(&prefix)]);
    assert_eq!((code, out), (0, run(&["cat", arg(&input)]).1));
}

/// However small they are to be.
#[test]
fn no_file_is_without_a_message() {
    let (input, folder) = (file("split-small.fsj", &journal()), folder("split-small"));
    let prefix = folder.join("part");
    let args = ["split", arg(&input), "--by", "size", "--every", "1B", "-o", arg(&prefix)];
    assert_eq!(run(&args).0, 0);
    assert_eq!(joined(&folder), (vec![1; 13], all()));
}

/// In a time that grows with them, and not with their square; and not all are listed.
#[test]
fn a_file_for_each_of_many_types() {
    let folder = folder("split-types");
    let mut writer = JournalOptions::default().start(Vec::new()).unwrap();
    for i in 0..300_u32 {
        let root = format!("acme.T{i}");
        let bfbs = Reading::bfbs().unwrap();
        let record = SchemaRecord { type_number: type_number(&root), root, fingerprint: 1, bfbs };
        let of = writer.message_type_of(record).unwrap();
        writer.write_payload(of, i.into(), &[1; 8]).unwrap();
    }
    let path = file("split-types.fsj", &writer.finish().unwrap());
    let prefix = folder.join("part");
    let (code, out, err) =
        run(&["split", arg(&path), "--by", "type", "-o", arg(&prefix), "--json"]);
    // None of them is what its two records say.
    let report: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!((code, names(&folder).len()), (3, 300), "{err}");
    assert_eq!(report["files"].as_array().unwrap().len(), 300);
    assert_eq!(err.matches(".fsj: 1 message\n").count(), 100);
    assert!(err.contains("300 messages in 300 files; 200 are not listed"), "{err}");
    assert!(err.contains("500 more that are lost"), "{err}");
}

#[test]
fn by_time() {
    let (input, folder) = (file("split-time.fsj", &journal()), folder("split-time"));
    let prefix = folder.join("part");
    let args = ["split", arg(&input), "--by", "time", "--every", "4s", "-o", arg(&prefix)];
    let (code, _, err) = run(&args);
    assert_eq!(code, 0, "{err}");
    // Readings each second, and events at 2, 5 and 8.
    assert_eq!(joined(&folder), (vec![5, 5, 3], all()));
}

#[test]
fn what_makes_no_files() {
    let (input, folder) = (file("split-none.fsj", &journal()), folder("split-none"));
    let prefix = folder.join("part");
    let split = |args: &[&str]| run(&[&["split", arg(&input), "-o", arg(&prefix)], args].concat());
    let (code, _, err) = split(&["--by", "time", "--every", "soon"]);
    assert_eq!(code, 2);
    assert!(err.contains("`soon` is no length of time: write 1h"), "{err}");
    let (code, _, err) = split(&["--by", "size", "--every", "much"]);
    assert_eq!(code, 2);
    assert!(err.contains("`much` is no size: write 100MB"), "{err}");
    assert_eq!(split(&["--by", "size"]).0, 2);
    assert_eq!(split(&["--by", "type", "--every", "1h"]).0, 2);
    let (code, _, err) = split(&["--by", "time", "--every", "1h", "--to", "1970-01-01T00:00:00Z"]);
    assert_eq!(code, 0);
    assert!(err.contains("there are no such messages"), "{err}");
    assert!(names(&folder).is_empty());
}

/// A step that was too small makes none of its files, and says how many they would be.
#[test]
fn more_files_than_were_meant() {
    let folder = folder("split-many");
    let mut writer = JournalOptions::default().start(Vec::new()).unwrap();
    for i in 0..1005 {
        writer.write_at(i, &Reading { sensor: "s".into(), celsius: None }).unwrap();
    }
    let path = file("split-many.fsj", &writer.finish().unwrap());
    let prefix = folder.join("part");
    let args = ["split", arg(&path), "-o", arg(&prefix), "--by", "time", "--every", "1ns"];
    let (code, out, err) = run(&args);
    assert_eq!((code, &*out), (1, ""), "{err}");
    assert!(err.contains("these would be 1 005 files: say a larger --every, or --yes"), "{err}");
    assert_eq!(names(&folder), [""; 0]);
    let (code, _, err) = run(&[&args[..], &["--yes"]].concat());
    assert_eq!((code, names(&folder).len()), (0, 1005), "{err}");
    fs::remove_dir_all(&folder).unwrap();
}
