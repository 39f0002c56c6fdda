//! Promise: the schemas in a file come out in each form, and what `cargo flatstream` does `flatstream` does as well.

#[path = "../kit/mod.rs"]
mod kit;
mod lost;

use std::fs;
use std::process::Command;

use flatstream::schema::lock::{fingerprint, Lock};
use flatstream::schema::Schema;
use flatstream::{StreamSchema, StreamSerialize};
use flatstream_journal::{type_number, JournalOptions};
use kit::{arg, file, flatstream, folder, journal, run, Event, Reading};
use serde_json::{json, Value};

/// With what `Reading` and `Event` have not.
#[derive(StreamSerialize)]
#[flatstream(namespace = "acme", file_identifier = "LIMT")]
struct Limits {
    /// Of the sensor.
    #[flatstream(default = 7)]
    most: u64,
    at: Point,
    mode: Mode,
    #[flatstream(required)]
    names: Vec<String>,
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(fixed, namespace = "acme")]
struct Point {
    x: [f32; 2],
}

#[derive(StreamSerialize, Clone, Copy)]
#[flatstream(namespace = "acme")]
#[repr(i8)]
enum Mode {
    Off = -1,
    Zero = 0,
}

fn limits() -> Limits {
    Limits { most: 1, at: Point { x: [0.0; 2] }, mode: Mode::Zero, names: vec![] }
}

#[test]
fn as_json() {
    let mut writer = JournalOptions::default().start(Vec::new()).unwrap();
    writer.write(&limits()).unwrap();
    let _ = Mode::Off;
    let path = file("limits.fsj", &writer.finish().unwrap());
    let (code, out, err) = run(&["schema", arg(&path), "--as", "json"]);
    assert_eq!((code, &*err), (0, ""));
    let all: Value = serde_json::from_str(&out).unwrap();
    let ty = &all[0];
    let expected = fingerprint(&Schema::of::<Limits>());
    assert_eq!(ty["fingerprint"], format!("{expected:016x}"));
    assert_eq!(ty["number"], type_number("acme.Limits"));
    assert_eq!((&ty["root"], &ty["file_identifier"]), (&json!("acme.Limits"), &json!("LIMT")));
    let object = |name: &str| {
        let objects = ty["objects"].as_array().unwrap().iter();
        objects.clone().find(|it| it["name"] == name).unwrap()
    };
    let fields = object("acme.Limits")["fields"].as_array().unwrap();
    let described: Vec<Value> = fields
        .iter()
        .map(|it| json!([it["id"], it["name"], it["type"], it["presence"], it["default"]]))
        .collect();
    assert_eq!(
        json!(described),
        json!([
            [0, "most", "ulong", "default", 7],
            [1, "at", "acme.Point", "optional", null],
            [2, "mode", "acme.Mode", "default", 0],
            [3, "names", "[string]", "required", null],
        ])
    );
    assert_eq!(fields[0]["docs"], json!(["Of the sensor."]));
    assert_eq!(object("acme.Point")["kind"], "struct");
    assert_eq!(object("acme.Point")["fields"][0]["type"], "[float:2]");
    assert_eq!(
        ty["enums"][0]["values"][0],
        json!({ "name": "Off", "value": -1, "type": null, "docs": [] })
    );
}

/// The types that somebody would import from the schema.
#[test]
fn as_rust() {
    let path = file("rust.fsj", &journal());
    let folder = folder("rust");
    let bfbs = folder.join("reading.bfbs");
    fs::write(&bfbs, Reading::bfbs().unwrap()).unwrap();
    let (code, types, err) = run(&["schema", arg(&path), "--as", "rust", "--type", "Reading"]);
    assert_eq!((code, &*err), (0, ""));
    let head = format!("// Made by `flatstream schema --as rust` from\n// {}\n", arg(&path));
    let imported = run(&["import", arg(&bfbs)]).1;
    let rest =
        imported.strip_prefix("// Made by `cargo flatstream import` from\n// reading.bfbs\n");
    assert_eq!(types, head + rest.unwrap());
    // Of all types in one file.
    let (code, all, err) = run(&["schema", arg(&path), "--as", "rust"]);
    assert_eq!((code, &*err), (0, ""));
    for part in ["pub struct Reading {", "pub enum Event {", "pub struct EventWrapper {"] {
        assert!(all.contains(part), "{part}\n{all}");
    }
}

#[test]
fn as_text_and_bytes() {
    let path = file("texts.fsj", &journal());
    let both = [Event::fbs().unwrap(), Reading::fbs().unwrap()].join("\n");
    assert_eq!(run(&["schema", arg(&path)]), (0, both, String::new()));
    let bytes = flatstream(&["schema", arg(&path), "--type", "Reading", "--as", "bfbs"]).output();
    assert_eq!(bytes.unwrap().stdout, Reading::bfbs().unwrap());
    let empty = file("no-types.fsj", b"");
    let (code, out, err) = run(&["schema", arg(&empty)]);
    assert_eq!((code, &*out), (1, ""));
    assert!(err.contains("there are no schemas in it"), "{err}");
}

/// Damage does not keep schemas from being shown, and is said.
#[test]
fn of_a_damaged_file() {
    let mut bytes = journal();
    bytes.truncate(bytes.len() - 3);
    let path = file("schema-torn.fsj", &bytes);
    let (code, out, err) = run(&["schema", arg(&path), "--type", "Reading"]);
    assert_eq!((code, out), (3, Reading::fbs().unwrap()));
    assert!(err.contains("a torn tail"), "{err}");
}

/// Both programs, on the same command lines.
#[test]
fn locks_and_import_are_those_of_cargo_flatstream() {
    let folder = folder("parity");
    let schema = Schema::of::<Reading>();
    let mut lock = Lock::parse("flatstream-lock 1\n").unwrap();
    lock.update(&schema, fingerprint(&schema)).unwrap();
    let mut other = schema.clone();
    other.objects[0].fields.pop();
    fs::write(folder.join("one.bfbs"), schema.to_bfbs()).unwrap();
    fs::write(folder.join("two.bfbs"), other.to_bfbs()).unwrap();
    let reset = || fs::write(folder.join("reading.lock"), lock.to_string()).unwrap();
    for (args, code) in [
        (&["schema", "check", "reading.lock"][..], 0),
        (&["schema", "check", "gone.lock"], 1),
        (&["schema", "check"], 2),
        (&["schema", "diff", "reading.lock", "one.bfbs"], 0),
        (&["schema", "diff", "one.bfbs", "two.bfbs"], 1),
        (
            &[
                "schema",
                "accept",
                "reading.lock",
                "field-removed",
                "acme.Reading.celsius",
                "--reason",
                "r",
            ],
            0,
        ),
        (&["import", "one.bfbs"], 0),
        (&["import", "gone.fbs"], 1),
    ] {
        let ran = |program: &str| {
            reset();
            let output = Command::new(program).args(args).current_dir(&folder).output().unwrap();
            let lock = fs::read_to_string(folder.join("reading.lock")).unwrap();
            let text = |bytes| String::from_utf8(bytes).unwrap();
            let err = text(output.stderr).replace("cargo flatstream", "flatstream");
            (output.status.code(), text(output.stdout), err, lock)
        };
        let own = ran(env!("CARGO_BIN_EXE_flatstream"));
        assert_eq!(own.0, Some(code), "{args:?} {}", own.2);
        assert_eq!(own, ran(env!("CARGO_BIN_EXE_cargo-flatstream")), "{args:?}");
    }
}
