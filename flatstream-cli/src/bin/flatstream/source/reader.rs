//! A file that is read: a journal or a plain stream, by how it begins.

use std::fs::File;
use std::io::{self, Cursor, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use flatstream_journal::{FileFault, Follower, Frame, JournalError, JournalReader, Mode};

use super::files::{Named, Segment, STDIN};
use super::framing::Framing;
use super::schema::Given;
use super::sought::Sought;
use super::stream::{Payload, Stream};
use super::watch::{Watch, Watched};
use super::{start, FileInfo, Inputs, Lost};
use crate::{shown, usage, Result};

/// As many bytes as say what a file is, and show what else it may be.
const START: u64 = 16;

pub type AnyRead = Box<dyn Read>;

/// One of all kinds.
pub enum Reader {
    Journal(Box<JournalReader<AnyRead>>, Start),
    /// A journal that is not read from its start.
    Sought(Box<Sought>),
    /// A journal of one file that is written to.
    Growing {
        reader: Box<JournalReader<File>>,
        start: Start,
        was_idle: bool,
    },
    Segments(Box<Follower>, Segment),
    Stream(Box<Stream>),
    #[cfg(feature = "mcap")]
    Mcap(Box<super::mcap::Mcap>),
}

/// The bytes that a file begins with.
type Start = Vec<u8>;

/// What a reader has found.
pub enum Found<'r> {
    Frame(Frame<'r>),
    Payload(Payload<'r>),
    /// A message of an MCAP file.
    #[cfg(feature = "mcap")]
    Record(super::mcap::Record<'r>),
    /// What somebody says about a file.
    #[cfg(feature = "mcap")]
    Metadata(Vec<(String, String)>),
    /// Bytes: from where on, how many, and a sentence.
    Lost(u64, u64, String),
    /// A file of a journal that is followed is not the one which should be there.
    File(Lost),
    /// Nothing more now.
    Idle,
    /// Nothing more, at so many bytes.
    End(u64),
}

/// Opens a file, and looks at its first bytes.
pub fn open(
    named: &Named,
    inputs: &Inputs,
    given: Option<&Given>,
    mut watch: Watch,
) -> Result<(FileInfo, Reader)> {
    let (path, grows) = match named {
        Named::Stdin => (None, false),
        Named::File(path) => (Some(path.clone()), false),
        Named::Growing(path) => (Some(path.clone()), true),
        Named::Segments(segment) => return Ok(segments(segment.clone())),
    };
    let (read, name): (AnyRead, _) = match &path {
        None => (Box::new(io::stdin().lock()), STDIN.to_owned()),
        Some(path) => {
            let file = opened(path)?;
            // All that it has is there.
            watch.before_wait.take_if(|_| file.metadata().is_ok_and(|it| it.is_file()));
            (Box::new(file), path.display().to_string())
        }
    };
    let (start, read) = begun(Box::new(Watched::new(read, watch)), &name)?;
    let is_read_once = path.as_deref().is_none_or(|path| !path.is_file());
    let framing = inputs.plain.framing;
    #[cfg(feature = "mcap")]
    if framing == Framing::Auto && super::mcap::is_mcap(&start) {
        let reader = super::mcap::Mcap::open(read, path.as_deref());
        let (is_journal, is_mcap, options) = (false, true, String::new());
        let info = FileInfo { name, path, is_read_once, is_journal, is_mcap, options };
        return Ok((info, Reader::Mcap(Box::new(reader))));
    }
    let is_journal = match framing {
        Framing::Auto => given.is_none() || start::is_journal(&start) && !start.is_empty(),
        framing => framing == Framing::Journal,
    };
    let reader = match (is_journal, given, &path) {
        (true, _, Some(path)) if grows => {
            let reader = JournalReader::new(opened(path)?, Mode::SkipCorrupt).follow();
            Reader::Growing { reader: Box::new(reader), start, was_idle: false }
        }
        (true, ..) => Reader::Journal(Box::new(JournalReader::new(read, Mode::SkipCorrupt)), start),
        (false, Some(given), _) => {
            Reader::Stream(Box::new(Stream::new(read, framing, given, grows)))
        }
        (false, None, _) => return Err(usage(NO_SCHEMA)),
    };
    let options = if is_journal { String::new() } else { inputs.plain.shown() };
    Ok((FileInfo { name, path, is_read_once, is_journal, is_mcap: false, options }, reader))
}

const NO_SCHEMA: &str =
    "--framing is of plain streams, which are read by their schema: say --schema FILE.bfbs";

fn segments(first: Segment) -> (FileInfo, Reader) {
    let info = FileInfo::journal(&first.path(first.number));
    let follower = Follower::new(&first.folder, &first.name, Mode::SkipCorrupt);
    (info, Reader::Segments(Box::new(follower.starting_at(first.number)), first))
}

fn opened(path: &Path) -> Result<File> {
    Ok(File::open(path).map_err(|error| format!("{}: {error}", shown(path)))?)
}

/// What something begins with, and all of it.
fn begun(mut read: AnyRead, name: &str) -> Result<(Start, AnyRead)> {
    let mut start = vec![];
    let result = (&mut read).take(START).read_to_end(&mut start);
    result.map_err(|error| format!("{name}: {error}"))?;
    Ok((start.clone(), Box::new(Cursor::new(start).chain(read))))
}

impl Reader {
    /// The next item. Which file it is in may be another one than before, of one that is followed.
    pub fn next(&mut self, file: &mut Arc<FileInfo>) -> Result<Found<'_>> {
        match self {
            Reader::Journal(reader, start) => next_of(reader, file, start),
            Reader::Sought(sought) => match sought.has_record() {
                true => Ok(Found::Frame(sought.record()?)),
                false => next_of(&mut sought.reader, file, &[]),
            },
            Reader::Growing { reader, start, was_idle } => {
                if std::mem::take(was_idle) {
                    reader.look_again().map_err(|error| format!("{}: {error}", file.shown()))?;
                }
                match reader.next_frame() {
                    Some(item) => found(item, file, start),
                    None => {
                        *was_idle = true;
                        Ok(Found::Idle)
                    }
                }
            }
            Reader::Segments(follower, of) => match follower.next_frame_and_file() {
                None => Ok(Found::Idle),
                Some((_, Err(JournalError::File { number, fault, .. }))) => {
                    let path = of.path(number);
                    Ok(Found::File(Lost::file(&path, fault.to_string(), beside(of, number, fault))))
                }
                Some((number, item)) => {
                    let path = of.path(number);
                    if file.path.as_ref() != Some(&path) {
                        *file = Arc::new(FileInfo::journal(&path));
                    }
                    found(item, file, &[])
                }
            },
            #[cfg(feature = "mcap")]
            Reader::Mcap(mcap) => mcap.next(file),
            Reader::Stream(stream) => {
                stream.next().map_err(|error| format!("{}: {error}", file.shown()).into())
            }
        }
    }
}

/// The file with this number, and those in front of it and behind it, as far as they are there.
fn beside(of: &Segment, number: u32, fault: FileFault) -> impl Iterator<Item = PathBuf> {
    let last = match fault {
        FileFault::Missing { last: Some(last), .. } => last,
        _ => number,
    };
    let all = [number.checked_sub(1), Some(number), last.checked_add(1)]
        .map(|it| it.map(|it| of.path(it)));
    all.into_iter().flatten().filter(|path| path.exists())
}

fn next_of<'r, R: Read>(
    reader: &'r mut JournalReader<R>,
    file: &FileInfo,
    start: &[u8],
) -> Result<Found<'r>> {
    let end = reader.offset();
    let item = reader.next_frame();
    item.map_or(Ok(Found::End(end)), |item| found(item, file, start))
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
        Err(JournalError::NotAJournal) => Err(start::advice(&file.name, start).into()),
        Err(error) => Err(format!("{}: {error}", file.shown()).into()),
    }
}
