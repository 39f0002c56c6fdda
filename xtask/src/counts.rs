//! Instructions a message on the hot paths, held against committed numbers.
//!
//! Wall-clock time on a shared machine is too noisy to fail on; an instruction count comes out the same
//! to the last digit. It sees no cache miss and no mispredicted branch, so criterion and the comparison
//! remain for the question what is fast.
//!
//! Callgrind is driven directly. gungraun (formerly iai-callgrind) does the same through a runner that
//! has to be installed in the very version of the library, keeps its baselines in `target/`, and has
//! macros for the benchmarks; what is needed of it here is one run of valgrind and one line of its output.

mod baseline;
mod callgrind;
mod count;
mod report;
mod setup;

use std::path::PathBuf;

use baseline::Baseline;
use callgrind::{find_valgrind, Benchmark, Programs};
use report::{Report, Row};
use setup::Setup;

use crate::process::{root, Outcome};

const USAGE: &str = "cargo xtask counts [PART OF A NAME], or cargo xtask counts --bless";

/// What to do with the numbers.
#[derive(Debug, PartialEq, Eq)]
enum Task<'a> {
    /// Compare those of the benchmarks with this in their name.
    Compare(&'a str),
    /// Make them the ones to compare with.
    Bless,
}

/// Counts, where valgrind is there, and compares or writes the baseline.
pub fn run(args: &[String]) -> Outcome {
    match (task(args)?, find_valgrind()) {
        (Task::Compare(filter), Some(valgrind)) => compare(valgrind, filter),
        (Task::Bless, Some(valgrind)) => bless(valgrind),
        (Task::Compare(_), None) => {
            println!(
                "instructions are not counted: there is no valgrind (`apt-get install valgrind`)"
            );
            Ok(())
        }
        (Task::Bless, None) => Err("to count instructions takes valgrind".into()),
    }
}

fn task(args: &[String]) -> Result<Task<'_>, String> {
    match args {
        [] => Ok(Task::Compare("")),
        [flag] if flag == "--bless" => Ok(Task::Bless),
        [filter] if !filter.starts_with('-') => Ok(Task::Compare(filter)),
        _ => Err(format!("usage: {USAGE}")),
    }
}

fn compare(valgrind: PathBuf, filter: &str) -> Outcome {
    let baseline = Baseline::read(&baseline_path())?;
    let setup = Setup::here()?;
    let mut report =
        Report { rows: rows(&Programs::build(valgrind)?, filter, &baseline)?, gone: vec![] };
    if filter.is_empty() {
        report.gone = baseline.names_but(&report.rows);
    }
    report.conclude(&baseline.setup, &setup)
}

/// Shows each number as it comes.
fn rows(programs: &Programs, filter: &str, baseline: &Baseline) -> Result<Vec<Row>, String> {
    let mut benchmarks = programs.benchmarks()?;
    benchmarks.retain(|benchmark| benchmark.name.contains(filter));
    if benchmarks.is_empty() {
        return Err(format!("no benchmark has `{filter}` in its name"));
    }
    println!("{}", Row::HEADING);
    let count = |benchmark: Benchmark| {
        let now = programs.count(&benchmark)?;
        let row = Row { now, baseline: baseline.count(&benchmark.name), name: benchmark.name };
        println!("{row}");
        Ok(row)
    };
    benchmarks.into_iter().map(count).collect()
}

fn bless(valgrind: PathBuf) -> Outcome {
    let setup = Setup::here()?;
    let programs = Programs::build(valgrind)?;
    let count = |benchmark: Benchmark| {
        let count = programs.count(&benchmark)?;
        Ok((benchmark.name, count))
    };
    let counts = programs.benchmarks()?.into_iter().map(count).collect::<Result<_, String>>()?;
    Baseline { setup, counts }.write(&baseline_path())?;
    println!("wrote {}: look at its `git diff`", baseline_path().display());
    Ok(())
}

fn baseline_path() -> PathBuf {
    root().join("benches/counts/baseline.txt")
}

#[cfg(test)]
mod tests {
    use super::{task, Task};

    #[test]
    fn arguments_are_a_filter_or_bless() {
        let task_of = |args: &[&str]| {
            let args: Vec<String> = args.iter().map(|&arg| arg.to_owned()).collect();
            task(&args).map(|task| format!("{task:?}"))
        };
        assert_eq!(task_of(&[]), Ok(format!("{:?}", Task::Compare(""))));
        assert_eq!(task_of(&["logs"]), Ok(format!("{:?}", Task::Compare("logs"))));
        assert_eq!(task_of(&["--bless"]), Ok(format!("{:?}", Task::Bless)));
        for wrong in [&["--blees"][..], &["--bless", "logs"], &["a", "b"]] {
            assert!(task_of(wrong).unwrap_err().starts_with("usage: "), "{wrong:?}");
        }
    }

    /// Otherwise nothing is guarded on the machines of others.
    #[test]
    fn there_is_a_committed_baseline() {
        let baseline = super::Baseline::read(&super::baseline_path()).unwrap();
        assert!(baseline.counts.len() > 20);
    }
}
