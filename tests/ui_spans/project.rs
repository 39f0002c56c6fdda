//! Compiles cases: one package with a program for each, checked in one run of Cargo.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

use super::{crate_dir, Case};

/// What came of a case.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    pub compiled: bool,
    /// What rustc printed for a human, errors only.
    pub errors: String,
}

/// Compiles `cases`, out of a package that has all of `every`.
///
/// The package is always the same, so that runs of different toolchains do not disturb each other.
pub fn compile(every: &[Case], cases: &[Case]) -> Vec<Outcome> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("ui_spans");
    write_package(&folder, every).expect("the package can be written");
    let output = check(&folder, cases);
    let outcomes = outcomes_of(&output.stdout);
    let outcome_of = |case: &Case| {
        outcomes.get(&case.name()).cloned().unwrap_or_else(|| {
            let errors = String::from_utf8_lossy(&output.stderr);
            panic!("Cargo says nothing about {}:\n{errors}", case.path.display())
        })
    };
    cases.iter().map(outcome_of).collect()
}

fn write_package(folder: &Path, every: &[Case]) -> std::io::Result<()> {
    fs::create_dir_all(folder)?;
    // The versions that are there: nothing is downloaded.
    fs::copy(workspace().join("Cargo.lock"), folder.join("Cargo.lock"))?;
    fs::write(folder.join("Cargo.toml"), manifest(every))
}

fn manifest(every: &[Case]) -> String {
    let flatstream = workspace().join("flatstream");
    let mut manifest = format!(
        "[workspace]\n[package]\nname = 'ui-spans'\nversion = '0.0.0'\nedition = '2021'\n\
         [dependencies]\nbitflags = '2'\nbytes = '1'\nsmallvec = '1'\nuuid = '1'\n\
         flatstream = {{ path = '{}', features = ['bytes', 'smallvec', 'uuid'] }}\n",
        flatstream.display()
    );
    for case in every {
        let (name, path) = (case.name(), case.in_crate());
        manifest += &format!("[[bin]]\nname = '{name}'\npath = '{}'\n", path.display());
    }
    manifest
}

/// Fails when a case does, as most should: what it printed is all that counts.
fn check(folder: &Path, cases: &[Case]) -> Output {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(folder).args(["check", "--offline", "--keep-going", "--quiet"]);
    command.arg("--message-format=json").arg("--target-dir").arg(folder.join("target"));
    for case in cases {
        command.arg("--bin").arg(case.name());
    }
    // Flags such as `-D warnings` would add errors of their own.
    command.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
    command.output().expect("Cargo runs")
}

/// By the name of the program.
fn outcomes_of(messages: &[u8]) -> HashMap<String, Outcome> {
    let mut outcomes: HashMap<String, Outcome> = HashMap::new();
    let messages = String::from_utf8_lossy(messages);
    for message in messages.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok()) {
        let Some(name) = message["target"]["name"].as_str() else { continue };
        let outcome = outcomes.entry(name.to_owned()).or_default();
        outcome.compiled |= message["reason"] == "compiler-artifact";
        if message["message"]["level"].as_str().is_some_and(|level| level.starts_with("error")) {
            outcome.errors += message["message"]["rendered"].as_str().unwrap_or_default();
        }
    }
    outcomes
}

fn workspace() -> PathBuf {
    crate_dir().parent().expect("this crate lies in the workspace").to_owned()
}
