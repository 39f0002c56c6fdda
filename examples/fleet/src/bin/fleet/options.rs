//! The command line.

use std::path::PathBuf;

use lexopt::{Arg, ValueExt};

pub const HELP: &str = "\
Agents, a cluster of NATS and a collector on this machine, some of which are killed on the way.

Usage: fleet [OPTIONS]

  --folder FOLDER  for all files; it is made anew (default target/fleet)
  --messages N     of all agents together (default 60000)
  --agents N       how many there are (default 4)
  --rate N         messages a second, of all agents together (default 3000); 0 is as fast as it goes
  --seed N         of what is measured, and who is killed (default 1)
  --server FILE    nats-server (default nats-server)
  --help           this text

Parquet files are in FOLDER/parquet, and what the agents say they have sent in FOLDER/totals.json.
Exit status: 0, 1 for an error, 2 for wrong usage.
";

/// What the command line asks for.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    pub folder: PathBuf,
    pub messages: u64,
    pub agents: u32,
    pub rate: u64,
    pub seed: u64,
    pub server: PathBuf,
}

impl Options {
    /// Reads the arguments; nothing if help was asked for.
    pub fn read(mut parser: lexopt::Parser) -> Result<Option<Options>, lexopt::Error> {
        let (mut folder, mut server) = (PathBuf::from("target/fleet"), "nats-server".into());
        let (mut messages, mut agents, mut rate, mut seed) = (60_000, 4, 3000, 1);
        while let Some(arg) = parser.next()? {
            match arg {
                Arg::Long("help") => return Ok(None),
                Arg::Long("folder") => folder = parser.value()?.into(),
                Arg::Long("messages") => messages = parser.value()?.parse()?,
                Arg::Long("agents") => agents = parser.value()?.parse()?,
                Arg::Long("rate") => rate = parser.value()?.parse()?,
                Arg::Long("seed") => seed = parser.value()?.parse()?,
                Arg::Long("server") => server = parser.value()?.into(),
                other => return Err(other.unexpected()),
            }
        }
        if agents == 0 || messages < 100 * u64::from(agents) {
            return Err("there has to be an agent, and 100 messages for each".into());
        }
        Ok(Some(Options { folder, messages, agents, rate, seed, server }))
    }

    /// Messages of one agent; the last one has what is left.
    pub fn messages_of(&self, agent: u32) -> u64 {
        let each = self.messages / u64::from(self.agents);
        match agent + 1 == self.agents {
            true => self.messages - each * u64::from(agent),
            false => each,
        }
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
    fn messages_are_shared_out() {
        let options = parse("--messages 1000 --agents 3").unwrap().unwrap();
        let each: Vec<u64> = (0..3).map(|agent| options.messages_of(agent)).collect();
        assert_eq!(each, [333, 333, 334]);
        assert!(parse("--agents 0").unwrap_err().starts_with("there has to be an agent"));
        assert!(parse("--messages 99 --agents 1").is_err());
        assert_eq!(parse("--help"), Ok(None));
    }
}
