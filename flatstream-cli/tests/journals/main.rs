//! Promise: `flatstream` shows what is in a journal without the program that wrote it, and says what is damaged.

#[path = "../kit/mod.rs"]
mod kit;
mod recover;

use std::fs;
use std::path::Path;

use flatstream_journal::{Journal, JournalOptions, Mode};
use kit::{file, flatstream, journal, lines, run, run_with_input, Reading, NOON};
use serde_json::{json, Value};

#[test]
fn messages_are_lines_of_json() {
    let path = file("cat.fsj", &journal());
    let path = path.to_str().unwrap();
    let (code, out, err) = run(&["cat", path]);
    assert_eq!((code, &*err), (0, ""));
    let all = lines(&out);
    assert_eq!(all.len(), 13);
    assert_eq!(
        all[0],
        json!({ "sequence": 0, "time": "2026-11-30T12:00:00Z", "type": "acme.Reading",
            "message": { "sensor": "s0", "celsius": 0.0 } })
    );
    assert_eq!(all[3]["type"], "acme.EventWrapper");
    assert_eq!(all[3]["time"], "2026-11-30T12:00:02.000000001Z");

    let (_, bare, _) = run(&["cat", path, "--bare", "--type", "Reading", "--limit", "2"]);
    assert_eq!(bare, "{\"sensor\":\"s0\",\"celsius\":0.0}\n{\"sensor\":\"s1\",\"celsius\":0.5}\n");
    let (_, between, _) =
        run(&["cat", path, "--from", "2026-11-30T12:00:03Z", "--to", "1796040005000000000"]);
    assert_eq!(
        lines(&between).iter().map(|it| it["sequence"].as_u64().unwrap()).collect::<Vec<_>>(),
        [4, 5]
    );
    let (code, none, err) = run(&["cat", path, "--type", "acme.Other"]);
    assert_eq!((code, &*none), (1, ""));
    assert!(
        err.contains("no type is called `acme.Other`; there are: acme.EventWrapper, acme.Reading"),
        "{err}"
    );
}

#[test]
fn standard_input_is_a_file_as_well() {
    let (code, out, err) = run_with_input(&["cat", "-", "--type", "acme.EventWrapper"], &journal());
    assert_eq!((code, lines(&out).len(), &*err), (0, 3, ""));
}

