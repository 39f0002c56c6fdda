//! Promise: what `docs/cli.md` shows is what the commands print.
//!
//! Blocks marked `console` have commands behind `$`, and what they print below; `[..]` stands for what is another thing each
//! time. `BLESS=1` writes the page anew, from what is printed now.
#![cfg(unix)]

mod files;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const PAGE: &str = "../docs/cli.md";

#[test]
fn the_page_shows_what_is_printed() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join(PAGE);
    let text = fs::read_to_string(&page).unwrap();
    let folder = files::folder();
    let (mut new, mut n_commands) = (String::new(), 0);
    let mut blocks = text.split("```console\n");
    new += blocks.next().unwrap();
    for part in blocks {
        let (block, rest) = part.split_once("```").unwrap();
        let block: String = commands(block).iter().map(|one| one.now(&folder)).collect();
        n_commands += block.matches("\n$ ").count() + 1;
        new += &format!("```console\n{block}```{rest}");
    }
    assert!(n_commands > 10, "{n_commands}");
    if env::var_os("BLESS").is_some() {
        return fs::write(page, new).unwrap();
    }
    for (was, is) in text.lines().zip(new.lines()) {
        assert_eq!(was, is, "the page shows the one, and the command prints the other");
    }
    assert_eq!(text, new);
}

/// A command of the page, and what it shows of it.
struct Shown<'p> {
    command: &'p str,
    lines: Vec<&'p str>,
}

fn commands(block: &str) -> Vec<Shown<'_>> {
    let mut commands: Vec<Shown<'_>> = vec![];
    for line in block.lines() {
        match (line.strip_prefix("$ "), commands.last_mut()) {
            (Some(command), _) => commands.push(Shown { command, lines: vec![] }),
            (None, Some(shown)) => shown.lines.push(line),
            (None, None) => panic!("`{line}` is no command"),
        }
    }
    commands
}

impl Shown<'_> {
    /// The same as it is now: lines of the page stay where they fit.
    fn now(&self, folder: &Path) -> String {
        let printed = run(folder, self.command);
        let mut text = format!("$ {}\n", self.command);
        for (i, line) in printed.lines().enumerate() {
            let shown = self.lines.get(i).filter(|shown| fits(shown, line));
            text += shown.unwrap_or(&line);
            text += "\n";
        }
        text
    }
}

/// Whether a line is the one that was printed.
fn fits(shown: &str, printed: &str) -> bool {
    let Some((start, rest)) = shown.split_once("[..]") else { return shown == printed };
    let Some(behind) = printed.strip_prefix(start) else { return false };
    (0..=behind.len()).any(|i| behind.get(i..).is_some_and(|behind| fits(rest, behind)))
}

/// Standard output and standard error, as a terminal without colours shows them.
fn run(folder: &Path, command: &str) -> String {
    let program = PathBuf::from(env!("CARGO_BIN_EXE_flatstream"));
    let own = program.parent().unwrap().to_owned();
    let path = env::var_os("PATH").unwrap_or_default();
    let path = env::join_paths([own].into_iter().chain(env::split_paths(&path))).unwrap();
    let mut bash = Command::new("bash");
    bash.args(["-c", &format!("{{ {command}; }} 2>&1")])
        .current_dir(folder)
        .env("PATH", path)
        .env_remove("COLUMNS");
    String::from_utf8(bash.output().unwrap().stdout).unwrap()
}

#[test]
fn what_fits() {
    assert!(fits("a [..] c", "a b c") && fits("[..]", "") && fits("[..]b[..]", "abc"));
    assert!(!fits("a", "b") && !fits("a[..]c", "ab"));
}
