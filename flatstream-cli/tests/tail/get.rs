//! One message.

use flatstream::StreamSerialize;
use flatstream_journal::{Journal, Mode};

use crate::kit::{arg, file, flatstream, journal, lines, run, Reading};

#[test]
fn by_number_time_and_place() {
    let path = file("get.fsj", &journal());
    let bytes = journal();
    let sequence = |args: &[&str]| {
        let (code, out, err) = run(&[&["get", arg(&path)], args].concat());
        assert_eq!((code, &*err), (0, ""), "{args:?}");
        let lines = lines(&out);
        assert_eq!(lines.len(), 1);
        lines[0]["sequence"].as_u64().unwrap()
    };
    assert_eq!(sequence(&["--sequence", "6"]), 6);
    assert_eq!(sequence(&["--time", "2026-11-30T12:00:03Z"]), 4);
    assert_eq!(sequence(&["--time", "2026-11-30T12:00:03Z", "--type", "EventWrapper"]), 7);
    let frames = Journal::new(&bytes, Mode::Strict).unwrap().frames().map(Result::unwrap);
    for frame in frames.filter(|frame| frame.kind.is_message()) {
        assert_eq!(sequence(&["--at", &frame.offset.to_string()]), frame.sequence);
    }
}

#[test]
fn its_bytes_and_its_fields() {
    let path = file("get-raw.fsj", &journal());
    let output = flatstream(&["get", arg(&path), "--sequence", "1", "--raw"]).output().unwrap();
    let mut payload = vec![];
    let reading = Reading { sensor: "s1".into(), celsius: Some(0.5) };
    reading.encode(&mut flatstream::PayloadBuf::new(&mut payload)).unwrap().unwrap();
    assert_eq!(output.stdout, payload);
    let fields = ["get", arg(&path), "--sequence", "1", "--bare", "--fields", "celsius"];
    assert_eq!(run(&fields).1, "{\"celsius\":0.5}\n");
}

#[test]
fn what_is_not_there() {
    let path = file("get-none.fsj", &journal());
    let (code, out, err) = run(&["get", arg(&path), "--sequence", "13"]);
    assert_eq!((code, &*out), (1, ""));
    let said = "error: there is no such message: those that are there have numbers from 0 to 12\n";
    assert_eq!(err, said);
    assert_eq!(run(&["get", arg(&path), "--at", "17"]).0, 1);
    assert_eq!(run(&["get", arg(&path), "--time", "2030-01-01"]).0, 1);
    assert_eq!(run(&["get", arg(&path)]).0, 2);
    assert_eq!(run(&["get", arg(&path), "--sequence", "1", "--at", "17"]).0, 2);
    // It may be what is damaged.
    let mut bytes = journal();
    let frames = Journal::new(&bytes, Mode::Strict).unwrap().frames();
    let hit =
        frames.map(Result::unwrap).find(|it| it.sequence == 6 && it.kind.is_message()).unwrap();
    let at = hit.offset as usize + 44;
    bytes[at] ^= 1;
    let path = file("get-lost.fsj", &bytes);
    let (code, out, err) = run(&["get", arg(&path), "--sequence", "6"]);
    assert_eq!((code, &*out), (3, ""));
    assert!(err.contains("message 6 at ") && err.contains("there is no such message"), "{err}");
}
