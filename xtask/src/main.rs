//! `cargo xtask`: the entry points for development. See `cargo xtask help`.

mod bench;
mod compile_cost;
mod counts;
mod examples;
mod flatc;
mod fleet;
mod fuzz;
mod nats;
mod process;
mod python;
mod readers;
mod schemas;
mod toolchain;
mod tools;
mod zoo;

use std::env;
use std::process::ExitCode;
use std::time::Duration;

use process::{cargo, Outcome};
use tools::Tools;

const HELP: &str = "\
cargo xtask COMMAND

  test                every test there is: examples, release and debug tests, doc tests
  examples            runs every example and shows the output of those that fail
  bench [ARGS]        other formats beside this one, in one run; `bench --help` says more
  bench-async [ARGS]  async reading and writing beside blocking, in one run; fails when it takes over 1.3 times as long
  scale [ARGS]        memory and time for a frame in streams of up to 10^8 frames; `scale --help` says more
  bench-info [MIB]    how long `flatstream info` takes on a journal of a GiB, with an index and without, beside
                      reading the file
  counts [PART OF A NAME]
                      instructions a message, under valgrind; fails when some grew by more than 3 %
  counts --bless      makes these the numbers to compare with
  flatc               fetches the schema compiler that tests compare with, and says where it is
  tools               fetches all that tests want besides Rust: that, Python's and npm's packages, schemas, readers of columns,
                      nats-server
  fleet [ARGS]        agents, a cluster of NATS and a collector, killed on the way, and a query over what was collected;
                      `fleet --help` says more
  compile-cost        what the derive costs, beside those of serde
  bless               writes golden files, expected compiler errors and the page of the command line anew; read the diff
  zoo                 writes the generated types of the tests anew; needed after a change in xtask/src/zoo
  fuzz [SECONDS] [TARGET]
                      every fuzz target, or one, for SECONDS each (default 10)
  soak [SECONDS]      the fuzz targets for long (default 600 each), then the long tests
";

/// Seconds per fuzz target when none are given.
const SHORT_FUZZ: u64 = 10;
const LONG_FUZZ: u64 = 600;

fn main() -> ExitCode {
    let mut args = env::args().skip(1);
    let command = args.next().unwrap_or_default();
    let rest: Vec<String> = args.collect();
    let outcome = match command.as_str() {
        "test" => test(),
        "examples" => examples::run_all(),
        "bench" => bench::compare(&rest),
        "bench-info" => bench::info(&rest),
        "bench-async" => bench::run_alone("async_io", &rest),
        "bless" => bless(),
        "counts" => counts::run(&rest),
        "compile-cost" => compile_cost::measure(),
        "fleet" => fleet::run_all(&rest),
        "flatc" => flatc::fetch().map(|path| println!("{}", path.display())),
        "tools" => fetch_tools(),
        "fuzz" => fuzz_from_args(&rest, SHORT_FUZZ),
        "scale" => bench::run_alone("scale", &rest),
        "soak" => soak(&rest),
        "zoo" => zoo::write(),
        "help" | "--help" | "-h" => {
            print!("{HELP}");
            Ok(())
        }
        other => Err(format!("unknown command `{other}`\n\n{HELP}")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("xtask: {message}");
            ExitCode::FAILURE
        }
    }
}

/// A part of the test run: its name, and what does it, with the tools that are there.
type Step = (&'static str, fn(&Tools) -> Outcome);

/// Everything, even behind a failure, so that one run tells the whole story. The lines of the
/// workspace's test run come last.
fn test() -> Outcome {
    toolchain::check()?;
    let (tools, failures) = tools::fetch();
    let steps: [Step; 3] = [
        ("the examples", |_| examples::run_all()),
        ("the tests in release", release_tests),
        ("the workspace's tests and doc tests", workspace_tests),
    ];
    let mut failed = Vec::new();
    for message in failures {
        eprintln!("xtask: {message}");
        failed.push("the tools, and so the comparison with them");
    }
    for (name, step) in steps {
        println!("== {name}");
        if let Err(message) = step(&tools) {
            eprintln!("xtask: {name}: {message}");
            failed.push(name);
        }
    }
    if failed.is_empty() {
        return Ok(());
    }
    Err(format!("failed: {}", failed.join(", ")))
}

fn fetch_tools() -> Outcome {
    let (_, failed) = tools::fetch();
    if !failed.is_empty() {
        return Err(failed.join("\n"));
    }
    println!("{}", tools::folder().display());
    Ok(())
}

/// What optimisation can change: layouts, overflow, the fast paths.
fn release_tests(tools: &Tools) -> Outcome {
    let command = cargo(["test", "--release", "-p", "flatstream-tests", "--no-fail-fast"]);
    process::run(tools.told(command))
}

fn workspace_tests(tools: &Tools) -> Outcome {
    process::run(tools.told(cargo(["test", "--all-features", "--no-fail-fast"])))
}

fn bless() -> Outcome {
    let packages = ["flatstream-derive", "flatstream-tests", "flatstream-cli"];
    let mut command = cargo(["test"]);
    packages.iter().for_each(|package| {
        command.args(["-p", package]);
    });
    command.env("BLESS", "1").env("TRYBUILD", "overwrite");
    process::run(command)?;
    println!("blessed: every changed line of `git diff` is a promise that changes");
    Ok(())
}

fn soak(args: &[String]) -> Outcome {
    fuzz_from_args(args, LONG_FUZZ)?;
    soak_tests(&["--release", "-p", "flatstream-tests"])?;
    // What takes long is ignored there, as are the children that other tests start.
    let all = ["--", "--include-ignored", "--skip", "child_"];
    let journal = ["--release", "-p", "flatstream-journal", "--all-features", "--tests"];
    soak_tests(&[&journal[..], &all].concat())?;
    let arrow = ["--release", "-p", "flatstream-arrow", "--all-features", "--tests"];
    soak_tests(&[&arrow[..], &["--", "--include-ignored", "--test-threads", "1"]].concat())?;
    // Leaders of clusters that are killed.
    soak_tests(&["-p", "flatstream-nats", "--tests"])?;
    // To optimize the code for all of their types takes longer than it saves.
    soak_tests(&["-p", "flatstream-properties"])
}

fn soak_tests(which: &[&str]) -> Outcome {
    let mut command = cargo(["test", "--no-fail-fast"]);
    command.args(which).env("FLATSTREAM_SOAK", "1");
    process::run(command)
}

fn fuzz_from_args(args: &[String], default_seconds: u64) -> Outcome {
    let (seconds, only) = match args {
        [] => (default_seconds, None),
        [first, rest @ ..] => match first.parse() {
            Ok(seconds) => (seconds, rest.first()),
            Err(_) => (default_seconds, Some(first)),
        },
    };
    fuzz::run_targets(Duration::from_secs(seconds), only.map(String::as_str))
}
