//! Readers that stop reading.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::Stdio;
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

use flatstream_journal::{Journal, JournalOptions, Mode};

use crate::kit::{arg, file, flatstream, Reading};

/// More than any pipe takes.
fn long() -> Vec<u8> {
    let mut writer = JournalOptions::default().start(Vec::new()).unwrap();
    for i in 0..20_000 {
        writer.write(&Reading { sensor: format!("s{i}"), celsius: None }).unwrap();
    }
    writer.finish().unwrap()
}

/// As in `flatstream cat .. | head -1`.
#[test]
fn whoever_has_seen_enough_stops_it() {
    let path = file("long.fsj", &long());
    for command in [
        &["cat"][..],
        &["cat", "--format", "json"],
        &["cat", "--format", "csv"],
        &["cat", "--fields", "sensor"],
        &["head", "-n", "20000"],
        &["tail", "-n", "20000"],
    ] {
        let args = [command, &[arg(&path)]].concat();
        let mut child =
            flatstream(&args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        out.read_line(&mut String::new()).unwrap();
        drop(out);
        let mut said = String::new();
        child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        assert_eq!((child.wait().unwrap().code(), &*said), (Some(0), ""), "{command:?}");
    }
}

/// Also where nothing more comes, as in `flatstream tail -f .. | head -1`.
#[cfg(unix)]
#[test]
fn who_follows_ends_with_the_reader() {
    let path = file("followed.fsj", &long());
    let mut command = flatstream(&["tail", "-f", "-n", "2", arg(&path)]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    out.read_line(&mut String::new()).unwrap();
    thread::sleep(Duration::from_millis(300));
    assert!(child.try_wait().unwrap().is_none(), "somebody reads still");
    drop(out);
    let (sender, ended) = channel();
    let id = child.id();
    thread::spawn(move || sender.send(child.wait_with_output().unwrap()));
    let Ok(output) = ended.recv_timeout(Duration::from_secs(20)) else {
        drop(std::process::Command::new("kill").arg(id.to_string()).status());
        panic!("it goes on");
    };
    assert_eq!((output.status.code(), &*output.stderr), (Some(0), &b""[..]));
}

/// What came so far is shown before more is waited for.
#[test]
fn a_pipe_that_goes_on() {
    let bytes = long();
    let frames = Journal::new(&bytes, Mode::Strict).unwrap().frames();
    let end = frames.map(Result::unwrap).find(|it| it.sequence == 101).unwrap().offset as usize;
    // In front of the messages, and behind them, some formats have lines of their own.
    for (format, n_others) in [("ndjson", 0), ("json", 2), ("csv", 1)] {
        let mut command = flatstream(&["cat", "-", "--format", format]);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let mut input = child.stdin.take().unwrap();
        let out = child.stdout.take().unwrap();
        let (sender, lines) = channel();
        thread::spawn(move || BufReader::new(out).lines().try_for_each(|line| sender.send(line)));
        input.write_all(&bytes[..end]).unwrap();
        for i in 0..100 {
            let line = lines.recv_timeout(Duration::from_secs(60));
            assert!(line.is_ok(), "{format}: {i}");
        }
        drop(input);
        assert_eq!(lines.iter().count(), 1 + n_others, "{format}");
        assert_eq!(child.wait().unwrap().code(), Some(0));
    }
}

/// Nobody reads from the start on.
#[test]
fn a_pipe_that_is_closed() {
    let path = file("closed.fsj", &crate::kit::journal());
    for command in [
        &["cat", arg(&path)][..],
        &["info", arg(&path)],
        &["verify", arg(&path)],
        &["schema", arg(&path)],
        &["schema", arg(&path), "--as", "json"],
        &["get", arg(&path), "--sequence", "1", "--raw"],
        &["man"],
        &["completions", "zsh"],
    ] {
        let mut child =
            flatstream(command).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!((output.status.code(), &*said), (Some(0), ""), "{command:?}");
    }
}

/// Nowhere to write to is no end that somebody wanted.
#[test]
#[cfg(target_os = "linux")]
fn a_disk_that_is_full() {
    let path = file("full.fsj", &crate::kit::journal());
    for command in [&["cat", arg(&path)][..], &["info", arg(&path)], &["schema", arg(&path)]] {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let output = flatstream(command).stdout(full).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{command:?}");
        assert!(said.contains("error: standard output: "), "{said}");
    }
}
