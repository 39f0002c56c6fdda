//! The comparison with other formats: two builds of one program, and a run. And the look at long streams, and at large files.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::process::{cannot_start, cargo, outcome_of, root, run, Outcome};

/// Runs the comparison with `args`.
pub fn compare(args: &[String]) -> Outcome {
    // A program has one planus, with its caches or without: the other one is a program of its own.
    let caches = build("planus-caches")?;
    let program = build("compare")?;
    let mut command = Command::new(program);
    command.current_dir(root()).args(args).env("FLATSTREAM_PLANUS_CACHES", caches);
    run(command)
}

/// Builds the benchmark `name` and runs it with `args`: one that has no need of criterion.
pub fn run_alone(name: &str, args: &[String]) -> Outcome {
    let mut command = Command::new(built_by(build_command(name))?);
    command.current_dir(root()).args(args);
    run(command)
}

/// The time of `flatstream info` on a large file.
pub fn info(args: &[String]) -> Outcome {
    let mut command = cargo(["bench", "-p", "flatstream-cli", "--bench", "info", "--"]);
    command.args(args);
    run(command)
}

/// Builds the comparison with a feature and returns where it is.
fn build(feature: &str) -> Result<PathBuf, String> {
    let mut command = build_command("compare");
    command.args(["--features", feature]);
    built_by(command)
}

/// Builds the benchmark `name`, for [`built_by`].
pub fn build_command(name: &str) -> Command {
    let mut command = cargo(["bench", "-p", "flatstream-benches", "--bench", name, "--no-run"]);
    command.args(["--message-format", "json-render-diagnostics"]);
    // Incremental builds are cut into many units, between which less is inlined: generic code is up to five times slower.
    command.env_remove("CARGO_INCREMENTAL");
    command
}

/// Runs such a command and returns where the program is.
pub fn built_by(mut command: Command) -> Result<PathBuf, String> {
    let child = command.stdout(Stdio::piped()).spawn();
    let child = child.map_err(|error| cannot_start(&command, &error))?;
    let output = child.wait_with_output().map_err(|error| cannot_start(&command, &error))?;
    outcome_of(&command, Ok(output.status))?;
    executable(&String::from_utf8_lossy(&output.stdout))
        .ok_or_else(|| "cargo names no executable for the benchmark".to_string())
}

/// The last one in Cargo's messages, which are lines of JSON.
fn executable(messages: &str) -> Option<PathBuf> {
    let (_, path) = messages.rsplit_once("\"executable\":\"")?;
    let (path, _) = path.split_once('"')?;
    Some(path.replace(r"\\", r"\").into())
}
