//! What is written while somebody looks on.

use std::fs::{self, OpenOptions};
use std::io::{BufRead, BufReader, Read, Write};
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

    /// Its exit code, and what it said.
    fn ends(mut self) -> (Option<i32>, String) {
        let mut said = String::new();
        self.child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        (self.child.wait().unwrap().code(), said)
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

fn started(path: &Path, first: u64) -> JournalWriter<std::fs::File> {
    let mut writer = JournalWriter::create(path).unwrap();
    for i in first..first + 5 {
        writer.write(&reading(i)).unwrap();
    }
    writer.flush().unwrap();
    writer
}

/// What comes behind the end of a file that was cut, or in another one of its name, is not shown: that is said, and what to do.
#[test]
fn files_that_are_no_more_what_they_were() {
    let folder = folder("follow-replaced");
    let path = folder.join("it is one.fsj");
    let cases: [(&str, &str, &dyn Fn()); 4] = [
        ("cut", "it was cut to 100 bytes, and ", &|| {
            OpenOptions::new().write(true).open(&path).unwrap().set_len(100).unwrap();
        }),
        ("emptied", "it was cut to 0 bytes, and ", &|| fs::write(&path, b"").unwrap()),
        ("written anew", "it was written anew", &|| {
            let other = folder.join("other.fsj");
            drop(started(&other, 10));
            // No moment without its bytes.
            let mut bytes = fs::read(&other).unwrap();
            bytes.resize(bytes.len().max(fs::metadata(&path).unwrap().len() as usize), 0);
            let mut file = OpenOptions::new().write(true).open(&path).unwrap();
            file.write_all(&bytes).unwrap();
            fs::remove_file(other).unwrap();
        }),
        ("replaced", "another file stands in its place", &|| {
            let other = folder.join("other.fsj");
            drop(started(&other, 10));
            fs::rename(other, &path).unwrap();
        }),
    ];
    for (name, said, change) in cases {
        drop(started(&path, 0));
        let tail = Tail::new(&[arg(&path)]);
        tail.shows(0..5);
        change();
        let (code, err) = tail.ends();
        assert_eq!(code, Some(3), "{name}: {err}");
        assert!(err.starts_with(&format!("{}: {said}", arg(&path))), "{name}: {err}");
        let command = format!("\n  look at it: flatstream tail -f '{}'\n", arg(&path));
        assert!(err.contains(&command), "{name}: {err}");
        fs::remove_file(&path).unwrap();
    }
}

/// The same of a stream, and of one of the files of a journal.
#[test]
fn streams_and_files_of_a_journal_too() {
    let folder = folder("follow-replaced-others");
    let schema = file("follow-replaced.bfbs", &Reading::bfbs().unwrap());
    let stream = folder.join("one.stream");
    let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
    (0..3).for_each(|i| writer.write(&reading(i)).unwrap());
    fs::write(&stream, writer.into_inner()).unwrap();
    let tail = Tail::new(&[arg(&stream), "--schema", arg(&schema)]);
    tail.shows(0..3);
    fs::write(&stream, b"").unwrap();
    let (code, err) = tail.ends();
    assert!(code == Some(3) && err.contains("it was cut to 0 bytes"), "{err}");
    assert!(err.contains(&format!("tail -f {} --schema {}", arg(&stream), arg(&schema))), "{err}");

    let rotation = Rotation::default().bytes(1 << 20);
    let (mut writer, _) = JournalOptions::default().segments(&folder, "engine", rotation).unwrap();
    (0..3).for_each(|i| assert!(writer.write(&reading(i)).is_ok()));
    writer.flush().unwrap();
    let tail = Tail::new(&[arg(&folder.join("engine"))]);
    tail.shows(0..3);
    let path = folder.join("engine.000000.fsj");
    OpenOptions::new().write(true).open(&path).unwrap().set_len(50).unwrap();
    let (code, err) = tail.ends();
    assert!(code == Some(3) && err.contains("engine.000000.fsj: it was cut to 50 bytes"), "{err}");
}

/// Where a number was left out, or a file emptied, nothing is waited for: that is said, and what follows is shown.
#[test]
fn files_of_a_journal_that_are_not_there() {
    let (folder, aside) = (folder("follow-missing"), folder("follow-missing-aside"));
    let rotation = Rotation::default().bytes(1);
    let (mut writer, _) = JournalOptions::default().segments(&aside, "engine", rotation).unwrap();
    (0..6).for_each(|i| assert!(writer.write(&reading(i)).is_ok()));
    writer.finish().unwrap();
    let file = |folder: &Path, number: u32| folder.join(format!("engine.{number:06}.fsj"));
    // The first one has none, and each of the others one.
    let bring = |number| {
        let whole = aside.join("whole");
        fs::copy(file(&aside, number), &whole).unwrap();
        fs::rename(whole, file(&folder, number)).unwrap();
    };
    bring(0);
    bring(1);
    let tail = Tail::new(&[arg(&folder.join("engine"))]);
    tail.shows([0]);
    bring(3);
    tail.shows([2]);
    fs::write(file(&folder, 4), b"").unwrap();
    bring(5);
    tail.shows([4]);
    // Of the last file nothing more can come.
    fs::write(file(&folder, 5), b"").unwrap();
    let name = |number| file(&folder, number).display().to_string();
    let (code, err) = tail.ends();
    assert_eq!(code, Some(3), "{err}");
    let [two, four] = [
        ("this file of the journal is missing, and all messages in it", 2),
        ("this file of the journal is empty: all messages that were in it are lost", 4),
    ]
    .map(|(said, number)| {
        format!("{}: {said}\n  look at it: flatstream info --full ", name(number))
    });
    let expected =
        format!("{two}{} {}\n{four}{} {} {}\n", name(1), name(3), name(3), name(4), name(5));
    assert!(err.starts_with(&expected), "{expected}\n{err}");
}

/// A file that got another name is the same file: what is written to it is shown.
#[test]
fn a_file_that_is_renamed() {
    let folder = folder("follow-renamed");
    let (path, other) = (folder.join("one.fsj"), folder.join("two.fsj"));
    let mut writer = started(&path, 0);
    let mut tail = Tail::new(&[arg(&path)]);
    tail.shows(0..5);
    fs::rename(&path, other).unwrap();
    let mut said = BufReader::new(tail.child.stderr.take().unwrap());
    let mut line = String::new();
    said.read_line(&mut line).unwrap();
    assert!(line.contains("no file has this name any more"), "{line}");
    writer.write(&reading(5)).unwrap();
    writer.flush().unwrap();
    tail.shows([5]);
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
        assert_eq!((code, &*out), (2, ""));
        assert!(err.contains(what), "{err}");
    };
    let one = folder.join("a.fsj");
    fs::write(&one, crate::kit::journal()).unwrap();
    says(&[arg(&one), arg(&one)], "one journal at a time can be followed");
    says(&[arg(&folder)], "a folder cannot be followed: say the NAME");
    let (code, _, err) = run(&["tail", "-f", "/nowhere/x"]);
    assert!(code == 1 && err.contains("/nowhere/x: "), "{err}");
    // It would never be shown.
    says(&[arg(&one), "--fields", "kelvin"], "--fields: there is no field `kelvin`");
}
