//! What the derive says about mistakes, word for word.
//!
//! One small file per mistake under `ui/`, by topic, next to the `.stderr` that rustc prints, and
//! under `ui/pass/` what looks like a mistake and is none.
//! `TRYBUILD=overwrite cargo test -p flatstream-tests --test ui` writes these anew.
//!
//! The words around our own change from release to release, so they are those of one toolchain.
//! On others `ui_spans` asks whether the errors are still there, in the same places.

mod ui_spans;

use std::process::Command;

/// The toolchain whose words the `.stderr` files have.
const TOOLCHAIN: &str = "rustc 1.95.";

const TOPICS: [&str; 16] = [
    "adapters",
    "attributes",
    "defaults",
    "enums",
    "fixed",
    "generics",
    "ids",
    "keys",
    "lock",
    "maps",
    "names",
    "owned",
    "structs",
    "traits",
    "types",
    "unions",
];

#[test]
#[cfg_attr(
    not(debug_assertions),
    ignore = "what the compiler says does not depend on optimizations"
)]
fn messages() {
    if !on_pinned_toolchain() {
        eprintln!("places only: the words are those of {TOOLCHAIN}x");
        return ui_spans::check(&ui_spans::every_case());
    }
    let cases = trybuild::TestCases::new();
    cases.pass("ui/pass/*.rs");
    cases.compile_fail("ui/*.rs");
    for topic in TOPICS {
        cases.compile_fail(format!("ui/{topic}/*.rs"));
    }
    // Runs them.
    drop(cases);
    // Here the places follow from the words. This is about the check: it must not rot unused.
    ui_spans::check(&[ui_spans::cases_of("traits"), ui_spans::cases_of("pass")].concat());
}

fn on_pinned_toolchain() -> bool {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = Command::new(rustc).arg("--version").output();
    version.is_ok_and(|output| output.stdout.starts_with(TOOLCHAIN.as_bytes()))
}
