//! Everything that a message can hold, and the arguments.

use flatstream::StreamSerialize;
use flatstream_journal::{Journal, JournalOptions, JournalWriter, Mode};
use serde_json::{json, Value};

use crate::kit::{arg, file, run, NOON};
use crate::made::{field, journal, stats};

#[derive(StreamSerialize, Clone, Copy)]
#[repr(u8)]
enum Level {
    Info,
    Alarm,
}

#[derive(StreamSerialize)]
enum Event {
    Started,
    Moved { by: i32 },
}

#[derive(StreamSerialize)]
struct Place {
    floor: i8,
}

#[derive(StreamSerialize)]
struct Process {
    name: String,
    load: f32,
}

#[derive(StreamSerialize)]
struct Tree {
    label: String,
    below: Vec<Tree>,
}

#[derive(StreamSerialize)]
#[flatstream(namespace = "acme")]
struct Report {
    level: Level,
    on: bool,
    event: Event,
    place: Option<Place>,
    processes: Vec<Process>,
    samples: Vec<f64>,
    raw: Vec<u8>,
    tree: Tree,
    note: Option<String>,
    never: Option<Place>,
}

fn reports() -> Vec<Report> {
    let process = |i: usize, j: usize| Process { name: format!("p{j}"), load: (i + j) as f32 };
    let leaf = |label: &str| Tree { label: label.into(), below: vec![] };
    let report = |i: usize| Report {
        level: if i == 7 { Level::Alarm } else { Level::Info },
        on: i < 3,
        event: if i % 2 == 0 { Event::Started } else { Event::Moved { by: i as i32 } },
        place: (i >= 4).then_some(Place { floor: i as i8 - 5 }),
        processes: (0..i % 3).map(|j| process(i, j)).collect(),
        samples: vec![i as f64; 4],
        raw: vec![0; i * 10],
        tree: Tree { label: "root".into(), below: vec![leaf("a"), leaf("b")] },
        note: (i == 0).then(|| "first, größer".into()),
        never: None,
    };
    (0..10).map(report).collect()
}

#[test]
fn every_kind_of_field_has_its_own_statistics() {
    let all = stats("shapes.fsj", &journal(&reports()), &[]);
    assert_eq!(
        (&all["types"][0]["type"], &all["types"][0]["messages"]),
        (&json!("acme.Report"), &json!(10))
    );
    for (name, of, expected) in [
        ("level", "values", json!({ "Info": 9, "Alarm": 1 })),
        ("on", "values", json!({ "true": 3, "false": 7 })),
        ("event", "variants", json!({ "Started": 5, "Moved": 5 })),
        ("event.Moved.by", "count", json!(5)),
        ("event.Moved.by", "max", json!(9)),
        // Of the message, and not only where there is a place.
        ("place.floor", "absent", json!(4)),
        ("place.floor", "min", json!(-1)),
        ("processes[].name", "count", json!(9)),
        ("processes[].name", "values", json!({ "p0": 6, "p1": 3 })),
        ("processes[].load", "max", json!(9.0)),
        ("samples[]", "count", json!(40)),
        ("samples[]", "mean", json!(4.5)),
        ("tree.label", "count", json!(10)),
        ("tree.below[]", "count", json!(20)),
        ("note", "absent", json!(9)),
        ("never", "absent", json!(10)),
        ("never", "kind", Value::Null),
    ] {
        assert_eq!(field(&all, name)[of], expected, "{name} {of}");
    }
    let lengths = |name| field(&all, name)["length"].clone();
    assert_eq!((&lengths("raw")["max"], &lengths("raw")["mean"]), (&json!(90), &json!(45.0)));
    assert_eq!(lengths("processes")["p50"], json!(1));
    // In bytes.
    assert_eq!(lengths("note")["max"], json!("first, größer".len()));
    let fields = all["types"][0]["fields"].as_array().unwrap();
    assert!(fields.iter().all(|it| it["field"] != "raw[]" && it["field"] != "tree.below[].label"));
}

