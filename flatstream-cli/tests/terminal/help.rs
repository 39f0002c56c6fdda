//! What the program says about itself.

use std::process::Command;

use crate::kit::{arg, flatstream, folder, run};

#[test]
fn completions_are_read_by_their_shells() {
    for (shell, part) in [
        ("bash", "_flatstream()"),
        ("zsh", "#compdef flatstream"),
        ("fish", "complete -c flatstream"),
        ("powershell", "Register-ArgumentCompleter"),
        ("elvish", "edit:completion:arg-completer[flatstream]"),
    ] {
        let (code, out, err) = run(&["completions", shell]);
        assert_eq!((code, &*err), (0, ""));
        assert!(out.contains(part), "{shell}");
    }
    // What bash proposes behind `flatstream ta`.
    let script = format!(
        "source <({} completions bash); COMP_WORDS=(flatstream ta); COMP_CWORD=1; _flatstream flatstream ta flatstream; \
         echo \"${{COMPREPLY[*]}}\"",
        env!("CARGO_BIN_EXE_flatstream")
    );
    let proposed = Command::new("bash").args(["-c", &script]).output().unwrap();
    assert_eq!(String::from_utf8_lossy(&proposed.stdout), "tail\n");
    assert_eq!(run(&["completions", "dos"]).0, 2);
}

#[test]
fn each_command_has_a_page() {
    let folder = folder("man");
    let (code, out, err) = run(&["man", "-o", arg(&folder)]);
    assert_eq!((code, &*out), (0, ""));
    let n = std::fs::read_dir(&folder).unwrap().count();
    assert!(n > 10 && err.contains(&format!("{n} pages")), "{err}");
    for command in ["info", "cat", "head", "tail", "get", "verify", "recover", "schema", "man"] {
        let (code, page, err) = run(&["man", command]);
        assert_eq!((code, &*err), (0, ""));
        assert!(page.contains(&format!(".TH flatstream-{command} 1")), "{page}");
        let file = folder.join(format!("flatstream-{command}.1"));
        assert_eq!(std::fs::read_to_string(file).unwrap(), page);
    }
    assert!(run(&["man"]).1.contains("Exit codes: 0 all is well"));
    let (code, _, err) = run(&["man", "dance"]);
    assert_eq!(code, 2);
    assert!(err.contains("there is no command `dance`; there are: info, cat"), "{err}");
}

/// Help is asked for on standard output, and comes unasked on standard error.
#[test]
fn help() {
    let (code, out, err) = run(&["--help"]);
    assert_eq!((code, &*err), (0, ""));
    assert!(out.contains("Exit codes: 0 all is well, 1 it cannot be done"), "{out}");
    let output = flatstream(&[]).output().unwrap();
    assert_eq!((output.status.code(), &output.stdout[..]), (Some(2), &b""[..]));
    assert!(String::from_utf8_lossy(&output.stderr).contains("Usage: flatstream <COMMAND>"));
}
