//! What async costs: the same messages, read and written by blocking and by async code, in turns in one run.
#![allow(missing_docs)] // Nobody depends on it.

#[path = "../common/mod.rs"]
mod common;
mod memory;
mod rounds;
mod sockets;

use std::process::ExitCode;

use rounds::{Case, Group};

/// What async code may take of the time of blocking code.
const BOUND: f64 = 1.3;

const HELP: &str = "\
cargo xtask bench-async [--quick]

Times reading and writing of messages by blocking and by async code, in turns, and fails if async code takes more than
1.3 times as long. Messages that own their bytes are shown beside copies of blocking code, and held against no bound.
With --quick everything runs once and no time is looked at.
";

fn main() -> ExitCode {
    // Cargo says `--bench` to benchmarks that it starts.
    let args: Vec<String> = std::env::args().skip(1).filter(|arg| arg != "--bench").collect();
    let is_quick = match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => false,
        ["--quick"] => true,
        _ => {
            print!("{HELP}");
            return ExitCode::from(if args[0] == "--help" { 0 } else { 2 });
        }
    };
    match run(is_quick) {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    }
}

/// Whether all is within the bound.
fn run(is_quick: bool) -> bool {
    let groups = [memory::read(), memory::write(), sockets::small(), sockets::large()];
    let mut is_within = true;
    for mut group in groups {
        let medians = group.medians(is_quick);
        if !is_quick {
            is_within &= report(&group, &medians);
        }
    }
    if is_quick {
        println!("quick: everything works; times were not looked at");
    }
    is_within
}

/// Prints a group; each case with its ratio to the one it is held against.
fn report(group: &Group, medians: &[f64]) -> bool {
    println!("{}", group.name);
    let mut is_within = true;
    for (Case { name, against, is_bound, .. }, time) in group.cases.iter().zip(medians) {
        let ratio = time / medians[*against];
        let is_over = *is_bound && ratio > BOUND;
        let verdict = if is_over { "  over the bound" } else { "" };
        println!("  {name:<44} {time:>9.1} ns  {ratio:>5.2}{verdict}");
        is_within &= !is_over;
    }
    is_within
}
