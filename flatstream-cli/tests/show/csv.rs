//! Tables.

use flatstream::StreamSerialize;
use flatstream_journal::{JournalOptions, Rotation};

use crate::kit::{arg, file, folder, journal, run, NOON};
use crate::rich;

#[test]
fn a_column_for_each_leaf() {
    let path = file("table.fsj", &rich::journal());
    let (code, out, err) = run(&["cat", arg(&path), "--format", "csv"]);
    assert_eq!((code, &*err), (0, ""));
    let mut reader = csv::Reader::from_reader(out.as_bytes());
    let names: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let expected = [
        // name, of the first message, of the second one
        ("@sequence", "0", "1"),
        ("@time", "2026-11-30T12:00:00Z", "2026-11-30T12:00:00.000000001Z"),
        ("@type", "flatstream_cli.Rich", "flatstream_cli.Rich"),
        ("time", "say \"when\", and\nwhere", "say \"when\", and\nwhere"),
        ("least", "-9223372036854775808", "-9223372036854775808"),
        ("most", "18446744073709551615", "18446744073709551615"),
        ("double", "nan", "2.0"),
        ("single", "0.1", "0.1"),
        ("bytes", "[0,255]", "[0,255]"),
        ("at.x", "1.5", "1.5"),
        ("at.y", "-inf", "-inf"),
        ("level", "High", ""),
        ("part.id", "", "7"),
        ("part.tags", "", "[]"),
        (
            "parts",
            r#"[{"id":1,"tags":[]},{"id":2,"tags":["a","b,c"]}]"#,
            r#"[{"id":1,"tags":[]},{"id":2,"tags":["a","b,c"]}]"#,
        ),
        ("event_type", "Moved", "Said"),
        ("event.Moved.by.x", "-1.0", ""),
        ("event.Moved.by.y", "0.0", ""),
        ("event.Moved.why", "", ""),
        ("event.Said.value", "", "hi"),
        ("tree.name", "root", "root"),
        (
            "tree.children",
            r#"[{"name":"leaf","children":[]}]"#,
            r#"[{"name":"leaf","children":[]}]"#,
        ),
        ("tree.twin", r#"{"name":"twin","children":[]}"#, r#"{"name":"twin","children":[]}"#),
        ("is_on", "true", "true"),
    ];
    assert_eq!(names, expected.map(|(name, ..)| name));
    assert_eq!(rows[0].iter().collect::<Vec<_>>(), expected.map(|(_, one, _)| one));
    assert_eq!(rows[1].iter().collect::<Vec<_>>(), expected.map(|(_, _, two)| two));
    assert_eq!(rows.len(), 2);
}

#[test]
fn a_table_is_of_one_type_or_of_fields() {
    let path = file("types.fsj", &journal());
    let (code, out, err) = run(&["cat", arg(&path), "--format", "csv"]);
    assert_eq!(code, 2);
    assert_eq!(out.lines().count(), 4, "{out}");
    assert!(err.contains("say which with --type"), "{err}");
    assert!(err.contains("acme.Reading and acme.EventWrapper"), "{err}");

    let (code, out, _) =
        run(&["cat", arg(&path), "--format", "csv", "--type", "Reading", "--bare", "--limit", "2"]);
    assert_eq!((code, &*out), (0, "sensor,celsius\ns0,0.0\ns1,0.5\n"));
    let fields = ["--fields", "sensor,value_type,@type", "--bare", "--limit", "4"];
    let (code, out, _) = run(&[&["cat", arg(&path), "--format", "csv"], &fields[..]].concat());
    assert_eq!(code, 0);
    let expected =
        "sensor,value_type,@type\ns0,,acme.Reading\ns1,,acme.Reading\ns2,,acme.Reading\n,Started,acme.EventWrapper\n";
    assert_eq!(out, expected);
}

mod newer {
    use super::StreamSerialize;

    #[derive(StreamSerialize)]
    #[flatstream(namespace = "acme")]
    pub struct Reading {
        pub sensor: String,
        pub celsius: Option<f64>,
        pub humidity: u8,
    }
}

/// A type that got a field: the columns stay, and it is said.
#[test]
fn a_newer_schema_in_the_same_table() {
    let folder = folder("newer");
    let rotation = Rotation::default();
    let (mut old, _) = JournalOptions::default().segments(&folder, "room", rotation).unwrap();
    old.write_at(NOON, &crate::kit::Reading { sensor: "a".into(), celsius: None }).unwrap();
    old.finish().unwrap();
    let (mut new, _) = JournalOptions::default().segments(&folder, "room", rotation).unwrap();
    new.write_at(NOON, &newer::Reading { sensor: "b".into(), celsius: None, humidity: 3 }).unwrap();
    new.finish().unwrap();
    let path = folder.join("room");
    let (code, out, err) = run(&["cat", arg(&path), "--format", "csv", "--bare"]);
    assert_eq!((code, &*out), (0, "sensor,celsius\na,\nb,\n"));
    assert!(err.contains("from message 1 on there are more fields"), "{err}");
    assert!(err.contains(": humidity\n"), "{err}");
    let (code, out, err) =
        run(&["cat", arg(&path), "--format", "csv", "--bare", "--fields", "sensor,humidity"]);
    assert_eq!((code, &*out, &*err), (0, "sensor,humidity\na,\nb,3\n", ""));
}
