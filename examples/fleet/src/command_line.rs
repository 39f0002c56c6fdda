//! What a program was asked for, or how it ends if that is nothing to run.

use std::ffi::OsString;
use std::process::ExitCode;

use lexopt::Parser;

/// The options of this program, read by `read`, which returns nothing if help was asked for. An error is how the program ends:
/// help was printed, or what is wrong.
pub fn options<T>(
    program: &str,
    help: &str,
    read: impl FnOnce(Parser) -> Result<Option<T>, lexopt::Error>,
) -> Result<T, ExitCode> {
    match parse(std::env::args_os().skip(1), read) {
        Ok(Some(options)) => Ok(options),
        Ok(None) => {
            print!("{help}");
            Err(ExitCode::SUCCESS)
        }
        Err(message) => {
            eprintln!("{program}: {message}; see --help");
            Err(ExitCode::from(2))
        }
    }
}

/// The same of arguments behind a program's name.
pub fn parse<T>(
    args: impl IntoIterator<Item = OsString>,
    read: impl FnOnce(Parser) -> Result<Option<T>, lexopt::Error>,
) -> Result<Option<T>, String> {
    read(Parser::from_args(args)).map_err(|error| error.to_string())
}