#[test]
fn a_table_for_people() {
    let file = file("stats-table.fsj", &journal(&reports()));
    let (code, out, err) = run(&["stats", arg(&file)]);
    assert_eq!((code, &*err), (0, ""));
    let line = |name: &str| {
        let line = out.lines().find(|line| line.split_whitespace().next() == Some(name));
        line.unwrap_or_else(|| panic!("{name}\n{out}"))
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    };
    assert!(out.starts_with("acme.Report: 10 messages\n"), "{out}");
    assert_eq!(line("field"), "field kind count absent min mean p50 p99 max");
    assert_eq!(line("level"), "level enum 10 0 Info 9, Alarm 1");
    assert_eq!(line("on"), "on bool 10 0 true 3, false 7");
    assert_eq!(line("place.floor"), "place.floor integer 6 4 -1 1.5 1 4 4 ██████");
    assert_eq!(line("tree.below[]"), "tree.below[] table 20 0 within its own type: not gone into");
    assert!(line("note").starts_with("note string 1 9 15 B 15 B 15 B"), "{}", line("note"));

    let (_, out, _) = run(&["stats", "--histogram", "--fields", "samples", arg(&file)]);
    let bars: Vec<&str> = out.lines().skip_while(|line| *line != "samples[]").skip(1).collect();
    assert_eq!(bars.len(), 10, "{out}");
    assert!(bars[3].trim_start().starts_with("3  4  ███"), "{out}");
}

#[test]
fn types_and_times_are_chosen() {
    let mut writer = JournalOptions::default().id([7; 16]).start(Vec::new()).unwrap();
    for i in 0..10 {
        writer.write_at(NOON + i * 1_000_000_000, &Place { floor: i as i8 }).unwrap();
        writer.write_at(NOON, &Process { name: "p".into(), load: 1.0 }).unwrap();
    }
    let bytes = writer.finish().unwrap();
    let all = stats("chosen.fsj", &bytes, &[]);
    let names = all["types"].as_array().unwrap().iter().map(|it| &it["type"]).collect::<Vec<_>>();
    assert_eq!(names, ["flatstream_cli.Place", "flatstream_cli.Process"]);
    let chosen = stats(
        "chosen2.fsj",
        &bytes,
        &["--type", "Place", "--from", "2026-11-30T12:00:03Z", "--to", "2026-11-30T12:00:06Z"],
    );
    assert_eq!(chosen["types"].as_array().unwrap().len(), 1);
    let floor = field(&chosen, "floor");
    assert_eq!((&floor["count"], &floor["min"], &floor["max"]), (&json!(3), &json!(3), &json!(5)));
}

#[test]
fn several_files_are_one() {
    let one = file("stats-one.fsj", &journal(&[Place { floor: 1 }]));
    let two = file("stats-two.fsj", &journal(&[Place { floor: 2 }, Place { floor: 6 }]));
    let (_, out, _) = run(&["stats", "--json", arg(&one), arg(&two)]);
    let all: Value = serde_json::from_str(&out).unwrap();
    let floor = field(&all, "floor");
    assert_eq!((&floor["count"], &floor["mean"]), (&json!(3), &json!(3.0)));
}

#[test]
fn a_field_that_is_not_there_is_told() {
    let file = file("stats-missing.fsj", &journal(&reports()));
    let (code, out, err) = run(&["stats", "--fields", "place.flor", arg(&file)]);
    assert_eq!((code, &*out), (2, ""));
    assert!(err.contains("there is no field `place.flor`; did you mean `place.floor`"), "{err}");
}

#[test]
fn damage_is_left_out_and_told() {
    let mut bytes = journal(&reports());
    let journal = Journal::new(&bytes, Mode::Strict).unwrap();
    let messages = journal.frames().map(Result::unwrap).filter(|it| it.kind.is_message());
    let end = messages.last().map(|it| it.offset + it.len_in_file()).unwrap();
    bytes.truncate(end as usize - 9);
    let file = file("stats-damaged.fsj", &bytes);
    let (code, out, err) = run(&["stats", "--json", arg(&file)]);
    assert_eq!(code, 3);
    assert!(err.contains("torn tail"), "{err}");
    let all: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(field(&all, "on")["count"], json!(9));
}

#[test]
fn nothing_has_no_statistics() {
    let file = file("stats-empty.fsj", &JournalWriter::new(Vec::new()).unwrap().finish().unwrap());
    let (code, out, err) = run(&["stats", "--json", arg(&file)]);
    assert_eq!((code, &*err), (0, "there are no messages\n"));
    assert_eq!(serde_json::from_str::<Value>(&out).unwrap()["types"], json!([]));
}
