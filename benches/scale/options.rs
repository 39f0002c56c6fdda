//! The command line.

pub const HELP: &str = "\
cargo xtask scale [OPTIONS]

  --quick      a short stream and few frames, to see that it works
  --docs       writes docs/scale.md, its plots and their numbers
";

#[derive(Debug, PartialEq)]
pub enum Command {
    Help,
    Run(Options),
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Options {
    pub quick: bool,
    pub docs: bool,
}

/// How much to measure.
pub struct Effort {
    /// Bytes that are written, and read, while memory is looked at.
    pub stream_len: u64,
    /// Frames of the longest stream whose frames are timed.
    pub max_frames: u64,
}

impl Options {
    pub fn effort(self) -> Effort {
        match self.quick {
            true => Effort { stream_len: 64 << 20, max_frames: 10_000 },
            false => Effort { stream_len: 8 << 30, max_frames: 100_000_000 },
        }
    }
}

/// Reads the arguments behind the program's name.
pub fn parse(args: impl Iterator<Item = String>) -> Result<Command, String> {
    let args: Vec<String> = args.collect();
    // `cargo bench` runs all benchmarks, and nobody who calls it waits for minutes for this one.
    let mut options = Options { quick: args == ["--bench"], docs: false };
    for arg in &args {
        match arg.as_str() {
            "--bench" => {}
            "--help" | "-h" => return Ok(Command::Help),
            "--quick" => options.quick = true,
            "--docs" => options.docs = true,
            other => return Err(format!("unknown option `{other}`\n\n{HELP}")),
        }
    }
    if options.quick && options.docs {
        return Err("`--docs` needs numbers: no `--quick`".into());
    }
    Ok(Command::Run(options))
}
