//! A telemetry agent: measures into a journal of its own, and publishes what is in that.
//!
//! Nothing is published that is not in the journal. An agent that was killed goes on: it measures behind the last message of
//! the journal, and publishes behind the last one that JetStream has. `docs/guide/fleet.md` of the repository has the whole.
//!
//! Where to look: `measure.rs` fills the journal, `upload.rs` publishes it, `cursor.rs` keeps how far that came, `stored.rs` asks
//! JetStream what it has behind that.

mod cursor;
mod measure;
mod options;
mod stored;
mod upload;

use std::process::ExitCode;

use flatstream_fleet::command_line::options;
use flatstream_fleet::files::lock;
use flatstream_fleet::Outcome;
use options::Options;

fn main() -> ExitCode {
    let options = match options("fleet-agent", options::HELP, Options::read) {
        Ok(options) => options,
        Err(ended) => return ended,
    };
    match run(&options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("fleet-agent {}: {error}", options.device);
            ExitCode::FAILURE
        }
    }
}

/// Measures on a thread of its own, so that it goes on whatever the network does.
fn run(options: &Options) -> Outcome {
    let _lock = lock(&options.folder)?;
    let (journal, reopened) = measure::open(options)?;
    let (first, own) = (reopened.next_sequence, options.clone());
    let measuring = std::thread::spawn(move || measure::run(&own, journal, first));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let uploaded = runtime.block_on(upload::run(options, &measuring))?;
    measuring.join().map_err(|_| "the thread that measures has panicked")??;
    uploaded.totals.save(&options.folder.join("totals.json"))?;
    println!(
        "device {}: {} messages are stored; {first} of them were in the journal at the start, and JetStream had {} already",
        options.device, uploaded.totals.count(), uploaded.n_there,
    );
    Ok(())
}
