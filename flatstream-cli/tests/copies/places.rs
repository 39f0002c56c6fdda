//! Files that are there, damage, and files that are not finished.

use std::fs;
use std::process::Stdio;
use std::thread;
use std::time::Duration;

use flatstream_journal::{Journal, Mode};

use crate::kit::{arg, file, flatstream, folder, journal, run, run_with_input, schemas};
use crate::{all, messages, names};

#[test]
fn nothing_is_written_over() {
    let input = file("over.fsj", &journal());
    let folder = folder("over");
    let there = folder.join("there.fsj");
    fs::write(&there, "precious").unwrap();
    let prefix = folder.join("there");
    fs::write(folder.join("there.000000.fsj"), "precious").unwrap();
    let commands: [&[&str]; 4] = [
        &["filter", "-o", arg(&there)],
        &["merge", "-o", arg(&there)],
        &["convert", "-o", arg(&there)],
        &["split", "--by", "size", "--every", "1MB", "-o", arg(&prefix)],
    ];
    for command in commands {
        let (code, _, err) = run(&[command, &[arg(&input)]].concat());
        assert_eq!(code, 1, "{command:?}");
        assert!(err.contains("it is there, and would be written over"), "{err}");
        assert_eq!(names(&folder), ["there.000000.fsj", "there.fsj"]);
        assert_eq!(fs::read(&there).unwrap(), b"precious");
    }
    let (code, _, err) = run(&["filter", arg(&input), "-o", "-"]);
    assert_eq!(code, 1);
    assert!(err.contains("standard output has none"), "{err}");
}

#[test]
fn damage_is_left_out_and_told() {
    let mut bytes = journal();
    let frames = Journal::new(&bytes, Mode::Strict).unwrap().frames();
    let hit = frames.map(Result::unwrap).find(|it| it.sequence == 6 && it.kind.is_message());
    let hit = hit.unwrap().offset;
    bytes[hit as usize + 44] ^= 1;
    let input = file("copies-damaged.fsj", &bytes);
    let folder = folder("copies-damaged");
    let rest: Vec<_> =
        all().into_iter().enumerate().filter(|(i, _)| *i != 6).map(|it| it.1).collect();
    for command in ["filter", "merge", "convert"] {
        let output = folder.join(format!("{command}.fsj"));
        let (code, _, err) = run(&[command, arg(&input), "-o", arg(&output)]);
        assert_eq!((code, messages(&output)), (3, rest.clone()));
        assert!(err.contains(&format!("message 6 at {hit} is damaged")), "{err}");
        assert!(err.contains("flatstream hex ") && err.contains("12 messages"), "{err}");
    }
}

#[test]
fn messages_without_a_schema_are_left_out_and_told() {
    let mut without = journal();
    for place in schemas(&without).into_iter().rev() {
        without.drain(place);
    }
    let output = folder("no-schema").join("out.fsj");
    let (code, _, err) =
        run(&["filter", arg(&file("no-schema.fsj", &without)), "-o", arg(&output)]);
    assert_eq!((code, messages(&output).len()), (3, 3));
    assert!(
        err.contains("the schema of its type is not in the journal, so it is left out"),
        "{err}"
    );
}

#[test]
fn standard_input() {
    let folder = folder("copies-stdin");
    for command in ["filter", "merge", "convert"] {
        let output = folder.join(format!("{command}.fsj"));
        let (code, _, err) = run_with_input(&[command, "-", "-o", arg(&output)], &journal());
        assert_eq!((code, messages(&output)), (0, all()), "{err}");
    }
}

/// The file may have 1 KiB, as if the disk were full then.
#[cfg(target_os = "linux")]
#[test]
fn what_does_not_become_whole_is_taken_away() {
    let input = file("copies-full.fsj", &journal());
    let folder = folder("copies-full");
    let output = folder.join("out");
    for command in [
        "filter -o",
        "merge -o",
        "split --by size --every 1MB -o",
        "split --by type -o",
        "convert --as journal -o",
        "convert --as stream --type Reading -o",
        "convert --as ndjson -o",
        "convert --as csv --fields sensor,celsius -o",
    ] {
        let program = env!("CARGO_BIN_EXE_flatstream");
        let inputs = [arg(&input); 20].join(" ");
        let line = format!("{program} {command} {} {inputs}", arg(&output));
        let script = format!("trap '' XFSZ; ulimit -f 1; exec {line}");
        let done = std::process::Command::new("sh").args(["-c", &script]).output().unwrap();
        let err = String::from_utf8(done.stderr).unwrap();
        assert_eq!(done.status.code(), Some(1), "{command}: {err}");
        assert!(err.contains(arg(&output)) && err.contains("too large"), "{command}: {err}");
        assert!(names(&folder).is_empty(), "{command}");
    }
}

#[test]
fn a_folder_that_is_not_there() {
    let input = file("copies-nowhere.fsj", &journal());
    let output = folder("copies-nowhere").join("no/such/out.fsj");
    let (code, _, err) = run(&["filter", arg(&input), "-o", arg(&output)]);
    assert_eq!(code, 1);
    assert!(err.contains("no/such/out.fsj"), "{err}");
}

/// What a command leaves that is killed is told by the next one of that name, and kept; not what one leaves that still runs.
#[cfg(target_os = "linux")]
#[test]
fn what_is_left_of_a_command_that_was_killed() {
    let folder = folder("killed");
    let (whole, new) = (file("killed.fsj", &journal()), folder.join("new.fsj"));
    let begin = || {
        let mut command = flatstream(&["filter", "-", "-o", arg(&new)]);
        let child = command.stdin(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let part = folder.join(format!("new.fsj.{}.part", child.id()));
        while !part.exists() {
            thread::sleep(Duration::from_millis(5));
        }
        (child, part)
    };
    let ((mut killed, left), (mut running, _)) = (begin(), begin());
    killed.kill().unwrap();
    killed.wait().unwrap();
    let (code, _, err) = run(&["filter", arg(&whole), "-o", arg(&new)]);
    let told = format!("{} is left of a command that was killed: rm '{0}'\n", left.display());
    let told = if arg(&left).contains(' ') { told } else { told.replace('\'', "") };
    assert_eq!((code, err), (0, told + &format!("{}: 13 messages\n", new.display())));
    assert!(left.exists());
    running.kill().unwrap();
    running.wait().unwrap();

    // All of one that had many files.
    let prefix = folder.join("new");
    let (code, _, err) =
        run(&["split", arg(&whole), "--by", "size", "--every", "1kB", "-o", arg(&prefix)]);
    assert_eq!((code, err.matches(" is left of a command ").count()), (0, 2), "{err}");
    fs::remove_dir_all(folder).unwrap();
}
