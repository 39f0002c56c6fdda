//! A server that takes telemetry of many clients over TCP into one journal, and stops without losing what it confirmed.
//!
//! `cargo run --example tcp_ingest` starts a server and clients in one program, hostile ones among them, stops the server
//! while some still send, and checks that the journal has what was confirmed. With `--listen` and `--connect` both
//! are programs of their own; `-- --help` has the options.
//!
//! Where to look: `model.rs` has the messages, `server.rs` the connections, `sink.rs` the journal on a thread of its own,
//! `client.rs` the other side, `demo.rs` all of them together.

mod client;
mod demo;
mod model;
mod options;
mod server;
mod sink;

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use flatstream_journal::JournalOptions;
use options::Command;
use tokio::net::TcpListener;

/// What is shown to people; for those who match on errors there are types below.
type Outcome = Result<(), Box<dyn std::error::Error + Send + Sync>>;

fn main() -> ExitCode {
    let command = match Command::parse(std::env::args_os().skip(1)) {
        Ok(command) => command,
        Err(message) => {
            eprintln!("tcp_ingest: {message}; see --help");
            return ExitCode::from(2);
        }
    };
    match tokio::runtime::Runtime::new()
        .map_err(Into::into)
        .and_then(|tokio| tokio.block_on(run(command)))
    {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("tcp_ingest: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(command: Command) -> Outcome {
    match command {
        Command::Help => {
            print(options::HELP);
            Ok(())
        }
        Command::Demo => demo::run().await,
        Command::Listen { address, out } => listen(&address, &out).await,
        Command::Connect { address, client, n_readings } => {
            let taken = client::send(&address, client, n_readings).await?;
            print(&format!("{taken} of {n_readings} readings are in the journal\n"));
            Ok(())
        }
    }
}

/// Serves until Ctrl-C.
async fn listen(address: &str, out: &Path) -> Outcome {
    if let Some(folder) = out.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let (journal, _) =
        JournalOptions::default().writer("tcp_ingest").cut_torn_tail(true).append(out)?;
    let listener = TcpListener::bind(address).await?;
    eprintln!("listening on {}; Ctrl-C ends it", listener.local_addr()?);
    let ctrl_c = async {
        // Where there are no signals, it ends with the program.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    let (_, report) = server::serve(listener, journal, ctrl_c).await?;
    print(&format!("{report}, in {}\n", out.display()));
    Ok(())
}

/// Prints, and is content when nobody reads on (`| head`).
fn print(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}
