//! Processes that are started, killed, and started again.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use flatstream_fleet::Outcome;
use tokio::process::{Child, Command};

/// A process, and how it was started. It ends with this value.
pub struct Process {
    pub name: String,
    program: PathBuf,
    args: Vec<String>,
    log: PathBuf,
    child: Child,
}

impl Process {
    /// Starts a program. What it says goes into the log.
    pub fn start(name: &str, program: &Path, args: Vec<String>, logs: &Path) -> Outcome<Self> {
        let log = logs.join(format!("{name}.log"));
        let child = spawn(program, &args, &log)?;
        Ok(Process { name: name.to_owned(), program: program.to_owned(), args, log, child })
    }

    /// Ends it as `kill -9` does: nothing is said to it.
    pub async fn kill(&mut self) -> Outcome {
        self.check()?;
        Ok(self.child.kill().await?)
    }

    /// Starts it again, as it was.
    pub fn restart(&mut self) -> Outcome {
        self.child = spawn(&self.program, &self.args, &self.log)?;
        Ok(())
    }

    /// Fails if it has failed.
    pub fn check(&mut self) -> Outcome {
        match self.child.try_wait()? {
            Some(status) if !status.success() => Err(self.failed(&status.to_string())),
            _ => Ok(()),
        }
    }

    /// Waits until it has done what it had to.
    pub async fn ended(&mut self) -> Outcome {
        let status = self.child.wait().await?;
        self.check()?;
        match status.success() {
            true => Ok(()),
            false => Err(self.failed(&status.to_string())),
        }
    }

    fn failed(&self, how: &str) -> flatstream_fleet::Failure {
        let log = std::fs::read_to_string(&self.log).unwrap_or_default();
        let lines: Vec<&str> = log.lines().rev().take(5).collect();
        let last: Vec<&str> = lines.into_iter().rev().collect();
        format!("{} has ended with {how}; it said last:\n{}", self.name, last.join("\n")).into()
    }
}

fn spawn(program: &Path, args: &[String], log: &Path) -> Outcome<Child> {
    let log = File::options().append(true).create(true).open(log)?;
    let mut command = Command::new(program);
    command.args(args).stdin(Stdio::null()).stdout(log.try_clone()?).stderr(log).kill_on_drop(true);
    let cannot = |error| format!("cannot start {}: {error}", program.display());
    Ok(command.spawn().map_err(cannot)?)
}
