//! flatstream beside other formats, in one run: see `docs/benchmarks.md`.
#![allow(missing_docs)] // Nobody depends on it.

extern crate alloc; // What flatc generates expects it here.

mod cells;
#[path = "../common/mod.rs"]
mod common;
mod fold;
mod framed;
mod groups;
mod harness;
mod journals;
mod options;
mod payloads;
mod peers;
mod report;
mod shapes;
mod worker;

// Generated, see README.md, and not ours to tidy, so without lints. The first names itself by the path
// of this module.
#[allow(warnings, clippy::all)]
#[rustfmt::skip]
#[path = "generated/capnp.rs"]
mod compare_capnp;
#[allow(warnings, clippy::all)]
#[rustfmt::skip]
#[path = "generated/flatc.rs"]
mod flatc_generated;
#[allow(warnings, clippy::all)]
#[rustfmt::skip]
#[path = "generated/flatc_wide.rs"]
mod flatc_wide_generated;
#[allow(warnings, clippy::all)]
#[rustfmt::skip]
#[path = "generated/planus.rs"]
mod planus_generated;
#[allow(warnings, clippy::all)]
#[rustfmt::skip]
#[path = "generated/planus_wide.rs"]
mod planus_wide_generated;

use std::cell::RefCell;
use std::env;
use std::process::ExitCode;
use std::rc::Rc;

use groups::{Cast, Group};
use options::{Command, Options};
use report::Row;
use worker::Worker;

fn main() -> ExitCode {
    let outcome = options::parse(env::args().skip(1)).and_then(|command| match command {
        Command::Help => {
            print!("{}", options::HELP);
            Ok(())
        }
        Command::List => {
            Group::all().iter().for_each(|group| println!("{group}"));
            Ok(())
        }
        Command::Worker => worker::serve().map_err(|error| error.to_string()),
        Command::Run(options) => run(&options),
    });
    let Err(message) = outcome else { return ExitCode::SUCCESS };
    eprintln!("compare: {message}");
    ExitCode::FAILURE
}

fn run(options: &Options) -> Result<(), String> {
    let rows = measure(options)?;
    if options.quick {
        println!("\nquick: all contestants agree on all values; nothing was measured");
        return Ok(());
    }
    let missed = report::print_summary(&rows);
    if options.docs {
        let written = report::write_docs(&rows, options.effort());
        written.map_err(|error| format!("cannot write docs/benchmarks.md: {error}"))?;
    }
    if options.check && missed > 0 {
        return Err(format!("{missed} bars missed"));
    }
    Ok(())
}

fn measure(options: &Options) -> Result<Vec<Row>, String> {
    let worker = Worker::start().map_err(|error| format!("{}: {error}", worker::NAME))?;
    let worker = worker.map(|worker| Rc::new(RefCell::new(worker)));
    if worker.is_none() {
        println!("without {}: `cargo xtask bench` adds it\n", worker::NAME);
    }
    println!("How many times as long as flatstream\n");
    let rows = options.groups().into_iter().map(|group| {
        let mut cells = group.cells(Cast::All, options.quick);
        let other = worker.as_ref();
        cells.extend(other.and_then(|worker| worker::cell(worker, group, options.quick)));
        let row = Row { group, scores: harness::compete(cells, group.input, options.effort()) };
        row.print();
        row
    });
    Ok(rows.collect())
}
