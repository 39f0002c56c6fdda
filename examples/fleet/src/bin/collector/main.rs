//! A collector: takes all messages of a partition from JetStream, of whatever types, into Parquet files. Each message is in one
//! file, once.
//!
//! Messages are acknowledged when the files that have them are written and synced, and the ledger says so. A collector that was
//! killed begins behind the ledger: what the ledger does not know of is written anew, what it knows of is not written again.
//! `docs/guide/fleet.md` of the repository has the whole.
//!
//! Where to look: `pending.rs` puts messages in a row, `parquet.rs` writes them, `ledger.rs` keeps what was written, `collect.rs`
//! does one after the other.

mod collect;
mod ledger;
mod options;
mod parquet;
mod pending;

use std::process::ExitCode;

use flatstream_fleet::command_line::options;
use options::Options;

fn main() -> ExitCode {
    let options = match options("fleet-collector", options::HELP, Options::read) {
        Ok(options) => options,
        Err(ended) => return ended,
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let collected =
        runtime.map_err(Into::into).and_then(|runtime| runtime.block_on(collect::run(&options)));
    match collected {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("fleet-collector: {error}");
            ExitCode::FAILURE
        }
    }
}
