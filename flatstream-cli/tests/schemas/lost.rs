//! Promise: where the schema of a type is lost, that is what is said: nowhere that there are no messages, or no such type.

use std::process::Command;

use flatstream::StreamSchema;
use flatstream_journal::type_number;
use serde_json::{json, Value};

use crate::kit::{arg, file, folder, journal, lines, run, schemas, Reading};

/// The journal of the kit without a schema of its readings, and where the first of them was. There are ten readings and three
/// other messages.
fn without_readings(name: &str) -> (String, usize) {
    let mut bytes = journal();
    let records = schemas(&bytes);
    assert_eq!(records.len(), 2);
    records.iter().for_each(|at| bytes[at.start + 60] ^= 1);
    (arg(&file(name, &bytes)).to_owned(), records[0].start)
}

fn said(at: usize) -> String {
    let number = type_number("acme.Reading");
    format!(
        "10 messages are of type {number:#010x}, whose schema is lost: it may be what is damaged at {at}; with --schema FILE they can be \
         read\n"
    )
}

fn bfbs(name: &str) -> String {
    arg(&file(name, &Reading::bfbs().unwrap())).to_owned()
}

/// All that ask for what may be in such messages.
#[test]
fn what_may_be_lost_is_no_mistake_of_the_command_line() {
    let (path, at) = without_readings("schema-lost.fsj");
    let new = folder("schema-lost").join("new");
    for args in [
        &["cat", &path, "--type", "Reading"][..],
        &["cat", &path, "--fields", "celsius"],
        &["head", &path, "--type", "Reading"],
        &["tail", &path, "--type", "Reading"],
        &["get", &path, "--sequence", "0", "--type", "Reading"],
        &["filter", &path, "-o", arg(&new), "--type", "Reading"],
        &["filter", &path, "-o", arg(&new), "--where", "celsius>1"],
        &["split", &path, "-o", arg(&new), "--by", "type", "--type", "Reading"],
        &["convert", &path, "-o", arg(&new), "--as", "csv", "--type", "Reading"],
        &["stats", &path, "--type", "Reading"],
        &["stats", &path, "--fields", "celsius"],
        &["plot", "celsius", &path],
        &["plot", "Reading:celsius", &path],
        &["plot", "celsius", &path, "--type", "Reading"],
        &["schema", &path, "--type", "Reading"],
    ] {
        let (code, out, err) = run(args);
        assert_eq!((code, &*out), (3, ""), "{args:?} {err}");
        let look = format!("  look at it: flatstream hex {path} --at {at}\n");
        assert!(err.contains(&(said(at) + &look)), "{args:?} {err}");
        assert!(!new.exists(), "{args:?}");
    }
    // A full name says its number, so its messages are told one by one, or are not there.
    let (code, out, err) = run(&["cat", &path, "--type", "acme.Reading"]);
    assert_eq!((code, &*out, err.matches("the schema of its type").count()), (3, "", 10), "{err}");
    assert_eq!(run(&["cat", &path, "--type", "acme.Other"]).0, 1);
    // What is there is shown.
    assert_eq!(lines(&run(&["cat", &path, "--type", "EventWrapper"]).1).len(), 3);
}

/// The schemas that are there are shown, and what is not.
#[test]
fn schema_says_what_it_cannot_show() {
    let (path, at) = without_readings("schema-some.fsj");
    let (code, out, err) = run(&["schema", &path]);
    assert_eq!((code, out), (3, crate::kit::Event::fbs().unwrap()), "{err}");
    assert!(
        err.ends_with(&format!("flatstream hex {path} --at {at}\n")) && err.contains(&said(at))
    );
    let (code, out, err) = run(&["schema", &path, "--json"]);
    let types: Value = serde_json::from_str(&out).unwrap();
    assert_eq!((code, types.as_array().unwrap().len()), (3, 1));
    let said = lines(&err);
    // Both records, and what they cost.
    assert_eq!(said[3], json!({ "types": 1, "n_damage": 3 }));
    assert_eq!((&said[2]["offset"], &said[2]["bytes"]), (&json!(at), &json!(0)));

    // None at all is there.
    let mut bytes = crate::kit::readings(Default::default());
    schemas(&bytes).iter().for_each(|at| bytes[at.start + 60] ^= 1);
    let all = file("schema-all.fsj", &bytes);
    let (code, out, err) = run(&["schema", arg(&all)]);
    assert_eq!((code, &*out), (3, ""));
    assert!(err.contains("2000 messages are of type"), "{err}");
    assert!(err.ends_with("error: there are no schemas in it that can be read\n"), "{err}");
}

