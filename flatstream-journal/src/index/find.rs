//! The index at the end of a file.

use std::io::{self, Read, Seek, SeekFrom};

use super::{Index, MAX_INDEX};
use crate::format::{is_whole, marker_of, Header, Marker, ALIGN, HEADER, PREAMBLE};
use crate::read::scan::{Found, Part};
use crate::read::Frame;

/// An index and its header are no longer.
const WINDOW: usize = MAX_INDEX + HEADER + ALIGN;

/// So many frames that end where the file does are looked at as a whole: somebody may have made up many, one in the other.
const PATIENCE: usize = 16;

/// In a whole file.
pub(super) fn index_in(file: &[u8]) -> Option<Index> {
    let marker = marker_of(file)?;
    let start = file.len().saturating_sub(WINDOW).max(PREAMBLE).next_multiple_of(ALIGN);
    let part = Part { bytes: file.get(start..)?, base: start as u64, is_last: true };
    Index::of(&last_frame(part, marker)?)
}

impl Index {
    /// The index at the end of a file that is not in memory, if there is one: reads the last 640 KiB.
    ///
    /// # Errors
    ///
    /// Whatever the file says.
    pub fn read(file: &mut (impl Read + Seek)) -> io::Result<Option<Self>> {
        let len = file.seek(SeekFrom::End(0))?;
        let mut preamble = Vec::new();
        file.seek(SeekFrom::Start(0))?;
        file.by_ref().take(PREAMBLE as u64).read_to_end(&mut preamble)?;
        let Some(marker) = marker_of(&preamble) else { return Ok(None) };
        let start = len.saturating_sub(WINDOW as u64).max(PREAMBLE as u64);
        let start = start.next_multiple_of(ALIGN as u64);
        let mut bytes = Vec::new();
        file.seek(SeekFrom::Start(start))?;
        file.by_ref().take(WINDOW as u64).read_to_end(&mut bytes)?;
        let part = Part { bytes: &bytes, base: start, is_last: true };
        Ok(last_frame(part, marker).and_then(|frame| Index::of(&frame)))
    }
}

/// The frame that ends where the part does: the first one, since a longer one may have copies of others in it.
fn last_frame(part: Part<'_>, marker: Marker) -> Option<Frame<'_>> {
    let starts = (0..part.bytes.len().saturating_sub(HEADER)).step_by(ALIGN);
    let ends = starts.filter_map(|start| {
        let rest = &part.bytes[start..];
        // Most places have no marker: that is seen without a hash.
        let header = Header::read(rest, marker).filter(|_| rest[8..12] == marker)?;
        (header.frame_len() == rest.len()).then_some((start, header))
    });
    let mut last = ends.take(PATIENCE);
    let (start, header) = last.find(|(start, it)| is_whole(&part.bytes[*start..], it))?;
    Some(Found::at(part.base + start as u64, header).in_part(part))
}
