//! The table, and what follows from it.

use std::fmt;

use super::count::{Change, Count, TOLERANCE_PERCENT};
use super::setup::Setup;
use crate::process::Outcome;

const BLESS: &str = "`cargo xtask counts --bless`";

/// A line of the table.
#[derive(Clone, Debug)]
pub struct Row {
    pub name: String,
    pub now: Count,
    pub baseline: Option<Count>,
}

impl Row {
    pub const HEADING: &'static str = "instructions a message           now  baseline   change";

    fn is(&self, change: Change) -> bool {
        self.baseline.is_some_and(|baseline| self.now.change(baseline) == change)
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Row { name, now, baseline } = self;
        match baseline {
            Some(baseline) => {
                write!(f, "{name:26} {now:>9} {baseline:>9} {:>+6.1} %", now.percent(*baseline))
            }
            None => write!(f, "{name:26} {now:>9}         -"),
        }
    }
}

/// What was counted.
#[derive(Debug)]
pub struct Report {
    pub rows: Vec<Row>,
    /// Names in the baseline that are no benchmarks.
    pub gone: Vec<String>,
}

impl Report {
    /// Says what to know, and fails on what must not be. Numbers of another setup say nothing.
    pub fn conclude(&self, counted_with: &Setup, here: &Setup) -> Outcome {
        if counted_with != here {
            println!(
                "not comparable, so nothing fails: the baseline is of {counted_with},\n\
                 and this is {here}; {BLESS} moves it here"
            );
            return Ok(());
        }
        if let Some(note) = self.note() {
            println!("{note}");
        }
        self.judge()
    }

    /// What is good news.
    fn note(&self) -> Option<String> {
        let shrunk = self.names(|row| row.is(Change::Shrunk));
        (!shrunk.is_empty()).then(|| {
            format!("less by more than {TOLERANCE_PERCENT} %, to be kept with {BLESS}: {shrunk}")
        })
    }

    /// Fails when something grew, and when something is not guarded or no longer there.
    fn judge(&self) -> Outcome {
        let grown = self.names(|row| row.is(Change::Grown));
        let new = self.names(|row| row.baseline.is_none());
        let faults = [
            (format!("more by more than {TOLERANCE_PERCENT} %: "), grown),
            ("not in the baseline: ".into(), new),
            ("in the baseline, but no benchmarks: ".into(), self.gone.join(", ")),
        ];
        let faults = faults.into_iter().filter(|(_, names)| !names.is_empty());
        let faults: Vec<String> = faults.map(|(what, names)| what + &names).collect();
        match faults.as_slice() {
            [] => Ok(()),
            _ => Err(format!("{}\nIf that is as it should be: {BLESS}", faults.join("\n"))),
        }
    }

    fn names(&self, which: impl Fn(&Row) -> bool) -> String {
        let names = self.rows.iter().filter(|row| which(row)).map(|row| row.name.as_str());
        names.collect::<Vec<_>>().join(", ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(name: &str, now: u64, baseline: Option<u64>) -> Row {
        let count = |n| Count::of(n, 1);
        Row { name: name.into(), now: count(now), baseline: baseline.map(count) }
    }

    fn report(rows: &[Row]) -> Report {
        Report { rows: rows.to_vec(), gone: Vec::new() }
    }

    fn setup(rustc: &str) -> Setup {
        Setup { rustc: rustc.into(), target: "x".into(), libc: "y".into() }
    }

    #[test]
    fn a_row_lines_up_with_the_heading() {
        let row = row("encode/telemetry/simple", 103, Some(100)).to_string();
        assert_eq!(row, "encode/telemetry/simple       103.00    100.00   +3.0 %");
        assert_eq!(row.len(), Row::HEADING.len());
    }

    #[test]
    fn growth_fails_and_says_what_accepts_it() {
        let report = report(&[row("a", 104, Some(100)), row("b", 100, Some(100))]);
        let expected = format!("more by more than 3 %: a\nIf that is as it should be: {BLESS}");
        assert_eq!(report.judge(), Err(expected));
        assert_eq!(report.note(), None);
    }

    #[test]
    fn shrinking_is_told_and_passes() {
        let report = report(&[row("a", 96, Some(100)), row("b", 95, Some(100))]);
        let expected = format!("less by more than 3 %, to be kept with {BLESS}: a, b");
        assert_eq!(report.note(), Some(expected));
        assert_eq!(report.judge(), Ok(()));
    }

    #[test]
    fn a_benchmark_without_a_number_fails_and_so_does_a_number_without_a_benchmark() {
        let mut report = report(&[row("new", 1, None), row("b", 100, Some(100))]);
        assert!(report.judge().unwrap_err().starts_with("not in the baseline: new\n"));
        report.rows.remove(0);
        report.gone.push("old".into());
        let error = report.judge().unwrap_err();
        assert!(error.starts_with("in the baseline, but no benchmarks: old\n"), "{error}");
    }

    #[test]
    fn with_another_toolchain_nothing_fails() {
        let report = report(&[row("a", 200, Some(100)), row("new", 1, None)]);
        assert!(report.conclude(&setup("1.95.0"), &setup("1.95.0")).is_err());
        assert_eq!(report.conclude(&setup("1.95.0"), &setup("1.96.0")), Ok(()));
    }
}
