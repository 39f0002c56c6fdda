//! What is wrong with a schema, for those who have to mend it.

use std::fmt;

use super::{Finding, Level};

/// What a schema, held against all versions of a lock, was found to break.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// The worst first.
    pub findings: Vec<Judged>,
    /// What would be among them, had it not been accepted.
    pub accepted: Vec<Judged>,
}

/// A finding, and the versions that the schema differs from in this way.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Judged {
    /// What was found.
    pub finding: Finding,
    /// Numbers of versions, upwards.
    pub versions: Vec<u32>,
}

impl Report {
    /// Whether there is no error.
    pub fn is_compatible(&self) -> bool {
        self.count(Level::Error) == 0
    }

    /// How many findings are of this level.
    pub fn count(&self, level: Level) -> usize {
        self.findings.iter().filter(|judged| judged.finding.level == level).count()
    }

    /// What is found, without the versions: warnings in full, notes in a line each.
    pub(super) fn notes(&self) -> String {
        let note = |judged: &Judged| match &judged.finding {
            Finding { level: Level::Info, rule, message, .. } => {
                format!("info[{rule}] {message}\n")
            }
            finding => format!("{finding}\n"),
        };
        self.findings.iter().map(note).collect()
    }

    pub(super) fn add(&mut self, finding: Finding, version: u32, is_accepted: bool) {
        let list = if is_accepted { &mut self.accepted } else { &mut self.findings };
        match list.iter_mut().find(|judged| judged.finding == finding) {
            Some(judged) => judged.versions.push(version),
            None => list.push(Judged { finding, versions: vec![version] }),
        }
    }

    pub(super) fn sort(&mut self) {
        for list in [&mut self.findings, &mut self.accepted] {
            list.sort_by(|a, b| a.finding.order(&b.finding));
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for judged in &self.findings {
            writeln!(f, "{judged}")?;
        }
        for judged in &self.accepted {
            writeln!(f, "accepted: {judged}")?;
        }
        let levels = [Level::Error, Level::Warning, Level::Info];
        let [errors, warnings, infos] = levels.map(|level| self.count(level));
        let accepted = self.accepted.len();
        write!(f, "errors: {errors}, warnings: {warnings}, infos: {infos}, accepted: {accepted}")
    }
}

impl fmt::Display for Judged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let numbers: Vec<String> = self.versions.iter().map(u32::to_string).collect();
        let word = if numbers.len() == 1 { "version" } else { "versions" };
        writeln!(f, "{}", self.finding)?;
        writeln!(f, "  against {word} {}", numbers.join(", "))
    }
}
