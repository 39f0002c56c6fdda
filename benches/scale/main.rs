//! Does a long stream take more memory, or more time for each frame, than a short one? See `docs/scale.md`.
#![allow(missing_docs)] // Nobody depends on it.

#[path = "../common/mod.rs"]
mod common;
mod cost;
#[path = "../compare/report/machine.rs"]
mod machine;
mod memory;
mod options;
mod page;
mod plot;
mod resident;
mod streams;

use std::env;
use std::process::ExitCode;

use options::{Command, Options};

fn main() -> ExitCode {
    let outcome = options::parse(env::args().skip(1)).and_then(|command| match command {
        Command::Help => {
            print!("{}", options::HELP);
            Ok(())
        }
        Command::Run(options) => run(options),
    });
    let Err(message) = outcome else { return ExitCode::SUCCESS };
    eprintln!("scale: {message}");
    ExitCode::FAILURE
}

/// Memory first: what is there for the cost would be counted.
fn run(options: Options) -> Result<(), String> {
    let memory = memory::measure(options.effort().stream_len);
    memory.print();
    let cost = cost::measure(options.effort().max_frames);
    if options.quick {
        println!("quick: everything works; times were not looked at");
    } else {
        cost.print();
    }
    if options.docs {
        let written = page::write_docs(&memory, &cost);
        written.map_err(|error| format!("cannot write docs/scale.md: {error}"))?;
    }
    memory.check()
}
