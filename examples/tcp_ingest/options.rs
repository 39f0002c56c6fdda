//! The command line.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::{Arg, ValueExt};

pub const HELP: &str = "\
Takes telemetry of many clients over TCP into one journal.

Usage: cargo run --release --example tcp_ingest -- [OPTIONS]

  (no options)        a server and clients in one program, which checks itself
  --listen ADDRESS    serve until Ctrl-C, such as 127.0.0.1:7000
  --out FILE          its journal (default target/tcp_ingest.fsj); one that is there goes on
  --connect ADDRESS   be a client
  --client N          its number (default 1)
  --readings N        how many it sends (default 1000)
  --help              this text

Then: flatstream stats target/tcp_ingest.fsj --by client
Exit status: 0, 1 for an error, 2 for wrong usage.
";

/// What the command line asks for.
#[derive(Debug, PartialEq)]
pub enum Command {
    Help,
    Demo,
    Listen { address: String, out: PathBuf },
    Connect { address: String, client: u32, n_readings: u64 },
}

impl Command {
    /// Reads the arguments behind the program's name.
    pub fn parse(args: impl IntoIterator<Item = OsString>) -> Result<Command, String> {
        Self::read(lexopt::Parser::from_args(args)).map_err(|error| error.to_string())
    }

    fn read(mut parser: lexopt::Parser) -> Result<Command, lexopt::Error> {
        let (mut listen, mut connect) = (None, None);
        let mut out = PathBuf::from("target/tcp_ingest.fsj");
        let (mut client, mut n_readings) = (1, 1000);
        while let Some(arg) = parser.next()? {
            match arg {
                Arg::Long("help") => return Ok(Command::Help),
                Arg::Long("listen") => listen = Some(parser.value()?.string()?),
                Arg::Long("connect") => connect = Some(parser.value()?.string()?),
                Arg::Long("out") => out = parser.value()?.into(),
                Arg::Long("client") => client = parser.value()?.parse()?,
                Arg::Long("readings") => n_readings = parser.value()?.parse()?,
                other => return Err(other.unexpected()),
            }
        }
        match (listen, connect) {
            (None, None) => Ok(Command::Demo),
            (Some(address), None) => Ok(Command::Listen { address, out }),
            (None, Some(address)) => Ok(Command::Connect { address, client, n_readings }),
            _ => Err("either --listen or --connect".into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Command, String> {
        Command::parse(line.split_whitespace().map(OsString::from))
    }

    #[test]
    fn each_side_has_its_options() {
        let (address, client, n_readings) = ("[::1]:7000".to_string(), 3, 20);
        let line = "--connect [::1]:7000 --client 3 --readings 20";
        assert_eq!(parse(line), Ok(Command::Connect { address, client, n_readings }));
        let (address, out) = ("[::1]:7000".to_string(), PathBuf::from("a.fsj"));
        assert_eq!(parse("--out a.fsj --listen [::1]:7000"), Ok(Command::Listen { address, out }));
        assert_eq!(parse(""), Ok(Command::Demo));
        assert_eq!(parse("--listen a:1 --help"), Ok(Command::Help));
        assert_eq!(
            parse("--listen a:1 --connect b:2").unwrap_err(),
            "either --listen or --connect"
        );
        assert!(parse("--readings many").is_err());
    }
}
