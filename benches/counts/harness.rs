//! What both programs do: list their benchmarks, and run one of them.

use std::env;
use std::process::ExitCode;

use crate::common;

/// What is counted: one run over [`N`] messages, or over the items of a large one.
pub type Work = Box<dyn FnMut()>;

/// A name, and what makes the input.
pub type Benchmark = (&'static str, fn() -> Work);

/// Messages, log entries or triangles in a run: what its instructions are divided by.
pub const N: usize = common::MESSAGES;

pub fn run(lists: &[&[Benchmark]]) -> ExitCode {
    let all = || lists.iter().copied().flatten().copied();
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
