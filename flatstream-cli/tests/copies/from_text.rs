//! Messages out of text: what `cat` shows is a journal again.

use std::fs;
use std::path::{Path, PathBuf};

use flatstream::{StreamSchema, StreamSerialize};
use flatstream_journal::JournalOptions;
use flatstream_tests::values::{random, Rng};
use flatstream_tests::zoo::{Arrays, Enums, Event, FlagSets, Maps, SharedTexts, Unions, Zoo};

use crate::kit::{arg, file, folder, journal, run, run_with_input, Reading, NOON};
use crate::{all, messages, names, Copy};

fn convert(args: &[&str]) -> String {
    let (code, out, err) = run(&[&["convert"], args].concat());
    assert_eq!((code, &*out), (0, ""), "{err}");
    err
}

/// Times and types alone: a new message has a layout of its own.
fn heads(copies: &[Copy]) -> Vec<(i64, u32)> {
    copies.iter().map(|it| (it.0, it.1)).collect()
}

/// Messages of many types, with everything that there is in fields.
fn zoo() -> Vec<u8> {
    let mut writer = JournalOptions::default().start(Vec::new()).unwrap();
    let mut rng = Rng::new(0xc0);
    for i in 0..20 {
        let time = NOON - 7 * i;
        writer.write_at(time, &random::<Zoo>(&mut rng)).unwrap();
        writer.write_at(time + 1, &random::<Event>(&mut rng)).unwrap();
        writer.write_at(i64::MAX - i, &random::<Maps>(&mut rng)).unwrap();
        writer.write_at(time, &random::<Unions>(&mut rng)).unwrap();
        writer.write_at(time, &random::<Enums>(&mut rng)).unwrap();
        writer.write_at(-i, &random::<FlagSets>(&mut rng)).unwrap();
        writer.write_at(time, &random::<Arrays>(&mut rng)).unwrap();
        writer.write_at(time, &random::<SharedTexts>(&mut rng)).unwrap();
    }
    writer.finish().unwrap()
}

/// The journal that had the types says what they are.
#[test]
fn a_journal_is_text_and_a_journal_again() {
    let (input, folder) = (file("from-zoo.fsj", &zoo()), folder("from-zoo"));
    let [text, back, again] =
        ["all.ndjson", "back.fsj", "again.ndjson"].map(|name| folder.join(name));
    convert(&[arg(&input), "-o", arg(&text)]);
    let err = convert(&[arg(&text), "--schema", arg(&input), "-o", arg(&back)]);
    assert!(err.contains("back.fsj: 160 messages"), "{err}");
    let former = messages(&input);
    assert_eq!(heads(&messages(&back)), heads(&former));
    convert(&[arg(&back), "-o", arg(&again)]);
    assert_eq!(fs::read_to_string(&again).unwrap(), fs::read_to_string(&text).unwrap());
    let (code, _, err) = run(&["verify", arg(&back)]);
    assert_eq!(code, 0, "{err}");
}

fn bfbs() -> PathBuf {
    file("from-reading.bfbs", &Reading::bfbs().unwrap())
}

/// What `cat` makes of a file.
fn cat(path: &Path, args: &[&str]) -> String {
    let (code, out, err) = run(&[&["cat", arg(path)], args].concat());
    assert_eq!(code, 0, "{err}");
    out
}

#[test]
fn messages_alone_and_from_standard_input() {
    let (input, folder) = (file("from-bare.fsj", &journal()), folder("from-bare"));
    let bare = cat(&input, &["--type", "Reading", "--bare"]);
    let (bfbs, output) = (bfbs(), folder.join("out.fsj"));
    let args = ["convert", "-", "--read-as", "ndjson", "--schema", arg(&bfbs), "-o", arg(&output)];
    let (code, _, err) = run_with_input(&args, format!("\u{feff}\n{bare}").as_bytes());
    assert_eq!(code, 0, "{err}");
    assert!(err.contains("out.fsj: 10 messages without a time have that of 1970"), "{err}");
    assert_eq!(cat(&output, &["--bare"]), bare);
    // Of a journal with several types the one that is asked for; also as a stream, and as text again.
    let text = file("from-bare.ndjson", bare.as_bytes());
    for name in ["out.stream", "out.csv"] {
        let args = [arg(&text), "--schema", arg(&input), "--type", "Reading", "--bare", "-o"];
        convert(&[&args[..], &[arg(&folder.join(name))]].concat());
    }
    let stream = folder.join("out.stream");
    assert_eq!(cat(&stream, &["--schema", arg(&bfbs), "--bare"]), bare);
    let shown = cat(&input, &["--type", "Reading", "--bare", "--format", "csv"]);
    assert_eq!(fs::read_to_string(folder.join("out.csv")).unwrap(), shown);
    let output = folder.join("x.fsj");
    let args = ["convert", arg(&text), "--schema", arg(&input), "-o", arg(&output)];
    let (code, _, err) = run(&args);
    assert_eq!(code, 3);
    assert!(
        err.contains("line 1, column 1: it does not say of what type it is: say --root TABLE"),
        "{err}"
    );
}

