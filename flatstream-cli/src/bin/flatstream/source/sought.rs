//! Journals with an index, read from near a message on.

use std::fs::File;
use std::path::Path;

use flatstream_journal::{Index, JournalReader, Mode};

use super::Types;

/// The first message that is wanted.
#[derive(Clone, Copy, Debug)]
pub enum First {
    /// With this number, or a greater one.
    Sequence(u64),
    /// Of this time, or a later one.
    Time(i64),
}

/// A reader that is not far from it, with the types that are known there. Nothing where no index says where that is, or
/// where it says that something is damaged, which is to be told.
pub fn sought(path: &Path, first: First, types: &mut Types) -> Option<JournalReader<File>> {
    let mut file = File::open(path).ok()?;
    let index = Index::read(&mut file).ok()?.filter(|it| it.is_complete() && it.lost() == 0)?;
    let reader = match first {
        First::Sequence(number) => index.reader_from_sequence(file, Mode::SkipCorrupt, number),
        First::Time(time) => index.reader_from_time(file, Mode::SkipCorrupt, time),
    };
    let reader = reader.ok()?;
    let mut records = JournalReader::new(File::open(path).ok()?, Mode::SkipCorrupt);
    for offset in index.records()?.iter().filter(|offset| **offset < reader.offset()) {
        records.seek_to(*offset).ok()?;
        let frame = records.next_frame()?.ok().filter(|frame| frame.offset == *offset)?;
        types.learn(&frame).ok()?;
    }
    Some(reader)
}