/// What is said to help helps.
#[test]
fn a_schema_of_elsewhere_reads_them() {
    let (path, at) = without_readings("schema-given.fsj");
    let with = bfbs("schema-given.bfbs");
    let (code, out, _) = run(&["cat", &path, "--type", "Reading", "--schema", &with]);
    assert_eq!((code, lines(&out).len()), (3, 10));
    assert_eq!(
        run(&["schema", &path, "--type", "Reading", "--schema", &with]).1,
        Reading::fbs().unwrap()
    );
    let hex = format!("'{}' hex {path} --at {at}", env!("CARGO_BIN_EXE_flatstream"));
    let shown = Command::new("sh").args(["-c", &hex]).output().unwrap();
    assert_eq!(shown.status.code(), Some(3));
    assert!(String::from_utf8_lossy(&shown.stdout).contains("a schema"));
}

/// Nothing is lost that could be kept: what was copied is whole, and says what it lacks.
#[test]
fn what_recover_makes_is_whole() {
    let (path, _) = without_readings("schema-recover.fsj");
    let new = folder("schema-recover").join("new.fsj");
    let (code, out, err) = run(&["recover", &path, "-o", arg(&new), "--json"]);
    assert_eq!(code, 3);
    let lacks = "10 messages have no schema to be held against";
    assert!(err.contains(lacks) && err.contains("whose schema is not in the journal"), "{err}");
    let report: Value = serde_json::from_str(&out).unwrap();
    let types = report["without_schema"].as_array().unwrap();
    assert_eq!(
        (types.len(), &types[0]["messages"], &report["messages"]),
        (1, &json!(10), &json!(13))
    );

    let (code, out, err) = run(&["verify", "--allow-gaps", arg(&new)]);
    assert_eq!(code, 0, "{err}");
    assert!(out.contains("13 messages, all of them whole") && out.contains(lacks), "{out}");
    assert!(err.contains("10 messages are of type"), "{err}");
    // Unless nothing may be missing.
    let (code, out, err) = run(&["verify", arg(&new), "--json"]);
    let report: Value = serde_json::from_str(&out).unwrap();
    assert_eq!((code, &report["n_refused"]), (3, &json!(0)), "{err}");
    assert_eq!(report["without_schema"][0]["number"], type_number("acme.Reading"));
    assert!(err.contains("flatstream verify") && err.contains("--allow-gaps"), "{err}");
    // With a schema they are held against it.
    let with = bfbs("schema-recover.bfbs");
    assert_eq!(run(&["verify", arg(&new), "--schema", &with]).0, 0);
    let other = arg(&file("schema-other.bfbs", &crate::Limits::bfbs().unwrap())).to_owned();
    assert_eq!(run(&["verify", arg(&new), "--schema", &other]).0, 3);
}

/// Files that it cannot copy are told by what can be done with it, not by options of other commands.
#[test]
fn of_what_is_no_journal() {
    let stream = file("schema-no.stream", b"\x08\0\0\0 a stream");
    let folder = folder("schema-no");
    let new = folder.join("new.fsj");
    for command in [&["recover", "-o", arg(&new)][..], &["compress", "-o", arg(&new)], &["index"]] {
        let of = |path: &str| run(&[command, &[path]].concat());
        let (code, _, err) = of(arg(&stream));
        let copy = format!("flatstream convert {} --schema FILE.bfbs -o NEW.stream", arg(&stream));
        assert!(code == 1 && err.contains(&copy), "{command:?} {err}");
        let mcap = file("schema-no.mcap", b"\x89MCAP0\r\n and so on");
        let (code, _, err) = of(arg(&mcap));
        let copy = format!("flatstream convert {} -o NEW.fsj", arg(&mcap));
        assert!(
            code == 1 && err.contains(&copy) && !err.contains("--framing"),
            "{command:?} {err}"
        );
        let (_, _, err) = of(&bfbs("schema-no.bfbs"));
        assert!(err.contains("a schema (.bfbs) does") && !err.contains("--schema"), "{err}");
    }
    assert!(!new.exists());
}

/// Garbage under the name of a schema is told by what it should be.
#[test]
fn what_is_no_schema() {
    let path = file("schema-whole.fsj", &journal());
    for bytes in [&b"\xff\xfe\x00\x80 and so on"[..], b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff"] {
        let garbage = file("schema-garbage.bfbs", bytes);
        let (code, _, err) = run(&["cat", arg(&path), "--schema", arg(&garbage)]);
        assert_eq!(code, 1);
        assert!(err.contains("garbage.bfbs: this is no schema: a .bfbs file has `BFBS`"), "{err}");
    }
}