#[derive(StreamSerialize, Debug, Clone, PartialEq)]
#[flatstream(namespace = "acme")]
struct Flat {
    name: String,
    level: Option<Level>,
    n: Option<u64>,
    least: i64,
    double: f64,
    is_on: bool,
    at: Place,
    #[flatstream(required)]
    note: String,
    bytes: Vec<u8>,
    part: Option<Part>,
    what: Option<What>,
}

#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[flatstream(namespace = "acme")]
#[repr(u8)]
enum Level {
    Low,
    High,
}

#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
#[flatstream(namespace = "acme", fixed)]
struct Place {
    x: f32,
    room: u16,
}

#[derive(StreamSerialize, Debug, Clone, PartialEq)]
#[flatstream(namespace = "acme")]
struct Part {
    id: u16,
    tags: Vec<String>,
}

#[derive(StreamSerialize, Debug, Clone, PartialEq)]
#[flatstream(namespace = "acme")]
enum What {
    Started,
    Heat { celsius: f64 },
    Said(String),
}

fn flat() -> [Flat; 4] {
    let one = Flat {
        name: "a, \"b\"\nc".into(),
        level: Some(Level::High),
        n: Some(u64::MAX),
        least: i64::MIN,
        double: f64::NEG_INFINITY,
        is_on: true,
        at: Place { x: 0.1, room: 3 },
        note: "12".into(),
        bytes: vec![0, 255],
        part: Some(Part { id: 7, tags: vec!["x,y".into(), "null".into()] }),
        what: Some(What::Heat { celsius: 90.5 }),
    };
    let two = Flat {
        level: None,
        n: None,
        note: String::new(),
        what: Some(What::Started),
        ..one.clone()
    };
    let three =
        Flat { part: None, what: Some(What::Said(String::new())), double: -0.0, ..two.clone() };
    let four =
        Flat { what: None, name: String::new(), bytes: vec![], is_on: false, ..three.clone() };
    [one, two, three, four]
}

#[test]
fn a_table_is_a_journal_again() {
    let mut writer = JournalOptions::default().start(Vec::new()).unwrap();
    for (i, flat) in flat().iter().enumerate() {
        writer.write_at(NOON + i as i64, flat).unwrap();
    }
    let (input, folder) = (file("from-flat.fsj", &writer.finish().unwrap()), folder("from-flat"));
    let [table, back, again] = ["all.csv", "back.fsj", "again.csv"].map(|name| folder.join(name));
    convert(&[arg(&input), "-o", arg(&table)]);
    convert(&[arg(&table), "--schema", arg(&input), "-o", arg(&back)]);
    assert_eq!(heads(&messages(&back)), heads(&messages(&input)));
    convert(&[arg(&back), "-o", arg(&again)]);
    assert_eq!(fs::read_to_string(&again).unwrap(), fs::read_to_string(&table).unwrap());
    // An empty text is absent now, and reads as one.
    for (copy, flat) in messages(&back).iter().zip(flat()) {
        use flatstream::StreamDeserialize;
        assert_eq!(Flat::from_payload(&copy.2).unwrap().unpack().unwrap(), flat);
    }
}

