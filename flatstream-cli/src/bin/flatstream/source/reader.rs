//! A file that is read: a journal or a plain stream, by how it begins.

use std::fs::File;
use std::io::{self, Cursor, Read};

use flatstream_journal::{Frame, JournalError, JournalReader, Mode};

use super::files::{Named, STDIN};
use super::framing::Framing;
use super::schema::Given;
use super::stream::{Payload, Stream};
use super::{start, FileInfo, Inputs};
use crate::Result;

/// As many bytes as say what a file is, and show what else it may be.
const START: u64 = 16;

pub type AnyRead = Box<dyn Read>;

/// One of both.
pub enum Reader {
    /// With the bytes that it begins with.
    Journal(Box<JournalReader<AnyRead>>, Vec<u8>),
    Stream(Box<Stream>),
}

/// What a reader has found.
pub enum Found<'r> {
    Frame(Frame<'r>),
    Payload(Payload<'r>),
    /// Bytes: from where on, how many, and a sentence.
    Lost(u64, u64, String),
    /// Nothing more, at so many bytes.
    End(u64),
}

/// Opens a file, and looks at its first bytes.
pub fn open(named: Named, inputs: &Inputs, given: Option<&Given>) -> Result<(FileInfo, Reader)> {
    let (mut read, name, path): (AnyRead, _, _) = match named {
        Named::Stdin => (Box::new(io::stdin().lock()), STDIN.to_owned(), None),
        Named::File(path) => {
            let name = path.display().to_string();
            let file = File::open(&path).map_err(|error| format!("{name}: {error}"))?;
            (Box::new(file), name, Some(path))
        }
    };
    let mut start = vec![];
    let read_start = (&mut read).take(START).read_to_end(&mut start);
    read_start.map_err(|error| format!("{name}: {error}"))?;
    let rest = Box::new(Cursor::new(start.clone()).chain(read));
    let framing = inputs.plain.framing;
    let is_journal = match framing {
        Framing::Auto => given.is_none() || start::is_journal(&start) && !start.is_empty(),
        framing => framing == Framing::Journal,
    };
    let info = FileInfo { name, path, is_journal };
    let reader = match (is_journal, given) {
        (true, _) => {
            let reader = JournalReader::new(rest as AnyRead, Mode::SkipCorrupt);
            Reader::Journal(Box::new(reader), start)
        }
        (false, Some(given)) => Reader::Stream(Box::new(Stream::new(rest, framing, given))),
        (false, None) => return Err(
            "--framing is of plain streams, which are read by their schema: say --schema FILE.bfbs"
                .into(),
        ),
    };
    Ok((info, reader))
}

impl Reader {
    pub fn next(&mut self, file: &FileInfo) -> Result<Found<'_>> {
        match self {
            Reader::Journal(reader, start) => {
                let end = reader.offset();
                let item = reader.next_frame();
                item.map_or(Ok(Found::End(end)), |item| found(item, file, start))
            }
            Reader::Stream(stream) => {
                stream.next().map_err(|error| format!("{}: {error}", file.name).into())
            }
        }
    }
}

fn found<'r>(
    item: flatstream_journal::Result<Frame<'r>>,
    file: &FileInfo,
    start: &[u8],
) -> Result<Found<'r>> {
    match item {
        Ok(frame) => Ok(Found::Frame(frame)),
        Err(JournalError::Damage(damage)) => {
            Ok(Found::Lost(damage.offset, damage.len, damage.to_string()))
        }
        Err(JournalError::TornTail(tail)) => {
            Ok(Found::Lost(tail.offset, tail.len, tail.to_string()))
        }
        Err(JournalError::NotAJournal) => {
            Err(format!("{}: this is no journal: {}", file.name, start::advice(start)).into())
        }
        Err(error) => Err(format!("{}: {error}", file.name).into()),
    }
}
