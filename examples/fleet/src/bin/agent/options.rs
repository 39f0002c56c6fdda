//! The command line.

use std::path::PathBuf;

use flatstream_fleet::broker::{Broker, Partition};
use lexopt::{Arg, ValueExt};

pub const HELP: &str = "\
Measures into a journal, and publishes what is in it.

Usage: fleet-agent --folder FOLDER --device N [OPTIONS]

  --folder FOLDER      for the journal; one that is there goes on
  --device N           who it is: an agent has a device to itself
  --partition N        the part of the devices that it belongs to (default 0)
  --messages N         how many the device measures in all (default 10000)
  --rate N             messages a second (default 1000); 0 is as fast as it goes
  --seed N             of what is measured (default 1)
  --servers ADDRESSES  of NATS, with commas between them (default 127.0.0.1:4222)
  --replicas N         how many servers keep each message, if the stream is not there yet (default 1)
  --help               this text

When all is stored, totals.json in the folder has counts and sums.
Exit status: 0, 1 for an error, 2 for wrong usage.
";

/// What the command line asks for.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    pub folder: PathBuf,
    pub device: u32,
    pub partition: Partition,
    pub messages: u64,
    pub rate: u64,
    pub seed: u64,
    pub broker: Broker,
}

impl Options {
    /// Reads the arguments; nothing if help was asked for.
    pub fn read(mut parser: lexopt::Parser) -> Result<Option<Options>, lexopt::Error> {
        let (mut folder, mut device, mut partition) = (None, None, Partition(0));
        let (mut messages, mut rate, mut seed) = (10_000, 1000, 1);
        let mut broker = Broker { servers: "127.0.0.1:4222".into(), replicas: 1 };
        while let Some(arg) = parser.next()? {
            match arg {
                Arg::Long("help") => return Ok(None),
                Arg::Long("folder") => folder = Some(parser.value()?.into()),
                Arg::Long("device") => device = Some(parser.value()?.parse()?),
                Arg::Long("partition") => partition = Partition(parser.value()?.parse()?),
                Arg::Long("messages") => messages = parser.value()?.parse()?,
                Arg::Long("rate") => rate = parser.value()?.parse()?,
                Arg::Long("seed") => seed = parser.value()?.parse()?,
                Arg::Long("servers") => broker.servers = parser.value()?.string()?,
                Arg::Long("replicas") => broker.replicas = parser.value()?.parse()?,
                other => return Err(other.unexpected()),
            }
        }
        let folder = folder.ok_or("--folder is missing")?;
        let device = device.ok_or("--device is missing")?;
        Ok(Some(Options { folder, device, partition, messages, rate, seed, broker }))
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
        let line = "--folder a --device 3 --rate 0 --servers a:1,b:2 --replicas 3 --partition 2";
        let options = parse(line).unwrap().unwrap();
        assert_eq!((options.device, options.rate, options.messages), (3, 0, 10_000));
        assert_eq!(options.broker, Broker { servers: "a:1,b:2".into(), replicas: 3 });
        assert_eq!(options.partition.subject(3), "fleet.2.3");
        assert!(parse("--device x").unwrap_err().contains("invalid digit"));
        assert_eq!(parse("--help"), Ok(None));
        assert_eq!(parse("--folder a").unwrap_err(), "--device is missing");
    }
}
