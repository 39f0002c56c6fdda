//! `flatstream recover`: all that is good in a new file.

use std::fs::{self, OpenOptions};
use std::io::{self, BufWriter, Read};

use std::path::PathBuf;

use clap::Args;

use crate::source::{FileInfo, Lost};
use crate::{tell, Outcome, Result};

#[derive(Args)]
pub struct Recover {
    /// A journal that is damaged, or - for standard input
    file: PathBuf,
    /// The new file
    #[arg(short, long, value_name = "FILE")]
    output: PathBuf,
}

pub fn run(args: &Recover) -> Result<Outcome> {
    let (bytes, name) = read(args)?;
    let shown = args.output.display();
    // Nothing that is there is written over, least of all the journal itself.
    let out = OpenOptions::new().write(true).create_new(true).open(&args.output);
    let out = out.map_err(|error| format!("{shown}: {error}"))?;
    let recovered = flatstream_journal::recover(&bytes, BufWriter::new(&out));
    let recovered = recovered.map_err(|error| {
        let _ = fs::remove_file(&args.output);
        format!("{name}: {error}")
    })?;
    out.sync_all().map_err(|error| format!("{shown}: {error}"))?;
    let file = FileInfo::journal(&args.file);
    for damage in &recovered.damage {
        Lost::bytes(&file, damage.offset, damage.len, damage.to_string()).tell();
    }
    if let Some(tail) = recovered.tail {
        Lost::bytes(&file, tail.offset, tail.len, tail.to_string()).tell();
    }
    tell(&format!("{shown}: {} messages", recovered.messages));
    Ok(if recovered.is_whole() { Outcome::Whole } else { Outcome::Damaged })
}

fn read(args: &Recover) -> Result<(Vec<u8>, String)> {
    if args.file.as_os_str() == "-" {
        let mut bytes = Vec::new();
        io::stdin().lock().read_to_end(&mut bytes)?;
        return Ok((bytes, "standard input".to_owned()));
    }
    let name = args.file.display().to_string();
    let bytes = fs::read(&args.file).map_err(|error| format!("{name}: {error}"))?;
    Ok((bytes, name))
}