#[test]
fn a_table_of_columns_that_were_asked_for() {
    let (input, folder) = (file("from-fields.fsj", &journal()), folder("from-fields"));
    let [table, back] = ["some.csv", "back.fsj"].map(|name| folder.join(name));
    // Two types: each has cells in its own columns.
    convert(&[arg(&input), "--fields", "sensor,value_type,value.Said.value", "-o", arg(&table)]);
    let err = convert(&[arg(&table), "--schema", arg(&input), "-o", arg(&back)]);
    assert!(err.contains("13 messages"), "{err}");
    assert_eq!(heads(&messages(&back)), heads(&all()));
    assert_eq!(cat(&back, &["--type", "EventWrapper"]), cat(&input, &["--type", "EventWrapper"]));
    let shown = ["--fields", "sensor,celsius", "--type", "Reading", "--bare", "--limit", "1"];
    assert_eq!(cat(&back, &shown), "{\"sensor\":\"s0\",\"celsius\":null}\n");
}

const LINES: &str = r#"{"sensor":"a","celsius":1}
{"sensor":"b","celsius":"warm"}
{"sequence":7,"time":"noon","type":"acme.Reading","message":{"sensor":"c"}}
{"sequence":7,"time":null,"type":"acme.Reding","message":{"sensor":"c"}}
{"sequence":7,"time":null,"type":"acme.Reading","message":{"sensor":"ü","celsuis":2}}
{"sequence":7,"time":null,"type":"acme.Reading","message":{"sensor":"c"}

{"type":"Reading","message":{"sensor":"d"},"time":5}
{"sensor":"e"} {}
"#;

const MISTAKES: [&str; 6] = [
    "line 2, column 25: celsius: expected a number (`double`), found the text \"warm\"",
    "line 3, column 22: `noon` is no time: write",
    "line 4, column 34: ",
    "line 5, column 73: `acme.Reading` has no field `celsuis`; did you mean `celsius`?",
    "line 6, column 72: EOF while parsing an object",
    "line 9, column 16: expected the end of the text, found an object",
];

#[test]
fn a_bad_line_ends_it_or_is_left_out() {
    let (text, folder) = (file("from-bad.ndjson", LINES.as_bytes()), folder("from-bad"));
    let (bfbs, output) = (bfbs(), folder.join("out.fsj"));
    let args = ["convert", arg(&text), "--schema", arg(&bfbs), "-o", arg(&output)];
    let (code, out, err) = run(&args);
    assert_eq!((code, &*out), (3, ""), "{err}");
    assert!(err.contains(MISTAKES[0]) && !err.contains("line 3"), "{err}");
    let command = format!("sed -n 2p {}", arg(&text));
    assert!(err.contains(&command) && err.contains("with --skip-bad"), "{err}");
    assert_eq!(names(&folder), [""; 0], "nothing is left");

    let (code, out, err) = run(&[&args[..], &["--skip-bad", "--json"]].concat());
    assert_eq!(code, 3);
    for mistake in MISTAKES {
        assert!(err.contains(mistake), "{mistake}\n{err}");
    }
    let report: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!((&report["messages"], &report["n_damage"]), (&2.into(), &6.into()), "{out}");
    assert_eq!(report["damage"][0]["offset"], 27 + 24);
    let shown = cat(&output, &["--fields", "@time,sensor", "--bare"]);
    let expected = "{\"@time\":\"1970-01-01T00:00:00Z\",\"sensor\":\"a\"}\n{\"@time\":\"1970-01-01T00:00:00.000000005Z\",\"sensor\":\"d\"}\n";
    assert_eq!(shown, expected);

    fs::remove_file(&output).unwrap();
    let (code, _, err) = run(&[&args[..], &["--skip-bad", "--ignore-unknown"]].concat());
    assert_eq!(code, 3);
    assert!(!err.contains("celsuis") && err.contains("out.fsj: 3 messages"), "{err}");
}

#[test]
fn text_that_is_no_text() {
    let text = file("from-bytes.ndjson", b"{\"sensor\":\"\xc3\xa9\xff\"}\n{\"sensor\":\"b\"}");
    let (bfbs, output) = (bfbs(), folder("from-bytes").join("out.fsj"));
    let args = ["convert", arg(&text), "--schema", arg(&bfbs), "--skip-bad", "-o", arg(&output)];
    let (code, _, err) = run(&args);
    assert_eq!(code, 3);
    assert!(
        err.contains("line 1, column 13: this is no UTF-8") && err.contains(": 1 message\n"),
        "{err}"
    );
    let table = file("from-bytes.csv", b"sensor\na\n\xff\nb\n");
    fs::remove_file(&output).unwrap();
    let args = ["convert", arg(&table), "--schema", arg(&bfbs), "--skip-bad", "-o", arg(&output)];
    let (code, _, err) = run(&args);
    assert_eq!(code, 3);
    assert!(
        err.contains("line 3, column 1: this is no UTF-8") && err.contains(": 2 messages\n"),
        "{err}"
    );
}

#[test]
fn mistakes_in_tables_are_told() {
    let folder = folder("from-tables");
    let schema = file("from-flat.bfbs", &Flat::bfbs().unwrap());
    let run_on = |table: &str, args: &[&str]| {
        let table = file("from-tables.csv", table.as_bytes());
        let output = folder.join("out.fsj");
        let _ = fs::remove_file(&output);
        run(&[&["convert", arg(&table), "--schema", arg(&schema), "-o", arg(&output)], args]
            .concat())
    };
    for (table, code, expected) in [
        ("name,nott\n", 1, "line 1, column 2: there is no field `nott`; did you mean `note`"),
        (
            "name,part.tags[0]\n",
            1,
            "line 1, column 2: `part.tags[0]`: items of vectors are not put together",
        ),
        ("name,@tim\n", 1, "line 1, column 2: `@tim`: there are @sequence"),
        ("name,note,name\n", 1, "line 1, column 3: `name` is there twice"),
        ("name\na\n", 3, "line 2, column 1: `note` is missing, which is required"),
        ("note,n\na\n", 3, "line 2, column 2: n: a row of 1 cells, and the first line has 2"),
        (
            "note,n\n\"a\nb\",1\nc,x\n",
            3,
            "line 4, column 2: n: expected an integer (`ulong`), found the text \"x\"",
        ),
        (
            "note,at.x,at.room\na,1,\n",
            3,
            "line 2, column 1: at: `room` is missing: a struct has all of its fields",
        ),
        ("note,bytes\na,\"[1,256]\"\n", 3, "line 2, column 2: bytes[1]: 256 is out of range"),
        ("note,bytes\na,\"1], n: [2\"\n", 3, "line 2, column 2: bytes: this is no JSON"),
        ("note,level\na,Hi\n", 3, "line 2, column 2: level: `acme.Level` has no value `Hi`"),
        (
            "note,what_type,what.Heat.celsius\na,Heat,x\n",
            3,
            "line 2, column 3: what.Heat.celsius: expected a number",
        ),
        ("@time,note\nnoon,a\n", 3, "line 2, column 1: @time: `noon` is no time"),
        ("@type,note\nacme.Fla,a\n", 3, "line 2, column 1: @type: "),
        (
            "@type,note,nott\nFlat,a,\nFlat,a,x\n",
            3,
            "line 3, column 3: nott: there is no field `nott`",
        ),
    ] {
        let (found, _, err) = run_on(table, &[]);
        assert!(found == code && err.contains(expected), "{found}: {expected}\n{err}");
        assert_eq!(names(&folder), [""; 0]);
    }
    let (code, _, err) = run_on("note,nott\na,b\n", &["--ignore-unknown"]);
    assert_eq!(code, 0, "{err}");
}

#[test]
fn text_needs_a_schema_and_one_form() {
    let text = file("from-none.ndjson", b"{}");
    let table = file("from-none.csv", b"a\n");
    let list = file("from-none.json", b"[{}]");
    let output = folder("from-none").join("out.fsj");
    for (args, expected) in [
        (&[arg(&text)][..], "say --schema FILE"),
        (&[arg(&text), arg(&table)], "all files have to be of one form"),
        (&[arg(&list)], "jq -c '.[]'"),
    ] {
        let (code, _, err) = run(&[&["convert", "-o", arg(&output)], args].concat());
        assert!(code == 2 && err.contains(expected), "{code}: {err}");
    }
    let args = ["convert", arg(&text), "-o", arg(&output), "--type", "Gone", "--schema"];
    let (code, _, err) = run(&[&args[..], &[arg(&bfbs())]].concat());
    assert_eq!(code, 3);
    assert!(err.contains("no table is called `Gone`"), "{err}");
}
