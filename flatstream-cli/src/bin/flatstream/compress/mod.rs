//! `flatstream compress`: the same journal with its messages in chunks, or out of them.

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read};
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum, ValueHint};
use flatstream_journal::{repack, Chunks, Index, JournalReader, Mode, Recovered, MAGIC, MAX_CHUNK};

use crate::output::{n_messages, nothing, Losses, NewFile, Report};
use crate::source::{journal_error, FileInfo, Lost};
use crate::units;
use crate::{shown, tell, usage, Outcome, Result};

#[derive(Args)]
pub struct Compress {
    /// A journal, or - for standard input
    #[arg(value_hint = ValueHint::FilePath)]
    file: PathBuf,
    /// The new journal: with the same messages, numbers, times and sessions, and an index
    #[arg(short, long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    output: PathBuf,
    /// How messages are compressed
    #[arg(long, value_name = "CODEC", value_enum, default_value = "zstd")]
    codec: Codec,
    /// Of zstd: from 1, which is fast, to 22, which is small and slow; 3 without this
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(i32).range(1..=22))]
    level: Option<i32>,
    /// How much of messages is compressed together, as in 64KiB or 1MB, up to 16MiB: more is smaller, and is lost and read together;
    /// 256KiB without this
    #[arg(long, value_name = "SIZE", value_parser = chunk)]
    chunk: Option<u32>,
    #[command(flatten)]
    report: Report,
}

#[derive(Clone, Copy, ValueEnum)]
enum Codec {
    /// Small
    Zstd,
    /// Fast
    Lz4,
    /// Each message in a frame of its own, as a journal without chunks has it
    None,
}

/// Why that may be.
const NO_INDEX: &str =
    "one holds 16,000 types of messages at most, and is of one file, in the order of its numbers";

/// Of the messages in a chunk.
fn chunk(text: &str) -> Result<u32, String> {
    let bytes = units::bytes(text)?;
    let is_allowed = |bytes: &u32| *bytes <= MAX_CHUNK;
    let allowed = u32::try_from(bytes).ok().filter(is_allowed);
    allowed.ok_or_else(|| format!("{text} is too much: a chunk has 16MiB at most"))
}

pub fn run(args: &Compress) -> Result<Outcome> {
    if args.level.is_some() && !matches!(args.codec, Codec::Zstd) {
        return Err(usage("--level is of --codec zstd: the others have none"));
    }
    if args.chunk.is_some() && matches!(args.codec, Codec::None) {
        return Err(usage(
            "--chunk is of zstd and lz4: with --codec none each message is by itself",
        ));
    }
    let chunks = match args.codec {
        Codec::Zstd => Some(Chunks::zstd(args.level.unwrap_or(3))),
        Codec::Lz4 => Some(Chunks::lz4()),
        Codec::None => None,
    };
    let chunks = chunks.map(|chunks| chunks.bytes(args.chunk.unwrap_or(256 << 10)));
    let mut input = Input::open(&args.file)?;
    let (new, out) = NewFile::create(&args.output)?;
    let shown = shown(&args.output);
    let reader = JournalReader::new(&mut input, Mode::SkipCorrupt);
    let repacked = repack(reader, BufWriter::new(&out), chunks);
    let file = FileInfo::journal(&args.file);
    let repacked = repacked.map_err(|error| journal_error(&file, &input.start, &error))?;
    if input.n_read == 0 {
        return Err(nothing(&file.shown()).into());
    }
    out.sync_all().map_err(|error| format!("{shown}: {error}"))?;
    let has_index = Index::read(&mut &out).map_err(|error| format!("{shown}: {error}"))?.is_some();
    let len = out.metadata().map_err(|error| format!("{shown}: {error}"))?.len();
    new.publish()?;
    let losses = losses(&file, &repacked);
    let (n, before) = (n_messages(repacked.messages), input.n_read);
    tell(&format!("{shown}: {n}, {len} bytes where there were {before}"));
    if !has_index && repacked.frames > 0 {
        tell(&format!(
            "{shown}: it has no index: {NO_INDEX}; it is read without one, from its start"
        ));
    }
    args.report.give(&[&args.output], repacked.messages, &losses)
}

fn losses(file: &FileInfo, repacked: &Recovered) -> Losses {
    let mut losses = Losses::default();
    for damage in &repacked.damage {
        losses.add(Lost::bytes(file, damage.offset, damage.len, damage.to_string()));
    }
    if let Some(tail) = repacked.tail {
        losses.add(Lost::bytes(file, tail.offset, tail.len, tail.to_string()));
    }
    losses
}

/// Counts what is read.
struct Input {
    read: Box<dyn Read>,
    n_read: u64,
    /// The first bytes, which say what it is.
    start: Vec<u8>,
}

impl Input {
    fn open(path: &Path) -> Result<Self> {
        let read: Box<dyn Read> = match path.to_str() {
            Some("-") => Box::new(io::stdin().lock()),
            _ => {
                let file = File::open(path);
                let file = file.map_err(|error| format!("{}: {error}", shown(path)))?;
                Box::new(BufReader::with_capacity(1 << 20, file))
            }
        };
        Ok(Input { read, n_read: 0, start: vec![] })
    }
}

impl Read for Input {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let n = self.read.read(buf)?;
        self.n_read += n as u64;
        let n_start = n.min(MAGIC.len().saturating_sub(self.start.len()));
        self.start.extend_from_slice(&buf[..n_start]);
        Ok(n)
    }
}
