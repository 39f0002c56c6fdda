//! Promise: `flatstream bench` reads all messages in every step, and says how long that took.

#[path = "../kit/mod.rs"]
mod kit;

use flatstream::{DefaultFramer, StreamSchema, StreamWriter};
use serde_json::Value;

use kit::{arg, file, journal, run, Reading};

fn bench(args: &[&str]) -> Value {
    let (code, out, err) = run(&[&["bench", "--seconds", "1", "--json"], args].concat());
    assert_eq!(code, 0, "{err}");
    serde_json::from_str(&out).unwrap()
}

#[test]
fn all_messages_are_read_in_every_step() {
    let path = file("bench.fsj", &journal());
    let all = bench(&[arg(&path)]);
    // Two of each of ten readings, and what two events say.
    assert_eq!((all["messages"].as_u64(), all["values"].as_u64()), (Some(13), Some(20 + 2)));
    assert_eq!(all["bytes"].as_u64(), Some(journal().len() as u64 - 16));
    let steps = all["steps"].as_array().unwrap();
    let names: Vec<_> = steps.iter().map(|it| it["step"].as_str().unwrap()).collect();
    assert_eq!(names, ["scan", "verify", "decode", "write"]);
    for step in steps {
        let [fastest, median, slowest] =
            ["fastest", "seconds", "slowest"].map(|it| step[it].as_f64().unwrap());
        assert!(0.0 < fastest && fastest <= median && median <= slowest, "{step}");
        assert!(step["passes"].as_u64().unwrap() > 1, "{step}");
        let rate = step["messages_per_second"].as_f64().unwrap();
        assert!((rate * median / 13.0 - 1.0).abs() < 1e-9, "{step}");
    }
}

#[test]
fn plain_streams_and_people() {
    let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
    for i in 0..50 {
        writer.write(&Reading { sensor: format!("{i}"), celsius: None }).unwrap();
    }
    let stream = file("bench.stream", &writer.into_inner());
    let schema = file("bench.bfbs", &Reading::bfbs().unwrap());
    let (code, out, _) = run(&["bench", "--seconds", "1", arg(&stream), "--schema", arg(&schema)]);
    assert_eq!(code, 0);
    assert!(out.starts_with("50 messages in "), "{out}");
    for step in ["find frames", "verify messages", "every value", "write the messages"] {
        assert!(out.lines().any(|line| line.contains(step) && line.contains(" ns ")), "{out}");
    }
}

#[test]
fn what_cannot_be_measured() {
    let (code, _, err) = run(&["bench", "-"]);
    assert_eq!(code, 1);
    assert!(err.contains("standard input can be read once only"), "{err}");
    let empty = file("bench-empty.fsj", &[]);
    let (code, _, err) = run(&["bench", arg(&empty)]);
    assert_eq!(code, 1);
    assert!(err.contains("no messages"), "{err}");
    let mut torn = journal();
    torn.truncate(torn.len() - 3);
    let torn = file("bench-torn.fsj", &torn);
    assert_eq!(run(&["bench", "--seconds", "1", arg(&torn)]).0, 3);
}
