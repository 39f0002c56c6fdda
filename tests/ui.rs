//! What the derive says about mistakes, word for word.
//!
//! One small file per mistake under `ui/`, by topic, next to the `.stderr` that rustc prints, and
//! under `ui/pass/` what looks like a mistake and is none.
//! `TRYBUILD=overwrite cargo test -p flatstream-tests --test ui` writes these anew.

use std::process::Command;

/// Other toolchains point at the same places in other words.
const TOOLCHAIN: &str = "rustc 1.95.";

const TOPICS: [&str; 8] =
    ["attributes", "enums", "fixed", "names", "structs", "traits", "types", "unions"];

#[test]
fn messages() {
    if !on_pinned_toolchain() {
        eprintln!("skipped: the messages are those of {TOOLCHAIN}x");
        return;
    }
    let cases = trybuild::TestCases::new();
    cases.pass("ui/pass/*.rs");
    cases.compile_fail("ui/many_mistakes.rs");
    for topic in TOPICS {
        cases.compile_fail(format!("ui/{topic}/*.rs"));
    }
}

fn on_pinned_toolchain() -> bool {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = Command::new(rustc).arg("--version").output();
    version.is_ok_and(|output| output.stdout.starts_with(TOOLCHAIN.as_bytes()))
}
