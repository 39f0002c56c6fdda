//! How many instructions does a message take? `cargo xtask counts` runs this under callgrind, one
//! benchmark a process, and holds the numbers against `baseline.txt`.
//!
//! By itself the program only makes sure that everything works.
#![allow(missing_docs)] // Nobody depends on it.

#[path = "../common/mod.rs"]
mod common;
mod journals;
mod reading;
#[allow(dead_code, unused_imports)] // The comparison uses all of it.
#[path = "../compare/shapes/mod.rs"]
mod shapes;
mod streams;
mod writing;

use std::env;
use std::process::ExitCode;

/// What is counted: one run over [`N`] messages, or over the items of a large one.
type Work = Box<dyn FnMut()>;

/// A name, and what makes the input.
type Benchmark = (&'static str, fn() -> Work);

/// Messages, log entries or triangles in a run: what its instructions are divided by.
const N: usize = common::MESSAGES;

fn all() -> impl Iterator<Item = Benchmark> {
    [writing::ALL, reading::ALL, streams::ALL, journals::ALL].into_iter().flatten().copied()
}

fn main() -> ExitCode {
    let args: Vec<String> = env::args().skip(1).collect();
    match args.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["--list"] => all().for_each(|(name, _)| println!("{N} {name}")),
        ["--count", name] => match all().find(|(known, _)| known == name) {
            Some((_, prepare)) => count(prepare),
            None => {
                eprintln!("no benchmark `{name}`");
                return ExitCode::FAILURE;
            }
        },
        // As `cargo bench` runs it.
        _ => {
            all().for_each(|(_, prepare)| count(prepare));
            println!("{} benchmarks work; `cargo xtask counts` counts instructions", all().count());
        }
    }
    ExitCode::SUCCESS
}

fn count(prepare: fn() -> Work) {
    let mut work = prepare();
    // Buffers grow the first time.
    work();
    measured(&mut work);
}

/// Callgrind knows it by its name, and counts from its first instruction to its last.
#[inline(never)]
fn measured(work: &mut dyn FnMut()) {
    work();
}
