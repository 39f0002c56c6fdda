//! How many instructions does a message take? `cargo xtask counts` runs this under callgrind, one
//! benchmark a process, and holds the numbers against `baseline.txt`.
//!
//! By itself the program only makes sure that everything works.
#![allow(missing_docs)] // Nobody depends on it.

#[path = "../common/mod.rs"]
mod common;
mod harness;
mod reading;
#[allow(dead_code, unused_imports)] // The comparison uses all of it.
#[path = "../compare/shapes/mod.rs"]
mod shapes;
mod streams;
mod writing;

use std::process::ExitCode;

use harness::{Benchmark, Work, N};

fn main() -> ExitCode {
    harness::run(&[writing::ALL, reading::ALL, streams::ALL])
}
