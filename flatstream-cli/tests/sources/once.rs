//! What is read once shows what a file shows, though a file can be looked through twice; and what is told of it can be done.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use flatstream::StreamSchema;
use flatstream_journal::{Chunks, Journal, JournalOptions, JournalWriter, Mode};

use crate::kit::{arg, file, folder, journal, run, run_with_input, schemas, Event, Reading, NOON};

/// Readings whose second schema record is in the middle of them.
fn long(options: JournalOptions) -> Vec<u8> {
    let mut writer = options.id([7; 16]).start(Vec::new()).unwrap();
    for i in 0..1200 {
        let reading = Reading { sensor: format!("s{}", i % 5), celsius: Some(i as f64) };
        writer.write_at(NOON + i * 1_000_000_000, &reading).unwrap();
        if i % 400 == 2 {
            writer.write_at(NOON + i * 1_000_000_000 + 1, &Event::Said(format!("{i}"))).unwrap();
        }
    }
    writer.finish().unwrap()
}

/// With a damaged first record, short and long, in chunks or not, and with damage elsewhere.
fn damaged() -> Vec<(&'static str, Vec<u8>)> {
    let chunked = || JournalOptions::default().chunks(Chunks::zstd(3).bytes(2000));
    let all = [
        ("short", journal()),
        ("long", long(JournalOptions::default())),
        ("chunked", long(chunked())),
        ("torn", long(JournalOptions::default())),
    ];
    all.map(|(name, mut bytes)| {
        let first = schemas(&bytes)[0].start;
        bytes[first + 60] ^= 1;
        if name == "torn" {
            bytes[first + 3000] ^= 1;
            bytes.truncate(bytes.len() - 900);
        }
        (name, bytes)
    })
    .to_vec()
}

/// Commands that show something; `FILE` is the journal.
const SHOWN: [&str; 15] = [
    "cat FILE",
    "cat FILE --format csv --fields @sequence,@time,sensor",
    "head FILE -n 3",
    "tail FILE -n 3",
    "get FILE --sequence 0",
    "get FILE --sequence 9",
    "stats FILE",
    "stats FILE --json",
    "plot celsius FILE",
    "plot celsius FILE --json",
    "info FILE --json",
    "verify FILE --json",
    "verify FILE",
    "schema FILE",
    "hex FILE --sequence 0",
];

#[test]
fn commands_show_the_same() {
    for (name, bytes) in damaged() {
        let path = file(&format!("once-{name}.fsj"), &bytes);
        for command in SHOWN {
            let words = |file| -> Vec<&str> {
                command.split(' ').map(|word| if word == "FILE" { file } else { word }).collect()
            };
            let (code, shown, _) = run(&words(arg(&path)));
            let (piped_code, piped, err) = run_with_input(&words("-"), &bytes);
            let same = |text: &str| text.replace(arg(&path), "-").replace("standard input", "-");
            assert_eq!(piped_code, code, "{name}: {command}: {err}");
            assert_eq!(same(&piped), same(&shown), "{name}: {command}");
            assert!(!err.contains("the schema of its type"), "{name}: {command}: {err}");
        }
    }
}

/// Commands that make files.
#[test]
fn commands_make_the_same() {
    let folder = folder("once-made");
    for (name, bytes) in damaged() {
        let path = file(&format!("once-made-{name}.fsj"), &bytes);
        for (command, ending) in [
            ("filter", "fsj"),
            ("merge", "fsj"),
            ("convert", "ndjson"),
            ("convert --type Reading", "csv"),
            ("convert --type Reading", "stream"),
            #[cfg(feature = "mcap")]
            ("convert", "mcap"),
            ("recover", "fsj"),
            ("compress", "fsj"),
        ] {
            let made = |of: &str| folder.join(format!("{of}.{ending}"));
            let (by_path, by_pipe) = (made("path"), made("pipe"));
            let words = |file, output| {
                let words = command.split(' ').chain([file, "-o", output]);
                words.collect::<Vec<&str>>()
            };
            let (code, ..) = run(&words(arg(&path), arg(&by_path)));
            let (piped_code, _, err) = run_with_input(&words("-", arg(&by_pipe)), &bytes);
            assert_eq!((code, piped_code), (3, 3), "{name}: {command} {ending}: {err}");
            assert_eq!(what(&made("pipe")), what(&made("path")), "{name}: {command} {ending}");
            fs::remove_file(made("path")).unwrap();
            fs::remove_file(made("pipe")).unwrap();
        }
    }
}

/// The messages of a file that was made, or its bytes: a journal has an id and a time of its own.
fn what(path: &Path) -> Vec<u8> {
    match path.extension().is_some_and(|it| it == "fsj" || it == "mcap") {
        true => run(&["cat", arg(path)]).1.into_bytes(),
        false => fs::read(path).unwrap(),
    }
}

