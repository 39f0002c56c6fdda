//! Whole frames that are missing, doubled or elsewhere: all that is there is good, and the numbers say that it is not all.

use std::fs;
use std::ops::Range;
use std::process::Command;

use flatstream_journal::{Journal, JournalOptions, Mode};
use serde_json::{json, Value};

use crate::kit::{arg, file, folder, run, run_with_input, Reading};
use crate::minute;

/// Where the message with a number stands.
fn place(bytes: &[u8], number: u64) -> Range<usize> {
    let frames = Journal::new(bytes, Mode::Strict).unwrap().frames().map(Result::unwrap);
    let mut found = frames.filter(|it| it.sequence == number && it.kind.is_message());
    let found = found.next().unwrap();
    found.offset as usize..(found.offset + found.len_in_file()) as usize
}

/// Without these messages, which stand behind each other.
fn without(bytes: &[u8], numbers: Range<u64>) -> Vec<u8> {
    let (from, to) = (place(bytes, numbers.start).start, place(bytes, numbers.end - 1).end);
    [&bytes[..from], &bytes[to..]].concat()
}

fn verified(args: &[&str]) -> (i32, Value, String) {
    let (code, out, err) = run(&[&["verify", "--json"], args].concat());
    (code, serde_json::from_str(&out).unwrap(), err)
}

#[test]
fn missing_messages_are_told_and_are_damage_to_verify() {
    let whole = minute();
    let bytes = without(&without(&whole, 20..25), 40..41);
    let path = file("gaps.fsj", &bytes);
    let (start, next) = (place(&whole, 20).start, place(&bytes, 25));
    assert_eq!(next.start, start);
    let said = format!("messages 20 to 24 are missing, 5 of them: at {start} number 25 comes next");
    let look = format!("flatstream hex {} --at {start}", arg(&path));

    let (code, found, err) = verified(&[arg(&path)]);
    assert_eq!(code, 3, "{err}");
    assert!(err.contains(&format!("{}: {said}\n  look at it: {look}\n", arg(&path))), "{err}");
    assert!(err.contains("message 40 is missing: at "), "{err}");
    assert!(err.contains(&format!("flatstream verify {} --allow-gaps", arg(&path))), "{err}");
    assert_eq!(
        found["gaps"][0],
        json!({ "file": path, "offset": start, "expected": 20, "found": 25, "missing": 5, "back_to": null,
            "what": said, "command": look })
    );
    assert_eq!(
        (
            &found["n_gaps"],
            &found["missing_messages"],
            &found["repeated_messages"],
            &found["n_damage"]
        ),
        (&json!(2), &json!(6), &json!(0), &json!(0))
    );
    let (code, out, _) = run(&["verify", arg(&path)]);
    let verdict = "56 messages, all of them whole; 6 messages are missing, at 2 places\n";
    assert!(code == 3 && out.ends_with(verdict), "{out}");
    let (code, out, err) = run(&["verify", "--allow-gaps", arg(&path)]);
    assert!(code == 0 && out.ends_with(verdict) && err.contains(&said), "{out}{err}");
    assert!(!err.contains("--allow-gaps"), "{err}");
    assert_eq!(run_with_input(&["verify", "-"], &bytes).0, 3);

    // It is no damage to those who read.
    let (code, out, err) = run(&["info", arg(&path)]);
    assert!(code == 0 && err.contains(&said), "{err}");
    assert!(out.contains("gaps      6 messages are missing, at 2 places\n"), "{out}");
    assert_eq!(run(&["cat", arg(&path)]).0, 0);
}

/// The command that is shown shows the frame behind the gap.
#[test]
fn the_commands_can_be_pasted() {
    let path = folder("gaps pasted").join("it's one.fsj");
    fs::write(&path, without(&minute(), 7..9)).unwrap();
    let (_, _, err) = verified(&[arg(&path)]);
    let shown = err.lines().find_map(|line| line.strip_prefix("  look at it: flatstream "));
    let allow = err.split(": flatstream verify ").nth(1).unwrap();
    for (words, code, part) in [
        (shown.unwrap(), Some(0), "message 9, acme.Reading"),
        (&format!("verify {allow}"), Some(0), "2 messages are missing"),
    ] {
        let pasted = format!("'{}' {words}", env!("CARGO_BIN_EXE_flatstream"));
        let shell = Command::new("sh").args(["-c", &pasted]).output().unwrap();
        assert_eq!(shell.status.code(), code, "{pasted}");
        assert!(String::from_utf8_lossy(&shell.stdout).contains(part), "{pasted}");
    }
}

