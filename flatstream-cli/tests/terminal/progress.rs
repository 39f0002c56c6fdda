//! The bar.

use std::io::Write;
use std::process::Stdio;
use std::thread;
use std::time::{Duration, Instant};

use flatstream_journal::JournalOptions;

use crate::kit::{flatstream, Reading};
use crate::pty::Pty;

/// What is on standard error while a journal comes in two parts, with a pause between them.
fn said(pause: Duration, args: &[&str]) -> (String, String) {
    let mut writer = JournalOptions::default().start(Vec::new()).unwrap();
    for i in 0..3000 {
        writer.write(&Reading { sensor: format!("s{i}"), celsius: None }).unwrap();
    }
    let bytes = writer.finish().unwrap();
    let (end, text) = Pty::new().split();
    let mut command = flatstream(args);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(end).env("TERM", "xterm");
    let mut child = command.spawn().unwrap();
    drop(command);
    let mut input = child.stdin.take().unwrap();
    let writing = thread::spawn(move || {
        input.write_all(&bytes[..bytes.len() / 2]).unwrap();
        thread::sleep(pause);
        input.write_all(&bytes[bytes.len() / 2..]).unwrap();
    });
    let output = child.wait_with_output().unwrap();
    writing.join().unwrap();
    assert_eq!(output.status.code(), Some(0));
    (Pty::text(text), String::from_utf8(output.stdout).unwrap())
}

#[test]
fn past_a_second_there_is_a_bar_and_in_the_end_there_is_none() {
    let (said, out) = said(Duration::from_millis(1300), &["cat", "-"]);
    assert!(said.contains("KiB") && said.contains("/s"), "{said:?}");
    // The line that it was on is cleared.
    assert!(said.ends_with("\x1b[2K") || said.ends_with("\r"), "{said:?}");
    assert_eq!(out.lines().count(), 3000);
}

#[test]
fn what_is_quick_has_no_bar() {
    let started = Instant::now();
    let (said, out) = said(Duration::from_millis(1), &["verify", "-"]);
    // On a machine that is busy enough it is not quick.
    assert!(said.is_empty() || started.elapsed() >= Duration::from_secs(1), "{said:?}");
    assert!(out.contains("3000 messages, all of them whole"), "{out}");
}
