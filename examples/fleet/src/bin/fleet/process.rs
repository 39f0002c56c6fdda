//! Processes that are started, killed, and started again.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use flatstream_fleet::Outcome;
use tokio::process::{Child, Command};

/// How often a process is looked at.
const LOOK: Duration = Duration::from_millis(20);
/// Of Linux, in a second.
const TICKS: f64 = 100.0;

/// A process, and how it was started. It ends with this value.
pub struct Process {
    pub name: String,
    program: PathBuf,
    args: Vec<String>,
    log: PathBuf,
    child: Child,
    /// Seconds of a core that it took before it was killed, and since.
    before: f64,
    since: f64,
}

impl Process {
    /// Starts a program. What it says goes into the log.
    pub fn start(name: &str, program: &Path, args: Vec<String>, logs: &Path) -> Outcome<Self> {
        let log = logs.join(format!("{name}.log"));
        let child = spawn(program, &args, &log)?;
        let (name, program) = (name.to_owned(), program.to_owned());
        Ok(Process { name, program, args, log, child, before: 0.0, since: 0.0 })
    }

    /// Ends it as `kill -9` does: nothing is said to it.
    pub async fn kill(&mut self) -> Outcome {
        self.check()?;
        Ok(self.child.kill().await?)
    }

    /// Starts it again, as it was.
    pub fn restart(&mut self) -> Outcome {
        self.child = spawn(&self.program, &self.args, &self.log)?;
        self.before += std::mem::take(&mut self.since);
        Ok(())
    }

    /// Whether it has ended. Fails if it has failed.
    pub fn check(&mut self) -> Outcome<bool> {
        // What has ended says it no more.
        self.since = self.child.id().and_then(seconds_of).unwrap_or(self.since);
        match self.child.try_wait()? {
            Some(status) if !status.success() => Err(self.failed(&status.to_string())),
            status => Ok(status.is_some()),
        }
    }

    /// Waits until it has done what it had to.
    pub async fn ended(&mut self) -> Outcome {
        while !self.check()? {
            tokio::time::sleep(LOOK).await;
        }
        Ok(())
    }

    /// Seconds of a core that it has taken; 0 where nobody knows.
    pub fn seconds(&self) -> f64 {
        self.before + self.since
    }

    fn failed(&self, how: &str) -> flatstream_fleet::Failure {
        let log = std::fs::read_to_string(&self.log).unwrap_or_default();
        let lines: Vec<&str> = log.lines().rev().take(5).collect();
        let last: Vec<&str> = lines.into_iter().rev().collect();
        format!("{} has ended with {how}; it said last:\n{}", self.name, last.join("\n")).into()
    }
}

/// What Linux says of a process: in the 14th and 15th word, of which the second one may have spaces.
fn seconds_of(id: u32) -> Option<f64> {
    let stat = std::fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    let (_, behind_name) = stat.rsplit_once(')')?;
    let mut words = behind_name.split_whitespace().skip(11);
    let mut ticks = || words.next()?.parse::<u64>().ok();
    Some((ticks()? + ticks()?) as f64 / TICKS)
}

fn spawn(program: &Path, args: &[String], log: &Path) -> Outcome<Child> {
    let log = File::options().append(true).create(true).open(log)?;
    let mut command = Command::new(program);
    command.args(args).stdin(Stdio::null()).stdout(log.try_clone()?).stderr(log).kill_on_drop(true);
    let cannot = |error| format!("cannot start {}: {error}", program.display());
    Ok(command.spawn().map_err(cannot)?)
}