/// Doubled ones, and ones that stand too late.
#[test]
fn numbers_that_go_back() {
    let whole = minute();
    let (five, ten) = (place(&whole, 5), place(&whole, 9));
    // 5 to 9 twice.
    let doubled = [&whole[..ten.end], &whole[five.start..]].concat();
    let (code, found, err) = verified(&[arg(&file("gaps-doubled.fsj", &doubled))]);
    assert_eq!(code, 3);
    let (at, said) = (ten.end, "numbers 5 to 9 stand again or too late, where 10 was to come");
    assert!(err.contains(&format!("at {at} {said}")), "{err}");
    assert_eq!(
        (&found["n_gaps"], &found["missing_messages"], &found["repeated_messages"]),
        (&json!(1), &json!(0), &json!(5))
    );
    assert_eq!((&found["gaps"][0]["found"], &found["gaps"][0]["back_to"]), (&json!(5), &json!(9)));
    // 5 behind 9: it is missed, and comes too late; those behind it follow.
    let late =
        [&whole[..five.start], &whole[five.end..ten.end], &whole[five.clone()], &whole[ten.end..]];
    let (code, found, err) = verified(&[arg(&file("gaps-late.fsj", &late.concat()))]);
    assert_eq!((code, &found["n_gaps"]), (3, &json!(2)), "{err}");
    assert!(err.contains("message 5 is missing: at "), "{err}");
    assert!(err.contains("number 5 stands again or too late, where 10 was to come"), "{err}");
}

/// Of many places the first are kept, and all are counted.
#[test]
fn many_gaps() {
    let whole = minute();
    let mut writer = JournalOptions::default().start(Vec::new()).unwrap();
    for i in 0..4_000 {
        writer.write_at(i, &Reading { sensor: "x".into(), celsius: None }).unwrap();
    }
    let all = writer.finish().unwrap();
    let frames = Journal::new(&all, Mode::Strict).unwrap().frames().map(Result::unwrap);
    let mut bytes = all[..16].to_vec();
    for frame in frames.filter(|it| !it.kind.is_message() || it.sequence % 3 != 1) {
        bytes.extend_from_slice(&all[frame.offset as usize..][..frame.len_in_file() as usize]);
    }
    let (code, found, err) = verified(&[arg(&file("gaps-many.fsj", &bytes))]);
    assert_eq!(
        (code, &found["n_gaps"], &found["missing_messages"]),
        (3, &json!(1333), &json!(1333))
    );
    assert_eq!(found["gaps"].as_array().unwrap().len(), 1000);
    assert!(err.contains("333 more places where numbers do not follow"), "{err}");
    // Other journals, one file behind another, have numbers of their own.
    let both = file("gaps-both.fsj", &[&whole[..], &all].concat());
    assert_eq!(run(&["verify", arg(&both)]).0, 0);
    let (one, two) = (file("gaps-one.fsj", &whole), file("gaps-two.fsj", &all));
    assert_eq!(run(&["verify", arg(&one), arg(&two)]).0, 0);
}

/// What is recovered has numbers that are missing, and it is said how to look for anything else.
#[test]
fn what_recover_makes() {
    let mut bytes = minute();
    let at = place(&bytes, 30).start;
    bytes[at + 44] ^= 1;
    let (input, output) =
        (file("gaps-recover.fsj", &bytes), folder("gaps-recover").join("new.fsj"));
    let (code, out, err) = run(&["recover", arg(&input), "-o", arg(&output), "--json"]);
    assert_eq!(code, 3);
    let report: Value = serde_json::from_str(&out).unwrap();
    assert_eq!((&report["n_gaps"], &report["missing_messages"]), (&json!(1), &json!(1)));
    let verify = format!("flatstream verify --allow-gaps {}\n", arg(&output));
    assert!(
        err.contains("1 message is missing, at 1 place; to see whether all else is whole: "),
        "{err}"
    );
    assert!(err.ends_with(&verify), "{err}");
    assert_eq!(run(&["verify", "--allow-gaps", arg(&output)]).0, 0);
    assert_eq!(run(&["verify", arg(&output)]).0, 3);
    // New numbers.
    let filtered = output.with_file_name("filtered.fsj");
    assert_eq!(run(&["filter", arg(&output), "-o", arg(&filtered)]).0, 0);
    assert_eq!(run(&["verify", arg(&filtered)]).0, 0);
}

/// A file without a byte is no journal, and none that is whole.
#[test]
fn nothing_at_all() {
    let path = file("gaps-empty.fsj", b"");
    let says = "it is empty: no journal was begun, or all of it is lost";
    for (code, out, err) in [run(&["verify", arg(&path)]), run_with_input(&["verify", "-"], b"")] {
        assert!(code == 3 && err.contains(says) && out.contains("empty: no journal"), "{out}{err}");
    }
    let (code, out, err) = run(&["info", arg(&path)]);
    assert!(code == 0 && err.contains(says) && out.contains(" 0 bytes, empty\n"), "{out}{err}");
    let whole = file("gaps-whole.fsj", &minute());
    let (code, out, _) = run(&["verify", arg(&whole), arg(&path)]);
    assert!(code == 3 && out.contains("62 messages"), "{out}");
    let new = folder("gaps-empty").join("new.fsj");
    for command in ["recover", "compress"] {
        let (code, _, err) = run(&[command, arg(&path), "-o", arg(&new)]);
        assert!(code == 1 && err.contains("it is empty: there is nothing in it to copy"), "{err}");
        assert!(!new.exists());
    }
    assert_eq!(run(&["cat", arg(&path)]), (0, String::new(), String::new()));
}
