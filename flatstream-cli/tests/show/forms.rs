//! Lines, a list, and what `head` shows of them.

use flatstream_journal::JournalOptions;
use serde_json::{json, Value};

use crate::kit::{arg, file, journal, lines, run, schemas, Reading};
use crate::rich;

#[test]
fn everything_has_its_json() {
    let path = file("rich.fsj", &rich::journal());
    let (code, out, err) = run(&["cat", arg(&path), "--bare", "--limit", "1"]);
    assert_eq!((code, &*err), (0, ""));
    // Digits as they are: this is no JSON of another program.
    for part in [
        r#""least":-9223372036854775808,"most":18446744073709551615,"double":"nan","single":0.1,"bytes":[0,255],"#,
        r#""at":{"x":1.5,"y":"-inf"},"level":"High","parts":[{"id":1,"tags":[]},{"id":2,"tags":["a","b,c"]}],"#,
        r#""event_type":"Moved","event":{"by":{"x":-1.0,"y":0.0}},"tree":{"name":"root","#,
    ] {
        assert!(out.contains(part), "{part}\n{out}");
    }
}

#[test]
fn one_json_is_a_list() {
    let path = file("list.fsj", &journal());
    let (code, out, err) = run(&["cat", arg(&path), "--format", "json"]);
    assert_eq!((code, &*err), (0, ""));
    let all: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(all, Value::Array(lines(&run(&["cat", arg(&path)]).1)));
    let none = ["cat", arg(&path), "--format", "json", "--from", "2030-01-01"];
    assert_eq!(run(&none), (0, "[]\n".into(), String::new()));
    let one = ["cat", arg(&path), "--format", "json", "--limit", "1", "--bare"];
    assert_eq!(run(&one).1, "[\n{\"sensor\":\"s0\",\"celsius\":0.0}\n]\n");
}

#[test]
fn the_head_is_the_first_messages() {
    let path = file("head.fsj", &journal());
    let sequences = |args: &[&str]| -> Vec<Value> {
        let (code, out, err) = run(&[&["head", arg(&path)], args].concat());
        assert_eq!((code, &*err), (0, ""));
        lines(&out).into_iter().map(|it| it["sequence"].clone()).collect()
    };
    assert_eq!(sequences(&[]).len(), 10);
    assert_eq!(sequences(&["-n", "2"]), [json!(0), json!(1)]);
    assert_eq!(sequences(&["-n", "2", "--type", "EventWrapper"]), [json!(3), json!(7)]);
    assert!(sequences(&["-n", "0"]).is_empty());
}

/// What is damaged is in its place between the others, when both go to one file.
#[test]
fn what_is_lost_is_said_where_it_was() {
    let mut bytes = journal();
    let frames = flatstream_journal::Journal::new(&bytes, Default::default()).unwrap().frames();
    let hit =
        frames.map(Result::unwrap).find(|it| it.sequence == 1 && it.kind.is_message()).unwrap();
    let at = hit.offset as usize + 44;
    bytes[at] ^= 1;
    let path = file("between.fsj", &bytes);
    let both = file("between.txt", b"");
    let out = std::fs::File::create(&both).unwrap();
    let mut command = crate::kit::flatstream(&["cat", arg(&path), "--bare", "--type", "Reading"]);
    let status = command.stdout(out.try_clone().unwrap()).stderr(out).status().unwrap();
    assert_eq!(status.code(), Some(3));
    let text = std::fs::read_to_string(both).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    assert!(lines[0].contains("s0"), "{text}");
    assert!(lines[1].contains("message 1 at "), "{text}");
    assert!(lines[2].contains("look at it: flatstream hex "), "{text}");
    assert!(lines[3].contains("s2"), "{text}");
}

/// A schema that is damaged makes each of its messages one that cannot be shown.
#[test]
fn not_more_is_said_than_anybody_reads() {
    let mut writer = JournalOptions::default().start(Vec::new()).unwrap();
    for i in 0..250 {
        writer.write(&Reading { sensor: format!("s{i}"), celsius: None }).unwrap();
    }
    let mut bytes = writer.finish().unwrap();
    schemas(&bytes).iter().for_each(|place| bytes[place.start + 60] ^= 1);
    let path = file("much.fsj", &bytes);
    let (code, out, err) = run(&["cat", arg(&path)]);
    assert_eq!((code, &*out), (3, ""));
    // The first damage, and 99 of the messages; each has a line with a command.
    assert_eq!(err.lines().count(), 201, "{err}");
    assert!(err.ends_with("\n152 more that cannot be shown\n"), "{err}");
}
