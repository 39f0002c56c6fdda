//! Files of other kinds.

use std::fs;
use std::path::{Path, PathBuf};

use flatstream::{StreamSchema, StreamSerialize, StreamWriter};

use crate::kit::{arg, file, folder, journal, run, Reading};
use crate::{all, messages, number_of, Copy};

fn convert(input: &Path, output: &Path, args: &[&str]) -> String {
    let (code, out, err) = run(&[&["convert", arg(input), "-o", arg(output)], args].concat());
    assert_eq!((code, &*out), (0, ""), "{err}");
    err
}

fn bfbs() -> PathBuf {
    file("convert-reading.bfbs", &Reading::bfbs().unwrap())
}

#[test]
fn text_is_what_cat_shows() {
    let (input, folder) = (file("convert-text.fsj", &journal()), folder("convert-text"));
    for (name, args, shown) in [
        ("all.ndjson", &[][..], &[][..]),
        ("all.json", &[], &["--format", "json"]),
        ("bare.jsonl", &["--bare", "--type", "Reading"], &["--bare", "--type", "Reading"]),
        ("some.csv", &["--type", "Reading"], &["--type", "Reading", "--format", "csv"]),
        ("fields.csv", &["--fields", "sensor"], &["--fields", "sensor", "--format", "csv"]),
    ] {
        let output = folder.join(name);
        let err = convert(&input, &output, args);
        assert!(err.contains(" messages"), "{err}");
        let (_, shown, _) = run(&[&["cat", arg(&input)], shown].concat());
        assert_eq!(fs::read_to_string(&output).unwrap(), shown, "{name}");
    }
    let output = folder.join("odd.name");
    convert(&input, &output, &["--as", "ndjson"]);
    assert!(output.exists());
    let (code, _, err) = run(&["convert", arg(&input), "-o", arg(&folder.join("other.name"))]);
    assert_eq!(code, 2);
    assert!(err.contains("what is it to be? say --as journal, stream"), "{err}");
}

#[test]
fn to_a_stream_and_back() {
    let (input, folder) = (file("convert-stream.fsj", &journal()), folder("convert-stream"));
    let readings = |it: Copy| Some((0, it.1, it.2)).filter(|it| it.1 == number_of("acme.Reading"));
    for sum in ["xxhash64", "crc32", "crc16", "none"] {
        let output = folder.join(format!("{sum}.stream"));
        convert(&input, &output, &["--type", "Reading", "--checksum", sum]);
        let back = folder.join(format!("{sum}.fsj"));
        let err = convert(&output, &back, &["--schema", arg(&bfbs())]);
        assert!(err.contains("10 messages without a time have that of 1970"), "{err}");
        // A stream has no times.
        assert_eq!(messages(&back), all().into_iter().filter_map(readings).collect::<Vec<_>>());
    }
    let output = folder.join("two.stream");
    let (code, _, err) = run(&["convert", arg(&input), "-o", arg(&output)]);
    assert_eq!(code, 2);
    assert!(
        err.contains("here are `acme.Reading` and `acme.EventWrapper`: say which with --type"),
        "{err}"
    );
    assert!(!output.exists());
}

#[derive(StreamSerialize)]
#[flatstream(namespace = "acme")]
struct Timed {
    unix_ns: u64,
    seen: Option<i64>,
    name: String,
}

#[test]
fn times_out_of_a_field() {
    let mut writer = StreamWriter::new(Vec::new(), flatstream::DefaultFramer);
    for i in 0..5 {
        let seen = (i != 3).then_some(-i);
        writer.write(&Timed { unix_ns: 7 + i as u64, seen, name: "x".into() }).unwrap();
    }
    let stream = file("convert-timed.stream", &writer.into_inner());
    let schema = file("convert-timed.bfbs", &Timed::bfbs().unwrap());
    let folder = folder("convert-timed");
    let output = folder.join("out.fsj");
    let times = |path: &Path| messages(path).iter().map(|it| it.0).collect::<Vec<_>>();
    convert(&stream, &output, &["--schema", arg(&schema), "--time", "unix_ns"]);
    assert_eq!(times(&output), [7, 8, 9, 10, 11]);

    let output = folder.join("seen.fsj");
    let args = ["convert", arg(&stream), "-o", arg(&output), "--schema", arg(&schema), "--time"];
    let (code, _, err) = run(&[&args[..], &["seen"]].concat());
    assert_eq!((code, times(&output)), (3, vec![0, -1, -2, -4]));
    assert!(err.contains("message 3 at ") && err.contains("it has no `seen`"), "{err}");
    fs::remove_file(&output).unwrap();
    for (field, why) in
        [("name", "`name` of acme.Timed is no number"), ("when", "has no field `when`")]
    {
        let (code, _, err) = run(&[&args[..], &[field]].concat());
        assert_eq!(code, 1);
        assert!(err.contains(why) && !output.exists(), "{err}");
    }
}