#[test]
fn what_is_in_a_journal() {
    let path = file("info.fsj", &journal());
    let (code, out, err) = run(&["info", "--json", path.to_str().unwrap()]);
    assert_eq!((code, &*err), (0, ""));
    let info: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(info["messages"], 13);
    let file = json!([{ "name": path, "is_journal": true, "is_mcap": false, "by_index": false,
        "bytes": journal().len() }]);
    assert_eq!(info["files"], file);
    assert_eq!(info["sessions"][0]["writer"], "a test");
    assert_eq!(info["sessions"][0]["metadata"], json!({ "room": "attic" }));
    let types = info["types"].as_array().unwrap();
    let reading = types.iter().find(|it| it["type"] == "acme.Reading").unwrap();
    assert_eq!((&reading["messages"], &reading["per_second"]), (&json!(10), &json!(1.0)));
    assert_eq!((&info["damage"], &info["gaps"]), (&json!([]), &json!([])));

    let (_, text, _) = run(&["info", path.to_str().unwrap()]);
    for part in [
        "by a test",
        "room: attic",
        "messages  13",
        "damage    none",
        "acme.Reading",
        "2026-11-30 12:00:00 to 12:00:09 UTC, 9s",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
}

#[test]
fn schemas_come_out_as_they_went_in() {
    let path = file("schema.fsj", &journal());
    let path = path.to_str().unwrap();
    let (_, text, _) = run(&["schema", path, "--type", "Reading"]);
    assert_eq!(text, <Reading as flatstream::StreamSchema>::fbs().unwrap());
    let bytes =
        flatstream(&["schema", path, "--type", "acme.Reading", "--as", "bfbs"]).output().unwrap();
    assert_eq!(bytes.stdout, <Reading as flatstream::StreamSchema>::bfbs().unwrap());
    let (code, out, err) = run(&["schema", path, "--as", "bfbs"]);
    assert_eq!((code, &*out), (2, ""));
    assert!(err.contains("there are acme.EventWrapper, acme.Reading"), "{err}");
    let (code, _, err) = run(&["schema", path, "--type", "Nothing"]);
    assert_eq!(code, 1);
    assert!(err.contains("no type is called `Nothing`; there are: acme.EventWrapper"), "{err}");
}

#[test]
fn damage_is_told_and_left_out() {
    let whole = journal();
    let mut damaged = whole.clone();
    let frames: Vec<_> =
        Journal::new(&whole, Mode::Strict).unwrap().frames().map(Result::unwrap).collect();
    let hit = frames.iter().find(|frame| frame.sequence == 6 && frame.kind.is_message()).unwrap();
    damaged[hit.offset as usize + 44] ^= 1;
    damaged.truncate(damaged.len() - 5);
    let path = file("damaged.fsj", &damaged);
    let path = path.to_str().unwrap();

    let (code, out, err) = run(&["cat", path]);
    assert_eq!((code, lines(&out).len()), (3, 12));
    let said = format!("message 6 at {} is damaged", hit.offset);
    assert!(err.contains(&said) && err.contains("a torn tail"), "{err}");
    assert!(
        err.contains(&format!("look at it: flatstream hex {path} --at {}\n", hit.offset)),
        "{err}"
    );
    for command in ["info", "verify"] {
        let (code, _, err) = run(&[command, path]);
        assert_eq!(code, 3);
        assert!(err.contains(&said) && err.contains("flatstream recover"), "{err}");
    }
    let (_, json, _) = run(&["verify", "--json", path]);
    let json: Value = serde_json::from_str(&json).unwrap();
    assert_eq!((json["damage"].as_array().unwrap().len(), &json["gaps"]), (2, &json!([])));
    let look = json!(format!("flatstream hex {path} --at {}", hit.offset));
    assert_eq!(json["damage"][0]["command"], look);

    let new = file("recovered.fsj", b"");
    let new = new.to_str().unwrap();
    // What is there is not written over.
    let (code, _, err) = run(&["recover", path, "-o", new]);
    assert_eq!(code, 1, "{err}");
    fs::remove_file(new).unwrap();
    let (code, _, err) = run(&["recover", path, "-o", new]);
    assert_eq!(code, 3);
    assert!(err.contains("12 messages"), "{err}");
    fs::remove_file(new).unwrap();
    let (_, json, _) = run(&["recover", path, "-o", new, "--json"]);
    let json: Value = serde_json::from_str(&json).unwrap();
    assert_eq!((&json["messages"], &json["output"]), (&json!(12), &json!(new)));
    assert_eq!(
        (&json["damage"][0]["offset"], json["damage"].as_array().unwrap().len()),
        (&json!(hit.offset), 2)
    );
    assert_eq!(json["damage"][0]["command"], look);
    // Whole, but for the number that is gone.
    let (code, out, err) = run(&["verify", "--allow-gaps", new]);
    assert_eq!(code, 0);
    assert!(out.contains("12 messages, all of them whole; 1 message is missing"), "{out}");
    assert!(err.contains("message 6 is missing: at "), "{err}");
}

#[test]
fn whole_files_are_verified() {
    let path = file("whole.fsj", &journal());
    let (code, out, err) = run(&["verify", path.to_str().unwrap()]);
    assert_eq!((code, &*err), (0, ""));
    assert!(out.contains("13 messages, all of them whole"), "{out}");
}

/// The frame is good, and what is in it is not of its schema.
#[test]
fn messages_of_another_shape_are_told() {
    let mut writer = JournalOptions::default().id([7; 16]).start(Vec::new()).unwrap();
    let of = writer.message_type::<Reading>().unwrap();
    writer.write_payload(of, NOON, b"no message at all").unwrap();
    writer.write_at(NOON, &Reading { sensor: "s".into(), celsius: None }).unwrap();
    let path = file("refused.fsj", &writer.finish().unwrap());
    let path = path.to_str().unwrap();
    for command in ["cat", "verify"] {
        let (code, _, err) = run(&[command, path]);
        assert_eq!(code, 3);
        assert!(err.contains("message 0 at "), "{err}");
    }
    assert_eq!(lines(&run(&["cat", path]).1).len(), 1);
}

/// Gives a frame the checksum that it should have.
fn seal(frame: &mut [u8]) {
    let hash = |part: &[u8]| xxhash_rust::xxh3::xxh3_64(part);
    let checksum = hash(&frame[8..36]) ^ hash(&frame[40..]);
    frame[..8].copy_from_slice(&checksum.to_le_bytes());
}

/// A schema that somebody made up, sealed as a frame should be: what stands behind it is shown all the same.
#[test]
fn records_that_are_none_are_told() {
    let mut bytes = journal();
    let journal = Journal::new(&bytes, Mode::Strict).unwrap();
    let schema = journal.frames().map(Result::unwrap).find(|it| it.schema().is_some()).unwrap();
    let (start, len) = (schema.offset as usize, 40 + schema.payload.len());
    bytes[start + 40..start + 44].fill(0xff);
    seal(&mut bytes[start..start + len]);
    let path = file("record.fsj", &bytes);
    let path = path.to_str().unwrap();
    let said = format!("at {start} (number 0) is no `flatstream.journal.Schema`");
    for command in ["info", "verify", "cat"] {
        let (code, _, err) = run(&[command, path]);
        assert_eq!(code, 3, "{command}");
        assert!(err.contains(&said), "{err}");
    }
    // Its second copy is good.
    assert_eq!(lines(&run(&["cat", path]).1).len(), 13);
}

/// A schema that is not the one of its record, sealed as a frame should be: no message is read by it.
#[test]
fn schemas_of_something_else_are_told() {
    let mut bytes = journal();
    let journal = Journal::new(&bytes, Mode::Strict).unwrap();
    let schema = journal.frames().map(Result::unwrap).find(|it| it.schema().is_some()).unwrap();
    let (start, len) = (schema.offset as usize, 40 + schema.payload.len());
    let name = bytes[start..].windows(12).position(|part| part == b"acme.Reading").unwrap();
    bytes[start + name + 11] = 0x1b;
    seal(&mut bytes[start..start + len]);
    let path = file("other-schema.fsj", &bytes);
    let (code, out, err) = run(&["cat", path.to_str().unwrap()]);
    assert_eq!((code, lines(&out).len()), (3, 3));
    assert!(
        err.contains("the schema of `acme.Readin\\u{1b}`: it is of `acme.Reading`, and not"),
        "{err}"
    );
}

/// The last record of a type, behind all of its messages, which nobody needs: that it is none is told all the same.
#[test]
fn records_that_describe_nothing_are_told() {
    let whole = journal();
    let last = kit::schemas(&whole).pop().unwrap();
    let len = u32::from_le_bytes(whole[last.start + 12..last.start + 16].try_into().unwrap());
    let mut bytes = whole.clone();
    // In the schema that it holds.
    let bfbs = whole[last.clone()].windows(4).position(|it| it == b"BFBS").unwrap();
    bytes[last.start + bfbs + 4..last.start + bfbs + 60].fill(0xff);
    seal(&mut bytes[last.start..last.start + 40 + len as usize]);
    let path = file("record-of-nothing.fsj", &bytes);
    let path = path.to_str().unwrap();
    let said = format!(
        "the schema record at {} describes no `acme.Reading` that can be read: ",
        last.start
    );
    for command in ["cat", "verify", "info"] {
        let (code, out, err) = run(&[command, path]);
        assert_eq!(code, 3, "{command}: {err}");
        assert!(err.contains(&said), "{command}: {err}");
        assert!(err.contains(&format!("flatstream hex {path} --at {}", last.start)), "{err}");
        assert!(command != "cat" || lines(&out).len() == 13, "{out}");
    }
    let (_, json, _) = run(&["verify", "--json", path]);
    let json: Value = serde_json::from_str(&json).unwrap();
    assert_eq!((&json["n_refused"], &json["n_damage"]), (&json!(1), &json!(0)));
}

#[test]
fn errors_and_wrong_command_lines() {
    let other = file("other.txt", b"PK and so on, some archive, long enough to be something");
    let other = other.to_str().unwrap();
    let (code, out, err) = run(&["info", "/nowhere/x.fsj"]);
    assert_eq!((code, &*out), (1, ""));
    assert!(err.contains("/nowhere/x.fsj: "), "{err}");
    for command in
        [vec!["info", other], vec!["cat", other], vec!["recover", other, "-o", "/tmp/never.fsj"]]
    {
        let (code, _, err) = run(&command);
        assert_eq!(code, 1, "{err}");
        assert!(err.contains("this is no journal"), "{err}");
    }
    let (_, _, err) = run(&["recover", other, "-o", "/tmp/never.fsj"]);
    assert!(err.contains("it begins with 50 4b 20 61"), "{err}");
    assert!(!Path::new("/tmp/never.fsj").exists());
    for wrong in [&["cat"][..], &["info", "--what"], &["cat", "x", "--from", "noon"], &[]] {
        assert_eq!(run(wrong).0, 2, "{wrong:?}");
    }
    assert!(run(&["cat", "x", "--from", "noon"]).2.contains("write 2026-11-30T12:00:00Z"));
}
