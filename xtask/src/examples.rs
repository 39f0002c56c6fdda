//! Every example, run to its end.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use crate::process::{cannot_start, cargo, root, run, target_dir, Outcome};

/// Builds all examples, runs each, and shows the output of those that fail.
pub fn run_all() -> Outcome {
    run(cargo(["build", "--examples"]))?;
    let failed: Vec<String> = names()?.into_iter().filter(|name| !passes(name)).collect();
    if failed.is_empty() {
        return Ok(());
    }
    Err(format!("these examples fail: {}", failed.join(", ")))
}

/// The names Cargo finds by itself: `examples/NAME.rs` and `examples/NAME/main.rs`.
fn names() -> Result<Vec<String>, String> {
    let dir = root().join("examples");
    let entries = fs::read_dir(&dir).map_err(|error| format!("{}: {error}", dir.display()))?;
    let mut names: Vec<String> =
        entries.flatten().filter_map(|entry| example_name(&entry.path())).collect();
    names.sort();
    Ok(names)
}

fn example_name(path: &Path) -> Option<String> {
    let is_example = path.extension().is_some_and(|extension| extension == "rs")
        || path.join("main.rs").is_file();
    is_example.then(|| path.file_stem().map(|stem| stem.to_string_lossy().into_owned()))?
}

fn passes(name: &str) -> bool {
    let started = Instant::now();
    let outcome = smoke_run(name);
    let verdict = if outcome.is_ok() { "ok" } else { "FAILED" };
    println!("example {name} ... {verdict} ({:.1} s)", started.elapsed().as_secs_f64());
    outcome.inspect_err(|message| eprintln!("{message}")).is_ok()
}

fn smoke_run(name: &str) -> Outcome {
    let program = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    let mut command = Command::new(target_dir().join("debug/examples").join(program));
    command.current_dir(root()).args(short_run_args(name));
    if name == "telemetry_agent" {
        // Not where somebody's own run writes.
        command.arg("--out").arg(target_dir().join("smoke_run.fsj"));
    }
    let output = command.output().map_err(|error| cannot_start(&command, &error))?;
    let stdout = String::from_utf8_lossy(&output.stdout);
    if output.status.success() {
        return check_against_readme(name, &stdout);
    }
    let stderr = String::from_utf8_lossy(&output.stderr);
    Err(format!("{}\n{stdout}{stderr}", output.status))
}

/// The README shows what the quickstart prints.
fn check_against_readme(name: &str, stdout: &str) -> Outcome {
    if name != "quickstart" {
        return Ok(());
    }
    match readme_block("```text\n")? == stdout {
        true => Ok(()),
        false => Err(format!("the README promises another output than\n{stdout}")),
    }
}

/// The first block of the README that starts with `fence`.
fn readme_block(fence: &str) -> Result<String, String> {
    let path = root().join("README.md");
    let readme = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    let block = readme.split_once(fence).and_then(|(_, rest)| rest.split_once("```\n"));
    block.map(|(block, _)| block.to_owned()).ok_or_else(|| format!("no {fence} in the README"))
}

/// Arguments for examples that would otherwise take their time.
fn short_run_args(name: &str) -> &'static [&'static str] {
    match name {
        "telemetry_agent" => &["--seconds", "1"],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_quickstart_is_the_code_of_the_readme() {
        let source = fs::read_to_string(root().join("examples/quickstart.rs")).unwrap();
        let code: Vec<&str> = source.lines().filter(|line| !line.starts_with("//!")).collect();
        assert_eq!(code.join("\n").trim(), readme_block("```rust\n").unwrap().trim());
    }
}
