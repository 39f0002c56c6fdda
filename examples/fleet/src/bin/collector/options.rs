//! The command line.

use std::path::PathBuf;
use std::time::Duration;

use flatstream_fleet::broker::{Broker, Partition};
use lexopt::{Arg, ValueExt};

pub const HELP: &str = "\
Writes all messages of a partition into Parquet files, each of them once.

Usage: fleet-collector --folder FOLDER [OPTIONS]

  --folder FOLDER      for the files, TYPE/FIRST-LAST.SCHEMA.parquet, and ledger.fsj; one that is there goes on
  --partition N        of the devices (default 0)
  --rows N             messages that are written together (default 20000)
  --seconds N          how long a message waits for others at most (default 5)
  --until N            ends when so many messages are in files; without this, Ctrl-C ends it, and so may kill
  --servers ADDRESSES  of NATS, with commas between them (default 127.0.0.1:4222)
  --replicas N         how many servers keep each message, if the stream is not there yet (default 1)
  --help               this text

Exit status: 0, 1 for an error, 2 for wrong usage.
";

/// What the command line asks for.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    pub folder: PathBuf,
    pub partition: Partition,
    pub rows: u32,
    pub wait: Duration,
    pub until: Option<u64>,
    pub broker: Broker,
}

impl Options {
    /// Reads the arguments; nothing if help was asked for.
    pub fn read(mut parser: lexopt::Parser) -> Result<Option<Options>, lexopt::Error> {
        let (mut folder, mut partition, mut rows) = (None, Partition(0), 20_000);
        let (mut wait, mut until) = (Duration::from_secs(5), None);
        let mut broker = Broker { servers: "127.0.0.1:4222".into(), replicas: 1 };
        while let Some(arg) = parser.next()? {
            match arg {
                Arg::Long("help") => return Ok(None),
                Arg::Long("folder") => folder = Some(parser.value()?.into()),
                Arg::Long("partition") => partition = Partition(parser.value()?.parse()?),
                Arg::Long("rows") => rows = parser.value()?.parse::<u32>()?.max(1),
                Arg::Long("seconds") => wait = Duration::from_secs(parser.value()?.parse()?),
                Arg::Long("until") => until = Some(parser.value()?.parse()?),
                Arg::Long("servers") => broker.servers = parser.value()?.string()?,
                Arg::Long("replicas") => broker.replicas = parser.value()?.parse()?,
                other => return Err(other.unexpected()),
            }
        }
        let folder = folder.ok_or("--folder is missing")?;
        Ok(Some(Options { folder, partition, rows, wait, until, broker }))
    }
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use flatstream_fleet::command_line;

    use super::*;

    fn parse(line: &str) -> Result<Option<Options>, String> {
        command_line::parse(line.split_whitespace().map(OsString::from), Options::read)
    }

    #[test]
    fn options_are_read() {
        let options = parse("--folder a --rows 0 --until 7 --seconds 2").unwrap().unwrap();
        assert_eq!((options.rows, options.until), (1, Some(7)));
        assert_eq!(options.wait, Duration::from_secs(2));
        assert_eq!(parse("--help"), Ok(None));
        assert_eq!(parse("").unwrap_err(), "--folder is missing");
        assert!(parse("--folder a --until many").is_err());
    }
}
