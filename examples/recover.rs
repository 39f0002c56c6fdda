//! A log after a crash: find what is good, cut off the torn end, go on writing.
//!
//! A frame is written in one piece, so a crash leaves at most one torn frame at the end. Damage in
//! the middle is another matter: cutting there would throw good frames away, and `recover` says so.

use std::fs::File;
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;

use flatstream::{
    recover_reader, ChecksumDeframer, ChecksumFramer, Crc32, Recovery, Result, StreamEnd,
    StreamReader, StreamSerialize, StreamWriter,
};

#[derive(StreamSerialize)]
struct Entry {
    number: u32,
    text: String,
}

fn main() -> Result<()> {
    let path = std::env::temp_dir().join(format!("flatstream-recover-{}", std::process::id()));
    let outcome = run(&path);
    std::fs::remove_file(&path)?;
    outcome
}

fn run(path: &Path) -> Result<()> {
    append(File::create(path)?, 0..3)?;

    // The machine stops in the middle of a write: half a frame is there.
    let whole = std::fs::read(path)?;
    File::options().append(true).open(path)?.write_all(&whole[..20])?;

    append(open_for_append(path)?, 3..5)?;
    assert_eq!(numbers(path)?, [0, 1, 2, 3, 4]);

    // A disk flips a bit in the second frame. Good frames stand behind it: nothing is cut.
    let mut damaged = std::fs::read(path)?;
    damaged[whole.len() / 3 + 30] ^= 0x10;
    std::fs::write(path, &damaged)?;
    let refused = open_for_append(path).unwrap_err();
    println!("{refused}");
    assert_eq!(refused.offset(), Some(whole.len() as u64 / 3));
    Ok(())
}

/// Opens a log behind its last good frame.
fn open_for_append(path: &Path) -> Result<File> {
    let mut file = File::options().read(true).write(true).open(path)?;
    let Recovery { frames, valid_len, end, .. } =
        recover_reader(&file, ChecksumDeframer::new(Crc32))?;
    match end {
        StreamEnd::TornTail { error, .. } => {
            println!("cut off behind {frames} frames: {error}");
            file.set_len(valid_len)?;
        }
        StreamEnd::Damage { error, .. } => return Err(error),
        _ => {}
    }
    file.seek(SeekFrom::Start(valid_len))?;
    Ok(file)
}

fn append(file: File, numbers: std::ops::Range<u32>) -> Result<()> {
    let mut writer = StreamWriter::new(file, ChecksumFramer::new(Crc32));
    writer.write_batch(numbers.map(|number| Entry { number, text: format!("entry {number}") }))
}

fn numbers(path: &Path) -> Result<Vec<u32>> {
    let mut numbers = Vec::new();
    let mut reader = StreamReader::new(File::open(path)?, ChecksumDeframer::new(Crc32));
    reader.process_typed::<Entry>(|entry| {
        numbers.push(entry.number());
        Ok(())
    })?;
    Ok(numbers)
}
