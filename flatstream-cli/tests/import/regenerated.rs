//! The committed types are those that the command makes.

use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::cases::{includes, Case, CASES};
use crate::listed;
use crate::tools::{folder, import, own, said, tools, Tools};

/// The text, and what was said beside it.
pub fn made(tools: &Tools, case: &Case) -> (String, String) {
    let mut command = import();
    command.arg("--flatc").arg(tools.flatc()).arg("-I").arg(includes(tools));
    said(command.args((case.schemas)(tools)))
}

#[test]
fn committed_types_are_those_that_are_made() {
    let Some(tools) = tools() else { return };
    let mut all = String::from(
        "//! All types of each file.\n\nuse flatstream::schema::Definition;\nuse flatstream::StreamSchema;\n",
    );
    for case in &CASES {
        let (text, _) = made(tools, case);
        compare(&format!("{}.rs", case.name), &text);
        all += &format!("\n{}", listed::function(case.name, &text));
    }
    compare("all.rs", &all);
}

fn compare(file: &str, text: &str) {
    let path = own("generated").join(file);
    if env::var_os("BLESS").is_some() {
        return fs::write(&path, text).unwrap();
    }
    let committed = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    let differs = committed.lines().zip(text.lines()).position(|(a, b)| a != b);
    assert!(
        committed == text,
        "{} differs from what is made, line {:?}: `BLESS=1 cargo test -p flatstream-cli --test import`",
        path.display(),
        differs.map(|at| at + 1)
    );
}

/// Those of users have the layout that rustfmt gives them without options.
#[test]
fn types_are_in_the_layout_of_rustfmt() {
    let config = folder("rustfmt").join("rustfmt.toml");
    fs::write(&config, "").unwrap();
    for case in &CASES {
        let mut rustfmt = Command::new("rustfmt");
        rustfmt.args(["--edition", "2021", "--check", "--config-path"]).arg(&config);
        said(rustfmt.arg(own("generated").join(case.name).with_extension("rs")));
    }
}

/// Whoever made the schema said under which terms.
#[test]
fn origins_are_named() {
    let notice = fs::read_to_string(own("generated/NOTICE")).unwrap();
    for case in &CASES {
        assert!(notice.contains(&format!("{}.rs", case.name)), "{}", case.name);
        let text =
            fs::read_to_string(own("generated").join(case.name).with_extension("rs")).unwrap();
        assert!(text.starts_with("// Made by `cargo flatstream import` from\n"), "{}", case.name);
    }
    assert!(Path::new(&own("everything.fbs")).is_file());
}
