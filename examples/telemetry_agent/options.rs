//! The command line.

use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;

use lexopt::{Arg, ValueExt};

pub const HELP: &str = "\
Samples this machine into a journal, reads that back and sums it up.

Usage: cargo run --release --example telemetry_agent -- [OPTIONS]

  --seconds S     how long to sample (default 3); 0 samples until Ctrl-C
  --hz N          samples per second (default 4, at most 1000); above 5 the CPU and process
                  values repeat, as the system counts them over 200 ms
  --out FILE      the journal (default target/telemetry_agent.fsj); one that is there goes on
  --replay FILE   sum up earlier recordings instead of making one
  --follow FILE   show what another agent records, as it does, until Ctrl-C
  --help          this text

Ctrl-C ends a recording early; the journal is whole and the summary is printed. So is it after
a crash, but for what was being written: the next recording cuts that off and goes on.
Exit status: 0, 1 for an error (with the summary of what is intact), 2 for wrong usage.
";

/// What the command line asks for.
#[derive(Debug, PartialEq)]
pub enum Command {
    Help,
    Record(RecordOptions),
    Replay(PathBuf),
    Follow(PathBuf),
}

/// How to record.
#[derive(Debug, PartialEq)]
pub struct RecordOptions {
    /// `None` is until Ctrl-C.
    pub length: Option<Duration>,
    pub interval: Duration,
    /// `None` is the default file.
    pub out: Option<PathBuf>,
}

impl Default for RecordOptions {
    fn default() -> Self {
        RecordOptions {
            length: Some(Duration::from_secs(3)),
            interval: Duration::from_millis(250),
            out: None,
        }
    }
}

impl Command {
    /// Reads the arguments behind the program's name.
    pub fn parse<I>(args: I) -> Result<Command, String>
    where
        I: IntoIterator,
        I::Item: Into<OsString>,
    {
        parse(lexopt::Parser::from_args(args)).map_err(|error| error.to_string())
    }
}

fn parse(mut parser: lexopt::Parser) -> Result<Command, lexopt::Error> {
    let mut record = RecordOptions::default();
    let mut reading = None;
    let mut recording_option = None;
    while let Some(arg) = parser.next()? {
        match arg {
            Arg::Long("help") | Arg::Short('h') => return Ok(Command::Help),
            Arg::Long("replay") => reading = Some(Command::Replay(parser.value()?.into())),
            Arg::Long("follow") => reading = Some(Command::Follow(parser.value()?.into())),
            Arg::Long("seconds") => {
                record.length = parser.value()?.parse_with(length)?;
                recording_option = Some("--seconds");
            }
            Arg::Long("hz") => {
                record.interval = parser.value()?.parse_with(interval)?;
                recording_option = Some("--hz");
            }
            Arg::Long("out") => {
                record.out = Some(parser.value()?.into());
                recording_option = Some("--out");
            }
            _ => return Err(arg.unexpected()),
        }
    }
    match (reading, recording_option) {
        (Some(_), Some(option)) => {
            Err(format!("--replay and --follow record nothing: drop {option}").into())
        }
        (Some(reading), None) => Ok(reading),
        (None, _) => Ok(Command::Record(record)),
    }
}

fn length(text: &str) -> Result<Option<Duration>, String> {
    let seconds = text.parse().ok().and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    let length = seconds.ok_or("expected seconds, such as 3 or 0.5")?;
    Ok((!length.is_zero()).then_some(length))
}

fn interval(text: &str) -> Result<Duration, String> {
    let hz: f64 = text.parse().map_err(|_| "expected samples per second, such as 4 or 0.5")?;
    // Written so that NaN is refused as well.
    if !(0.001..=1000.0).contains(&hz) {
        return Err("expected 0.001 to 1000 samples per second".into());
    }
    Ok(Duration::from_secs_f64(1.0 / hz))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Command, String> {
        Command::parse(line.split_whitespace())
    }

    #[test]
    fn no_arguments_record_for_three_seconds() {
        assert_eq!(parse(""), Ok(Command::Record(RecordOptions::default())));
    }

    #[test]
    fn all_recording_options() {
        let expected = RecordOptions {
            length: Some(Duration::from_millis(1500)),
            interval: Duration::from_millis(100),
            out: Some("x/y".into()),
        };
        let parsed = parse("--seconds 1.5 --hz=10 --out x/y");
        assert_eq!(parsed, Ok(Command::Record(expected)));
    }

    #[test]
    fn zero_seconds_is_until_ctrl_c() {
        let Ok(Command::Record(options)) = parse("--seconds 0") else { panic!() };
        assert_eq!(options.length, None);
    }

    #[test]
    fn replay_follow_and_help() {
        assert_eq!(parse("--replay f"), Ok(Command::Replay("f".into())));
        assert_eq!(parse("--follow f"), Ok(Command::Follow("f".into())));
        assert_eq!(parse("--help"), Ok(Command::Help));
        assert_eq!(parse("--replay f -h"), Ok(Command::Help));
    }

    #[test]
    fn wrong_usage_names_what_is_wrong() {
        let cases = [
            ("--wat", "invalid option '--wat'"),
            ("file", "unexpected argument \"file\""),
            ("--seconds", "missing argument for option '--seconds'"),
            ("--seconds x", "expected seconds, such as 3 or 0.5"),
            ("--seconds -1", "expected seconds"),
            ("--seconds inf", "expected seconds"),
            ("--hz 0", "0.001 to 1000"),
            ("--hz NaN", "0.001 to 1000"),
            ("--replay f --hz 2", "drop --hz"),
            ("--follow f --out g", "drop --out"),
        ];
        for (line, part) in cases {
            let error = parse(line).expect_err(line);
            assert!(error.contains(part), "{line}: {error}");
        }
    }
}
