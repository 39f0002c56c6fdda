//! What is written while somebody looks on.

use std::fs::{self, OpenOptions};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdout, Stdio};
use std::sync::mpsc::{channel, Receiver};
use std::thread;
use std::time::Duration;

use flatstream::{DefaultFramer, StreamSchema, StreamWriter};
use flatstream_journal::{JournalOptions, JournalWriter, Rotation};
use serde_json::Value;

use crate::kit::{arg, file, flatstream, folder, run, Reading};

/// Longer than anything here takes.
const LONG: Duration = Duration::from_secs(60);

/// A `tail -f` that goes on until the test is over.
struct Tail {
    child: Child,
    lines: Receiver<Value>,
}

impl Tail {
    fn new(args: &[&str]) -> Self {
        let mut command = flatstream(&[&["tail", "-f"], args].concat());
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let lines = lines_of(child.stdout.take().unwrap());
        Tail { child, lines }
    }

    #[track_caller]
    fn shows(&self, sensors: impl IntoIterator<Item = u64>) {
        for sensor in sensors {
            let line = self.lines.recv_timeout(LONG).unwrap();
            assert_eq!(line["message"]["sensor"], format!("s{sensor}"));
        }
    }
}

impl Drop for Tail {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn lines_of(out: ChildStdout) -> Receiver<Value> {
    let (sender, receiver) = channel();
    thread::spawn(move || {
        for line in BufReader::new(out).lines() {
            let line = serde_json::from_str(&line.unwrap()).unwrap();
            if sender.send(line).is_err() {
                break;
            }
        }
    });
    receiver
}

fn reading(i: u64) -> Reading {
    Reading { sensor: format!("s{i}"), celsius: None }
}

#[test]
fn a_journal_of_one_file() {
    let path = folder("follow").join("one.fsj");
    let mut writer = JournalWriter::create(&path).unwrap();
    for i in 0..5 {
        writer.write(&reading(i)).unwrap();
    }
    writer.flush().unwrap();
    let tail = Tail::new(&[arg(&path), "-n", "2"]);
    tail.shows(3..5);
    for i in 5..8 {
        writer.write(&reading(i)).unwrap();
        writer.flush().unwrap();
        tail.shows([i]);
    }
}

/// By its `NAME`, and by one of its files.
#[test]
fn a_journal_of_many_files() {
    let folder = folder("follow-many");
    let rotation = Rotation::default().bytes(1500);
    let (mut writer, _) = JournalOptions::default().segments(&folder, "engine", rotation).unwrap();
    for i in 0..30 {
        writer.write(&reading(i)).unwrap();
    }
    writer.flush().unwrap();
    let last = fs::read_dir(&folder).unwrap().map(|it| it.unwrap().path()).max().unwrap();
    let by_name = Tail::new(&[arg(&folder.join("engine")), "-n", "20"]);
    let by_file = Tail::new(&[arg(&last), "-n", "0"]);
    by_name.shows(10..30);
    // It has begun by now, or begins with the message that follows.
    thread::sleep(Duration::from_millis(500));
    for i in 30..90 {
        writer.write(&reading(i)).unwrap();
        writer.flush().unwrap();
    }
    by_name.shows(30..90);
    by_file.shows(30..90);
    assert!(fs::read_dir(&folder).unwrap().count() > 5);
}

/// A frame that a crash has left is cut off by the writer that comes next, and another one stands there.
#[test]
fn a_writer_that_starts_again() {
    let path = folder("follow-again").join("one.fsj");
    let mut writer = JournalWriter::create(&path).unwrap();
    writer.write(&reading(0)).unwrap();
    writer.finish().unwrap();
    let whole = fs::read(&path).unwrap();
    let tail = Tail::new(&[arg(&path)]);
    tail.shows([0]);
    let mut file = OpenOptions::new().append(true).open(&path).unwrap();
    file.write_all(&whole[whole.len() - 64..whole.len() - 8]).unwrap();
    thread::sleep(Duration::from_millis(200));
    let (mut writer, found) = JournalOptions::default().cut_torn_tail(true).append(&path).unwrap();
    assert!(found.cut.is_some());
    for i in 1..4 {
        writer.write(&reading(i)).unwrap();
    }
    writer.flush().unwrap();
    tail.shows(1..4);
}

#[test]
fn a_plain_stream() {
    let schema = file("follow.bfbs", &Reading::bfbs().unwrap());
    let path = file("follow.stream", b"");
    let tail = Tail::new(&[arg(&path), "--schema", arg(&schema)]);
    let append = |bytes: &[u8]| {
        OpenOptions::new().append(true).open(&path).unwrap().write_all(bytes).unwrap();
    };
    for i in 0..4 {
        let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
        writer.write(&reading(i)).unwrap();
        let bytes = writer.into_inner();
        // Half of a frame is none yet.
        append(&bytes[..10]);
        thread::sleep(Duration::from_millis(70));
        append(&bytes[10..]);
        tail.shows([i]);
    }
}

/// A reader that has seen enough ends it with the next message.
#[test]
fn nobody_reads_any_more() {
    let path = folder("follow-closed").join("one.fsj");
    let mut writer = JournalWriter::create(&path).unwrap();
    writer.write(&reading(0)).unwrap();
    writer.flush().unwrap();
    let mut command = flatstream(&["tail", "-f", arg(&path)]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    out.read_line(&mut line).unwrap();
    drop(out);
    writer.write(&reading(1)).unwrap();
    writer.flush().unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), &output.stderr[..]), (Some(0), &b""[..]));
}

#[test]
fn what_cannot_be_followed() {
    let folder = folder("follow-what");
    let says = |args: &[&str], what: &str| {
        let (code, out, err) = run(&[&["tail", "-f"], args].concat());
        assert_eq!((code, &*out), (1, ""));
        assert!(err.contains(what), "{err}");
    };
    let one = folder.join("a.fsj");
    fs::write(&one, crate::kit::journal()).unwrap();
    says(&[arg(&one), arg(&one)], "one journal at a time can be followed");
    says(&[arg(&folder)], "a folder cannot be followed: say the NAME");
    says(&[arg(Path::new("/nowhere/x"))], "/nowhere/x: ");
    // It would never be shown.
    says(&[arg(&one), "--fields", "kelvin"], "--fields: there is no field `kelvin`");
}
