//! What is no journal.

use crate::kit::{arg, file, run, run_with_input};
use crate::streams::{bfbs, stream};

#[test]
fn a_file_that_is_no_journal_says_what_it_is() {
    for (name, bytes, said) in [
        ("a.gz", &b"\x1f\x8b\x08\0\0\0\0\0\0\x03and so on"[..], "as gzip does: unpack it first"),
        ("a.json", b"{\"sensor\": \"attic\"}", "as JSON does: journals and streams are binary"),
        ("a.lock", b"flatstream-lock 1\n", "as a schema lock does: give it as --schema"),
        ("a.txt", b"\x89FSJ\n\x1a\n\x01\x01\0\0and so on", "that was transferred as text"),
        ("a.bin", b"\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10\x11", "it begins with 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f 10. If it is a plain stream"),
    ] {
        let path = file(name, bytes);
        for command in ["cat", "info", "verify", "schema"] {
            let (code, out, err) = run(&[command, arg(&path)]);
            assert_eq!((code, &*out), (1, ""), "{name}");
            assert!(err.contains("this is no journal: it begins with "), "{err}");
            assert!(err.contains(said), "{err}");
        }
    }
}

#[test]
fn a_stream_needs_its_schema() {
    let path = file("bare.stream", &stream(flatstream::DefaultFramer));
    let (code, _, err) = run(&["cat", arg(&path)]);
    assert_eq!(code, 1);
    assert!(err.contains("say what its messages are: --schema FILE.bfbs"), "{err}");
    let (code, _, err) = run(&["cat", arg(&path), "--framing", "plain"]);
    assert_eq!(code, 2);
    assert!(err.contains("read by their schema: say --schema FILE.bfbs"), "{err}");
    let (code, _, err) = run_with_input(&["cat", "-"], b"no journal, but some text");
    assert_eq!(code, 1);
    assert!(err.contains("standard input: this is no journal"), "{err}");
}

#[test]
fn a_schema_is_none() {
    let path = file("good.stream", &stream(flatstream::DefaultFramer));
    let fbs = file("reading.fbs", b"table Reading { sensor: string; }");
    let flatc = ["cat", arg(&path), "--schema", arg(&fbs), "--flatc", "/nowhere/flatc"];
    let (code, _, err) = run(&flatc);
    assert_eq!(code, 1);
    assert!(err.contains("only flatc reads .fbs files"), "{err}");
    let (code, _, err) = run(&["cat", arg(&path), "--schema", "/nowhere/x.bfbs"]);
    assert_eq!(code, 1);
    assert!(err.contains("/nowhere/x.bfbs: "), "{err}");
    assert_eq!(run(&["cat", arg(&path), "--root", "Reading"]).0, 2);
    assert_eq!(run(&["cat", arg(&path), "--schema", arg(&bfbs()), "--framing", "what"]).0, 2);
}

/// A journal whose first bytes are damaged is found by its frames.
#[test]
fn a_journal_without_its_start() {
    let mut bytes = crate::kit::journal();
    bytes[..8].fill(0);
    let path = file("start.fsj", &bytes);
    let (code, out, err) = run(&["cat", arg(&path)]);
    assert_eq!((code, out.lines().count()), (3, 13));
    assert!(err.contains("the first 16 bytes of the journal are damaged"), "{err}");
    // By its bytes it may be a stream, if a schema is given.
    let told =
        ["cat", arg(&path), "--schema", arg(&bfbs()), "--framing", "journal"].map(String::from);
    let told: Vec<&str> = told.iter().map(|it| &**it).collect();
    assert_eq!(run(&told).1.lines().count(), 13);
}
