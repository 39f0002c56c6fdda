//! `cat today.fsj tomorrow.fsj`, where something is damaged between the two.

use std::process::Command;

use flatstream_journal::JournalOptions;

use crate::kit::{arg, file, folder, journal, lines, run, run_with_input, Reading};

/// What is said of the other journal brings it back.
#[test]
fn the_other_journal_is_cut_out() {
    let mut writer = JournalOptions::default().id([8; 16]).start(Vec::new()).unwrap();
    for i in 0..5 {
        writer.write_at(i, &Reading { sensor: "tomorrow".into(), celsius: None }).unwrap();
    }
    let (one, other) = (journal(), writer.finish().unwrap());
    let folder = folder("seams");
    let expected = run(&["cat", arg(&file("seams-other.fsj", &other))]).1;
    // The last header of the one; the first bytes of the other, and its first header.
    let last = one.windows(4).rposition(|it| it == &one[12..16]).unwrap() - 8;
    for (at, n_shown) in [(last + 13, 13), (one.len() + 1, 13), (one.len() + 16 + 13, 13)] {
        let mut both = [&one[..], &other[..]].concat();
        both[at] ^= 1;
        let path = folder.join("both, today and tomorrow.fsj");
        std::fs::write(&path, &both).unwrap();
        let (code, out, err) = run(&["cat", arg(&path)]);
        assert_eq!((code, lines(&out).len()), (3, n_shown), "{err}");
        assert!(!err.contains("torn tail"), "{err}");
        let begins = one.len();
        assert!(err.contains(&format!("another journal begins at {begins}")), "{err}");
        let command = err.split('`').nth(1).unwrap();
        assert!(command.starts_with(&format!("tail -c +{} '", begins + 1)), "{command}");
        // As it stands there.
        let shell = Command::new("sh").arg("-c").arg(command).current_dir(&folder).status();
        assert!(shell.unwrap().success());
        let (_, out, err) = run(&["cat", arg(&folder.join("OTHER.fsj"))]);
        assert_eq!(out, expected, "{err}");
        for command in [&["verify"][..], &["info"]] {
            let (code, out, err) = run(&[command, &[arg(&path)]].concat());
            assert_eq!(code, 3);
            assert!(err.contains("another journal begins at"), "{out}{err}");
        }
        let (code, _, err) = run_with_input(&["cat", "-"], &both);
        assert_eq!(code, 3);
        // With the same input again.
        let command = format!("{} < '{}'", err.split('`').nth(1).unwrap(), arg(&path));
        std::fs::remove_file(folder.join("OTHER.fsj")).unwrap();
        let shell = Command::new("sh").args(["-c", &command]).current_dir(&folder).status();
        assert!(shell.unwrap().success());
        assert_eq!(run(&["cat", arg(&folder.join("OTHER.fsj"))]).1, expected);
        std::fs::remove_file(folder.join("OTHER.fsj")).unwrap();
    }
}
