//! Commands that are shown, for files whose names are no text, or are more than that.

use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::process::{Command, Output};

use crate::kit::folder;

fn flatstream(command: &str, path: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_flatstream")).arg(command).arg(path).output().unwrap()
}

/// Runs what stands behind `head` in what was said, as if it were pasted.
fn pasted(said: &str, head: &str, folder: &Path) -> Output {
    let shown = said.lines().find_map(|line| line.split_once(head)).unwrap().1;
    let pasted = format!("'{}' {shown}", env!("CARGO_BIN_EXE_flatstream"));
    Command::new("sh").args(["-c", &pasted]).current_dir(folder).output().unwrap()
}

#[test]
fn commands_that_are_shown_can_be_pasted() {
    let mut torn = crate::kit::journal();
    torn.truncate(torn.len() - 4);
    let names: [&[u8]; 6] = [
        b"\xff\xfe\x80.fsj",
        b"it's $(no) `command`.fsj",
        b"a\nb\tc.fsj",
        b"\x1b[31m\\033%s%%.fsj",
        "\u{202e}\u{9b}\u{fffd}ü.fsj".as_bytes(),
        b"caf\xe9 - \\.fsj",
    ];
    let folder = folder("hostile paths");
    for name in names {
        let path = folder.join(OsStr::from_bytes(name));
        fs::write(&path, &torn).unwrap();
        let output = flatstream("verify", &path);
        assert_eq!(output.status.code(), Some(3), "{path:?}");
        let said = String::from_utf8(output.stderr).unwrap();

        let hex = pasted(&said, "look at it: flatstream ", &folder);
        assert!(String::from_utf8_lossy(&hex.stdout).contains("a torn tail: "), "{path:?}: {said}");
        let kept = pasted(&said, "keep what is good: flatstream ", &folder);
        let err = String::from_utf8_lossy(&kept.stderr);
        assert_eq!(kept.status.code(), Some(3), "{path:?}: {err}");
        let new = folder.join("NEW.fsj");
        assert_eq!(flatstream("verify", &new).status.code(), Some(0));
        fs::remove_file(new).unwrap();
        let index = flatstream("index", &path);
        let said = String::from_utf8(index.stderr).unwrap();
        let kept = pasted(&said, "copy what is good first: flatstream ", &folder);
        assert_eq!(kept.status.code(), Some(3), "{path:?}: {said}");
        fs::read_dir(&folder).unwrap().for_each(|it| fs::remove_file(it.unwrap().path()).unwrap());
    }
}

/// What is said of a file stands in one line, and begins with its name.
#[test]
fn names_end_no_lines() {
    let folder = folder("hostile lines");
    let path = folder.join("a\nb\t.fsj");
    let mut torn = crate::kit::journal();
    torn.truncate(torn.len() - 4);
    let stream = crate::kit::file("lines.bfbs", &crate::schema(false).to_bfbs());
    let new = folder.join("new\n.fsj");
    let (path, new) = (path.to_str().unwrap(), new.to_str().unwrap());
    for (args, bytes) in [
        (&["info", path][..], &torn[..]),
        (&["verify", path], &torn),
        (&["verify", path], b""),
        (&["recover", path, "-o", new], &torn),
        (&["recover", path, "-o", new], b"a stream"),
        (&["compress", path, "-o", new], &torn),
        (&["index", path], &torn),
        (&["index", path], &crate::kit::journal()),
        (&["filter", path, "-o", new], &torn),
        (&["filter", path, "-o", path], &torn),
        (&["split", path, "--by", "type", "-o", new], &torn),
        (&["split", path, "--by", "size", "--every", "1kB", "-o", new], &torn),
        (&["convert", path, "-o", new, "--as", "ndjson"], &torn),
        (&["convert", path, "-o", new, "--as", "mcap"], &torn),
        (&["convert", path, "-o", new, "--as", "parquet", "--type", "Reading"], &torn),
        (&["cat", path, "--schema", stream.to_str().unwrap()], b"no stream"),
        (&["hex", path, "--sequence", "99"], &torn),
    ] {
        fs::write(path, bytes).unwrap();
        let (_, out, err) = crate::kit::run(args);
        let text = format!("{out}{err}");
        // The name goes on behind the end of its line.
        let is_cut =
            |line: &str| line.starts_with("b\t") || line.starts_with(".fsj") || line.contains('\t');
        let cut: Vec<&str> = text.lines().filter(|line| is_cut(line)).collect();
        assert!(cut.is_empty() && !text.is_empty(), "{args:?} {cut:?}");
        fs::read_dir(&folder).unwrap().for_each(|it| fs::remove_file(it.unwrap().path()).unwrap());
    }
}