/// A pipe with a name, and one that a shell makes.
#[cfg(unix)]
#[test]
fn pipes_that_have_names() {
    let (_, bytes) = damaged().swap_remove(1);
    let path = file("once-named.fsj", &bytes);
    let (code, shown, _) = run(&["cat", arg(&path)]);
    let mut bash = Command::new("bash");
    bash.args(["-c", r#""$0" cat <(cat "$1")"#, env!("CARGO_BIN_EXE_flatstream"), arg(&path)]);
    let output = bash.output().unwrap();
    assert_eq!(output.status.code(), Some(code));
    assert_eq!(String::from_utf8(output.stdout).unwrap(), shown);
}

/// Both copies are damaged: it is said what was looked through, and which schema another session has told of.
#[test]
fn what_is_not_found_is_said_as_it_is() {
    let whole = journal();
    let mut lost = whole.clone();
    schemas(&whole).iter().for_each(|place| lost[place.start + 60] ^= 1);
    let (code, out, err) = run_with_input(&["cat", "-"], &lost);
    assert_eq!((code, out.lines().count()), (3, 3));
    let said = "the schema of its type is neither in front of it nor within 1 MiB behind it (of a file all is looked through, so save \
                it in one): give one with --schema, if you have it";
    assert!(err.contains(said), "{err}");
    let schema = file("once.bfbs", &Reading::bfbs().unwrap());
    let (code, out, _) = run_with_input(&["cat", "-", "--schema", arg(&schema)], &lost);
    assert_eq!((code, out.lines().count()), (3, 13));

    // A second session of the journal, whose records are lost: the first one has told.
    let path = file("once-sessions.fsj", &whole);
    let (mut writer, _) = JournalOptions::default().append(&path).unwrap();
    writer.write(&Reading { sensor: "later".into(), celsius: None }).unwrap();
    writer.finish().unwrap();
    let mut both = fs::read(&path).unwrap();
    let frames = Journal::new(&both, Mode::Strict).unwrap().frames().map(Result::unwrap);
    let later = frames.filter(|it| it.schema().is_some() && it.offset > whole.len() as u64);
    let later: Vec<usize> = later.map(|it| it.offset as usize).collect();
    later.iter().for_each(|at| both[at + 60] ^= 1);
    fs::write(&path, &both).unwrap();
    let (code, shown, _) = run(&["cat", arg(&path)]);
    assert_eq!((code, shown.lines().count()), (3, 14));
    assert_eq!(run_with_input(&["cat", "-"], &both).1, shown);
}

mod other {
    use super::*;

    #[derive(flatstream::StreamSerialize)]
    #[flatstream(namespace = "acme")]
    pub struct Reading {
        pub celsius: f32,
    }

    /// Sessions of a journal that mean two things by one name.
    pub fn sessions() -> (PathBuf, Vec<u8>) {
        let path = folder("once-other").join("one.fsj");
        let write = |i: u64| {
            let (mut writer, _) = JournalOptions::default().append(&path).unwrap();
            match i {
                0 => writer.write(&super::Reading { sensor: "a".into(), celsius: None }).unwrap(),
                _ => writer.write(&Reading { celsius: 1.0 }).unwrap(),
            };
            writer.finish().unwrap();
        };
        drop(JournalWriter::create(&path).unwrap());
        (0..3).for_each(write);
        (path.clone(), fs::read(&path).unwrap())
    }
}

/// The schema of another session is taken only where there is no doubt.
#[test]
fn sessions_that_do_not_agree() {
    let (path, mut bytes) = other::sessions();
    let frames = Journal::new(&bytes, Mode::Strict).unwrap().frames().map(Result::unwrap);
    let all: Vec<usize> =
        frames.filter(|it| it.schema().is_some()).map(|it| it.offset as usize).collect();
    assert_eq!(all.len(), 6);
    all[4..].iter().for_each(|at| bytes[at + 60] ^= 1);
    fs::write(&path, &bytes).unwrap();
    for (code, out, err) in [run(&["cat", arg(&path)]), run_with_input(&["cat", "-"], &bytes)] {
        assert_eq!((code, out.lines().count()), (3, 2), "{err}");
        assert!(err.contains("the schema of its type is "), "{err}");
    }
}

/// The command that is shown, with the same input.
#[test]
fn what_is_told_can_be_done() {
    let mut torn = journal();
    torn.truncate(torn.len() - 4);
    let folder = folder("once-told");
    fs::write(folder.join("in"), &torn).unwrap();
    let (code, out, err) = run_with_input(&["verify", "-", "--json"], &torn);
    assert_eq!(code, 3);
    let look = "look at it, with the same input again: flatstream hex - --at ";
    assert!(err.contains(look), "{err}");
    let json: serde_json::Value = serde_json::from_str(&out).unwrap();
    let keep = err.split("keep what is good: ").nth(1).unwrap().lines().next().unwrap();
    for (command, shown) in
        [(json["damage"][0]["command"].as_str().unwrap(), "a torn tail: "), (keep, "")]
    {
        let command = command.replacen("flatstream", r#""$0""#, 1) + " < in";
        let mut shell = Command::new("sh");
        shell.args(["-c", &command, env!("CARGO_BIN_EXE_flatstream")]).current_dir(&folder);
        let output = shell.output().unwrap();
        assert_eq!(output.status.code(), Some(3), "{command}");
        assert!(String::from_utf8_lossy(&output.stdout).contains(shown), "{command}");
    }
    assert_eq!(run(&["verify", arg(&folder.join("NEW.fsj"))]).0, 0);
}
