//! The fleet on one machine: three servers, agents and a collector, each a process, some of which are killed on the way.
//!
//! `cargo xtask fleet` builds all of it, runs this, and asks a query engine what is in the files. `docs/guide/fleet.md` of the
//! repository says what happens and why nothing is lost.
//!
//! Where to look: `story.rs` is what happens, `cluster.rs` has the servers, `process.rs` what is started and killed.

mod cluster;
mod options;
mod process;
mod story;

use std::process::ExitCode;

use flatstream_fleet::command_line::options;
use options::Options;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let options = match options("fleet", options::HELP, Options::read) {
        Ok(options) => options,
        Err(ended) => return ended,
    };
    // Whatever ends it, the processes end with it.
    let told = tokio::select! {
        told = story::run(&options) => told,
        _ = tokio::signal::ctrl_c() => Err("stopped".into()),
    };
    match told {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("fleet: {error}\nLogs and files are in {}", options.folder.display());
            ExitCode::FAILURE
        }
    }
}
