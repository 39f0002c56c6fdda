//! Samples this machine into a journal, reads it back and sums it up.
//!
//! `cargo run --release --example telemetry_agent`, and `-- --help` for the options.
//!
//! Where to look: `model.rs` has the structs that are the schema, `record.rs` writes them, `message.rs` tells them apart
//! again, and `replay.rs` and `follow.rs` read them through typed views. The rest is about the machine and the terminal.

mod follow;
mod message;
mod model;
mod options;
mod progress;
mod record;
mod replay;
mod sample;
mod stop;
mod summary;

use std::io::Write;
use std::process::ExitCode;

use options::Command;

fn main() -> ExitCode {
    let command = match Command::parse(std::env::args_os().skip(1)) {
        Ok(command) => command,
        Err(message) => {
            eprintln!("telemetry_agent: {message}; see --help");
            return ExitCode::from(2);
        }
    };
    let outcome = match command {
        Command::Help => {
            print(options::HELP);
            Ok(())
        }
        Command::Record(options) => record::run(&options),
        Command::Replay(path) => replay::sum_up(&path, 0, None),
        Command::Follow(path) => follow::run(&path),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("telemetry_agent: {message}");
            ExitCode::FAILURE
        }
    }
}

/// Prints, and is content when nobody reads on (`| head`).
fn print(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}
