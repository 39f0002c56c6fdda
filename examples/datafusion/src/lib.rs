//! What the programs share.

use std::future::Future;
use std::process::ExitCode;

/// What is shown to people.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;
/// Done, or why not.
pub type Outcome<T = ()> = Result<T, Failure>;

/// Runs a program with the arguments behind its name.
pub fn run<F: Future<Output = Outcome>>(program: impl FnOnce(Vec<String>) -> F) -> ExitCode {
    let args = std::env::args().skip(1).collect();
    let runtime = tokio::runtime::Runtime::new().map_err(Failure::from);
    match runtime.and_then(|runtime| runtime.block_on(program(args))) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
