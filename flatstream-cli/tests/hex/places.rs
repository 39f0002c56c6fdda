//! Which frames are shown.

use flatstream_journal::{Journal, Mode};

use crate::kit::{arg, file, journal, lines, run, run_with_input};

fn whats(args: &[&str]) -> Vec<String> {
    let (code, out, err) = run(&[&["hex", "--json"], args].concat());
    assert_eq!((code, &*err), (0, ""), "{args:?}");
    lines(&out).iter().map(|frame| frame["what"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn by_a_byte_in_it_or_its_number() {
    let bytes = journal();
    let path = file("places.fsj", &bytes);
    let path = arg(&path);
    let journal = Journal::new(&bytes, Mode::Strict).unwrap();
    let frames: Vec<_> = journal.frames().map(Result::unwrap).collect();
    for frame in frames.iter().filter(|it| it.kind.is_message()) {
        let wanted = format!("at {}: message {}, acme", frame.offset, frame.sequence);
        let (first, last) = (frame.offset, frame.offset + frame.len_in_file() - 1);
        let hex = format!("{first:#x}");
        let number = frame.sequence.to_string();
        for args in [["--at", &hex], ["--at", &last.to_string()], ["--sequence", &number]] {
            let found = whats(&[&[path], &args[..]].concat());
            assert!(found.len() == 1 && found[0].starts_with(&wanted), "{wanted}: {found:?}");
        }
    }
    let found = whats(&[path]);
    assert_eq!(found, ["at 0: the start of a journal", "at 16: a session"]);
    assert_eq!(whats(&[path, "-n", "1000"]).len(), frames.len() + 1);
    let last = (bytes.len() - 1).to_string();
    assert_eq!(whats(&[path, "--at", &last, "-n", "3"]).len(), 1);
}

#[test]
fn what_is_not_there() {
    let bytes = journal();
    let path = file("absent.fsj", &bytes);
    let (code, out, err) = run(&["hex", arg(&path), "--sequence", "13"]);
    assert_eq!((code, &*out), (1, ""));
    assert!(err.contains("absent.fsj: there is no message 13 in it"), "{err}");
    let len = bytes.len().to_string();
    let (code, _, err) = run(&["hex", arg(&path), "--at", &len]);
    assert_eq!(code, 1);
    assert!(err.contains(&format!("it ends at {len}, before {len}")), "{err}");
    let (code, _, err) = run(&["hex", arg(&path), "--at", "soon"]);
    assert_eq!(code, 2);
    assert!(err.contains("`soon` is no offset: write 1234 or 0x4d2"), "{err}");
    assert_eq!(run(&["hex", arg(&path), "--at", "1", "--sequence", "1"]).0, 2);
    let (code, _, err) = run(&["hex", arg(&file("no.fsj", b"plain text"))]);
    assert_eq!(code, 1);
    assert!(err.contains("this is no journal"), "{err}");
}

/// What was asked for may be what is damaged: that is told, with its place.
#[test]
fn a_message_that_is_lost() {
    let mut bytes = journal();
    let frames = Journal::new(&bytes, Mode::Strict).unwrap().frames().map(Result::unwrap);
    let hit = frames.filter(|it| it.kind.is_message()).nth(4).unwrap().offset;
    bytes[hit as usize + 44] ^= 1;
    let path = file("lost.fsj", &bytes);
    let (code, out, err) = run(&["hex", arg(&path), "--sequence", "4"]);
    assert_eq!((code, &*out), (3, ""));
    let said = format!("message 4 at {hit} is damaged: ");
    let look = format!("look at it: flatstream hex {} --at {hit}\n", arg(&path));
    assert!(err.contains(&said) && err.contains(&look), "{err}");
    assert!(err.ends_with("there is no message 4 in it\n"), "{err}");
    // The others are shown.
    assert_eq!(run(&["hex", arg(&path), "--sequence", "5"]).0, 0);
}

#[test]
fn standard_input_is_looked_at_as_well() {
    let bytes = journal();
    let path = file("piped.fsj", &bytes);
    let args = ["--sequence", "4", "-n", "2"];
    let piped = run_with_input(&[&["hex", "-"], &args[..]].concat(), &bytes);
    assert_eq!(piped, run(&[&["hex", arg(&path)], &args[..]].concat()));
    assert_eq!(piped.0, 0);
}

#[test]
fn colours_are_for_terminals() {
    let path = file("colours.fsj", &journal());
    let (_, plain, _) = run(&["hex", arg(&path)]);
    assert!(!plain.contains('\x1b'));
    let (_, colored, _) = run(&["hex", arg(&path), "--color", "always"]);
    let mut stripped = colored.clone();
    while let Some(at) = stripped.find('\x1b') {
        let end = at + stripped[at..].find('m').unwrap();
        stripped.replace_range(at..=end, "");
    }
    assert!(colored.contains("\x1b[36m"));
    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(words(&stripped), words(&plain));
}
