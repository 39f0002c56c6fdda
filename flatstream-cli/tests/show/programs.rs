//! What programs read: with `--json` messages are lines of JSON on standard output, and all that is said is on standard error.

use flatstream_journal::{Journal, JournalOptions, Mode};
use serde_json::{json, Value};

use crate::kit::{arg, file, journal, lines, run, run_with_input, Reading};

/// The journal of the kit with a bit wrong in message 1.
fn damaged() -> (Vec<u8>, u64) {
    let mut bytes = journal();
    let frames = Journal::new(&bytes, Mode::Strict).unwrap().frames().map(Result::unwrap);
    let mut frames = frames.filter(|it| it.kind.is_message());
    let hit = frames.find(|it| it.sequence == 1).unwrap().offset;
    bytes[hit as usize + 44] ^= 1;
    (bytes, hit)
}

/// What is lost is what other commands say of it.
#[test]
fn damage_is_json_as_messages_are() {
    let (bytes, hit) = damaged();
    let path = file("programs.fsj", &bytes);
    let all: Value = serde_json::from_str(&run(&["info", arg(&path), "--json"]).1).unwrap();
    let lost = all["damage"][0].clone();
    assert_eq!(lost["offset"], hit);
    let look = format!("flatstream hex {} --at {hit}", arg(&path));
    assert_eq!(lost["command"], look);
    for (args, n) in [
        (&["cat"][..], 12),
        (&["cat", "--format", "json"], 1),
        (&["head", "-n", "3"], 3),
        (&["tail", "-n", "2"], 2),
        (&["get", "--sequence", "4"], 1),
    ] {
        let (code, out, err) = run(&[&args[..1], &[arg(&path), "--json"], &args[1..]].concat());
        assert_eq!(code, 3, "{args:?} {err}");
        let without = run(&[&args[..1], &[arg(&path)], &args[1..]].concat()).1;
        assert_eq!(out, without, "{args:?}");
        let n_lines = if args.contains(&"json") { 12 } else { n };
        let end = json!({ "messages": n_lines, "n_damage": 1 });
        assert_eq!(lines(&err), [lost.clone(), end], "{args:?}");
    }
    let (code, out, err) = run_with_input(&["cat", "-", "--json"], &bytes);
    assert_eq!((code, lines(&out).len()), (3, 12));
    let again = format!("flatstream hex - --at {hit}");
    assert_eq!(
        (&lines(&err)[0]["file"], &lines(&err)[0]["command"]),
        (&json!("standard input"), &json!(again))
    );
}

#[test]
fn the_schemas_of_a_damaged_file() {
    let (bytes, hit) = damaged();
    let path = file("programs-schema.fsj", &bytes);
    let (code, out, err) = run(&["schema", arg(&path), "--json"]);
    assert_eq!(code, 3);
    assert_eq!(out, run(&["schema", arg(&path), "--as", "json"]).1);
    let said = lines(&err);
    assert_eq!((said.len(), &said[0]["offset"]), (2, &json!(hit)));
    assert_eq!(said[1], json!({ "types": 2, "n_damage": 1 }));
    for (form, code) in [("json", 3), ("fbs", 2), ("rust", 2)] {
        assert_eq!(run(&["schema", arg(&path), "--json", "--as", form]).0, code, "{form}");
    }
}

/// Also that nothing is wrong, and why nothing could be done.
#[test]
fn all_that_is_said_is_json() {
    let path = file("programs-whole.fsj", &journal());
    let (code, out, err) = run(&["cat", arg(&path), "--json", "--limit", "3"]);
    assert_eq!((code, lines(&out).len()), (0, 3));
    assert_eq!(lines(&err), [json!({ "messages": 3, "n_damage": 0 })]);
    for (args, code, error) in [
        (&["cat", "--type", "Nothing"][..], 1, "no type is called `Nothing`"),
        (&["head", "--fields", "nothing"], 2, "there is no field `nothing`"),
        (&["tail", "--type", "Nothing"], 1, "no type is called `Nothing`"),
        (&["get", "--sequence", "99"], 1, "there is no such message"),
        (&["schema", "--type", "Nothing"], 1, "no type is called `Nothing`"),
    ] {
        let ran = run(&[&args[..1], &[arg(&path), "--json"], &args[1..]].concat());
        let said = lines(&ran.2);
        let told = said.last().unwrap()["error"].as_str().unwrap();
        assert!(ran.0 == code && told.contains(error), "{args:?} {said:?}");
    }
    let (code, _, err) = run(&["cat", "nothing.fsj", "--json"]);
    assert!(code == 1 && lines(&err)[0]["error"].as_str().unwrap().contains("nothing.fsj"));
    for command in ["cat", "head", "tail"] {
        let (code, out, err) = run(&[command, arg(&path), "--json", "--format", "csv"]);
        assert_eq!((code, &*out), (2, ""));
        assert!(err.contains("--json and --format csv"), "{err}");
    }
    assert_eq!(run(&["get", arg(&path), "--sequence", "1", "--json", "--raw"]).0, 2);
}

/// As many as other commands keep, and the number of all.
#[test]
fn there_may_be_any_number_of_them() {
    let mut writer = JournalOptions::default().start(Vec::new()).unwrap();
    for i in 0..1200 {
        writer.write(&Reading { sensor: format!("s{i}"), celsius: None }).unwrap();
    }
    let mut bytes = writer.finish().unwrap();
    let of = flatstream_journal::type_number("acme.Reading");
    // Frames of a type that has no schema.
    let frames = Journal::new(&bytes, Mode::Strict).unwrap().frames().map(Result::unwrap);
    let schemas: Vec<_> = frames.filter(|it| it.schema().is_some()).map(|it| it.offset).collect();
    schemas.iter().for_each(|at| bytes[*at as usize + 60] ^= 1);
    let path = file("programs-many.fsj", &bytes);
    let (code, out, err) = run(&["cat", arg(&path), "--json"]);
    assert_eq!((code, &*out), (3, ""), "{of:#x}");
    let said = lines(&err);
    assert_eq!(said.len(), 1001);
    let end = json!({ "messages": 0, "n_damage": 1200 + schemas.len() });
    assert_eq!(said[1000], end);
}
