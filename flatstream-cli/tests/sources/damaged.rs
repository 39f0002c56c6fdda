//! Streams that are damaged.

use std::process::Command;

use crate::kit::{arg, file, lines, run, run_with_input};
use crate::streams::{bfbs, streams};

/// Where frames start, by the lengths in front of them.
fn borders(bytes: &[u8], checksum: usize) -> Vec<usize> {
    let mut borders = vec![];
    let mut at = 0;
    while at < bytes.len() {
        borders.push(at);
        let len = u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap());
        at += 4 + checksum + len as usize;
    }
    borders
}

#[test]
fn a_torn_tail_is_told() {
    let schema = bfbs();
    for (framing, bytes) in streams() {
        let path = file(&format!("torn.{framing}"), &bytes[..bytes.len() - 3]);
        let last = borders(&bytes, header(framing))[4];
        let (code, out, err) = run(&["cat", arg(&path), "--schema", arg(&schema)]);
        assert_eq!((code, lines(&out).len()), (3, 4), "{framing}: {err}");
        let len = bytes.len() - 3 - last;
        assert!(
            err.contains(&format!("a torn tail: {len} bytes at {last} are no whole frame")),
            "{err}"
        );
        let look =
            format!("flatstream hex {} --schema '{}' --at {last}\n", arg(&path), arg(&schema));
        assert!(err.contains(&look), "{err}");
    }
}

fn header(framing: &str) -> usize {
    match framing {
        "plain" => 0,
        "xxhash64" => 8,
        "crc32" => 4,
        _ => 2,
    }
}

/// What stands behind the damage is found, in its place, by the checksum or by what messages look like.
#[test]
fn damage_is_told_and_left_out() {
    let schema = bfbs();
    for (framing, bytes) in streams() {
        let borders = borders(&bytes, header(framing));
        let hit = borders[2];
        let mut lengths = bytes.clone();
        // Longer than anything that is allowed.
        lengths[hit + 3] ^= 0x80;
        let mut payload = bytes.clone();
        payload[borders[3] - 10] ^= 1;
        // Without a checksum nothing tells that.
        let payload = (framing != "plain").then_some(payload);
        for damaged in [Some(lengths), payload].into_iter().flatten() {
            let path = file(&format!("damaged.{framing}"), &damaged);
            let (code, out, err) = run(&["cat", arg(&path), "--schema", arg(&schema)]);
            assert_eq!(code, 3, "{framing}: {err}");
            let sensors: Vec<_> =
                lines(&out).iter().map(|it| it["message"]["sensor"].clone()).collect();
            assert_eq!(sensors, ["s0", "s1", "s3", "s4"], "{framing}: {err}");
            assert!(err.contains(&format!("the stream is damaged at {hit}: ")), "{err}");
            let len = borders[3] - hit;
            assert!(err.contains(&format!("; {len} bytes lost\n")), "{err}");
            // Standard input is gone when it was read: it has to be there once more.
            let (code, _, err) = run_with_input(&["cat", "-", "--schema", arg(&schema)], &damaged);
            assert_eq!(code, 3);
            assert!(err.contains("standard input: the stream is damaged"), "{err}");
            let again = "look at it, with the same input again: flatstream hex - --schema ";
            assert!(err.contains(again), "{err}");
        }
    }
}

/// Names with spaces and quotes in them, and the schema of a stream.
#[test]
fn commands_that_are_shown_can_be_pasted() {
    let mut journal = crate::kit::journal();
    journal.truncate(journal.len() - 4);
    let journal = file("it's torn.fsj", &journal);
    let [(_, mut stream), ..] = streams();
    stream.truncate(stream.len() - 4);
    let stream = file("it's torn.stream", &stream);
    let schema = bfbs();
    let of_stream = ["--schema", arg(&schema), "--root", "Reading", "--framing", "plain"];
    for args in [vec![arg(&journal)], [&[arg(&stream)], &of_stream[..]].concat()] {
        let (code, _, err) = run(&[&["cat"][..], &args].concat());
        assert_eq!(code, 3);
        let shown = err.lines().find_map(|line| line.strip_prefix("  look at it: flatstream "));
        let pasted = format!("'{}' {}", env!("CARGO_BIN_EXE_flatstream"), shown.unwrap());
        let shell = Command::new("sh").args(["-c", &pasted]).output().unwrap();
        let out = String::from_utf8_lossy(&shell.stdout);
        let err = String::from_utf8_lossy(&shell.stderr);
        assert!(matches!(shell.status.code(), Some(0 | 3)), "{pasted}: {err}");
        assert!(out.contains("a torn tail: "), "{pasted}: {out}");
    }
}

/// Of a journal and of a stream.
#[test]
fn what_is_good_can_be_kept() {
    let mut journal = crate::kit::journal();
    journal.truncate(journal.len() - 4);
    let journal = file("keep.fsj", &journal);
    let [(_, mut stream), ..] = streams();
    stream.truncate(stream.len() - 4);
    let stream = file("keep.stream", &stream);
    let schema = bfbs();
    let folder = crate::kit::folder("keep");
    let of_stream = ["--schema", arg(&schema)];
    for (args, new) in [
        (vec![arg(&journal)], "NEW.fsj"),
        ([&[arg(&stream)], &of_stream[..]].concat(), "NEW.stream"),
    ] {
        let (code, _, err) = run(&[&["verify"][..], &args].concat());
        assert_eq!(code, 3);
        let shown = err.split("keep what is good: flatstream ").nth(1).unwrap();
        let pasted = format!("'{}' {shown}", env!("CARGO_BIN_EXE_flatstream"));
        let shell = Command::new("sh").args(["-c", &pasted]).current_dir(&folder).output().unwrap();
        assert_eq!(shell.status.code(), Some(3), "{pasted}");
        let new = folder.join(new);
        let schema = if args.len() > 1 { &of_stream[..] } else { &[] };
        let (code, _, err) = run(&[&["verify", arg(&new)], schema].concat());
        assert_eq!((code, &*err), (0, ""));
    }
}
