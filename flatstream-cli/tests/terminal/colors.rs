//! Colours.

use std::process::{Command, Stdio};

use crate::kit::{arg, file, flatstream, journal, run};
use crate::pty::Pty;

/// What stands on standard output and standard error, which are a terminal.
fn seen(mut command: Command) -> (Option<i32>, String) {
    let (end, text) = Pty::new().split();
    let (other, other_text) = Pty::new().split();
    let status = command.stdin(Stdio::null()).stdout(end).stderr(other).status().unwrap();
    // It holds the ends of the terminals.
    drop(command);
    (status.code(), Pty::text(text) + &Pty::text(other_text))
}

fn terminal(args: &[&str]) -> Command {
    let mut command = flatstream(args);
    command.env_remove("NO_COLOR").env("TERM", "xterm");
    command
}

#[test]
fn json_has_colors_on_a_terminal() {
    let path = file("colors.fsj", &journal());
    let args = ["head", "-n", "1", arg(&path), "--bare"];
    let plain = "{\"sensor\":\"s0\",\"celsius\":0.0}\n";
    let colored = "{\x1b[34m\"sensor\"\x1b[0m:\x1b[32m\"s0\"\x1b[0m,\x1b[34m\"celsius\"\x1b[0m:\x1b[36m0.0\x1b[0m}\n";
    assert_eq!(seen(terminal(&args)), (Some(0), colored.to_owned()));
    assert_eq!(run(&args).1, plain);
    assert_eq!(run(&[&args[..], &["--color", "always"]].concat()).1, colored);
    let never = [&args[..], &["--color", "never"]].concat();
    assert_eq!(seen(terminal(&never)).1, plain);
    let mut none = terminal(&args);
    none.env("NO_COLOR", "1");
    assert_eq!(seen(none).1, plain);
    let mut dumb = terminal(&args);
    dumb.env("TERM", "dumb");
    assert_eq!(seen(dumb).1, plain);
}

#[test]
fn what_is_said_has_colors_on_a_terminal() {
    let args = ["cat", "/nowhere/x.fsj"];
    let (code, text) = seen(terminal(&args));
    assert_eq!(code, Some(1));
    assert!(text.starts_with("\x1b[1;31merror:\x1b[0m /nowhere/x.fsj: "), "{text:?}");
    let (_, _, err) = run(&args);
    assert!(err.starts_with("error: /nowhere/x.fsj: "), "{err:?}");
    let mut torn = journal();
    torn.truncate(torn.len() - 1);
    let path = file("colors-torn.fsj", &torn);
    let (code, text) = seen(terminal(&["tail", "-n", "0", arg(&path)]));
    assert_eq!(code, Some(3));
    assert!(text.starts_with(&format!("\x1b[1m{}:\x1b[0m a torn tail", arg(&path))), "{text:?}");
}
