//! Frames of another journal, in bytes that are none of this one: a file was put behind it, and what is between them is damaged.

use super::scan::{marker_in, Part};
use crate::format::{marker_of, preamble, Header, Marker, HEADER, PREAMBLE};

/// What a search has seen of other journals.
#[derive(Clone, Debug)]
pub(super) struct Others {
    rows: Vec<Row>,
    /// Where the search began: what is in front of it belongs to good frames, and may not be there any more.
    border: u64,
    /// At the border, without a right header behind it.
    preamble: Option<(u64, Marker)>,
    begins: Option<u64>,
}

/// A right header with a marker of its own, and what would have to be the next one.
#[derive(Clone, Debug)]
struct Row {
    start: u64,
    marker: Marker,
    next_at: u64,
    next_sequence: u64,
}

/// Payloads may have frames in them, and those others: no more rows are open at once.
const MOST_ROWS: usize = 16;

/// Bytes that are looked at together, and those of the last header that begins in them.
const PLACES: usize = 64;
const BLOCK: usize = PLACES + HEADER - 1;

/// Places that are looked at before blocks are.
const NEAR: usize = 7;

impl Others {
    /// From a border on.
    pub fn new(part: Part<'_>, border: u64) -> Self {
        let preamble = marker_of(part.from(border)).map(|marker| (border, marker));
        Others { rows: vec![], border, preamble, begins: None }
    }

    /// Where another journal begins: where its preamble is, or was.
    pub fn begins(&self) -> Option<u64> {
        self.begins
    }

    /// Looks for a header with any marker but that of the file. One behind a preamble with its marker is that of a journal,
    /// and so are two that follow each other by place, marker and number: these are more bits than agree by chance.
    #[cold]
    pub fn look(&mut self, part: Part<'_>, at: u64, own: Marker) {
        let bytes = part.from(at);
        let Some(marker) = marker_in(bytes).filter(|marker| *marker != own) else { return };
        let Some(header) = Header::read(bytes, marker) else { return };
        self.rows.retain(|row| row.next_at >= at);
        let is_next = |row: &Row| {
            (row.next_at, row.next_sequence, row.marker) == (at, header.sequence, marker)
        };
        if let Some((border, _)) = self.preamble.filter(|preamble| preamble.1 == marker) {
            self.begins = Some(border);
        } else if self.is_behind_preamble(part, at, marker) || self.rows.iter().any(is_next) {
            // What is around it is a frame of the other one, or it is a journal in such a frame.
            let first = self.rows.iter().map(|row| row.start).min().unwrap_or(at);
            self.begins = Some(first.min(at).saturating_sub(PREAMBLE as u64));
        } else {
            self.rows.truncate(MOST_ROWS - 1);
            let (next_at, next_sequence) = (at + header.frame_len() as u64, header.next_sequence());
            self.rows.push(Row { start: at, marker, next_at, next_sequence });
        }
    }

    /// Of a right header with the marker of the file, whose frame is not taken: behind a preamble it is that of a copy.
    #[cold]
    pub fn look_for_a_copy(&mut self, part: Part<'_>, at: u64, own: Marker) {
        if self.is_behind_preamble(part, at, own) {
            self.begins = Some(at - PREAMBLE as u64);
        }
    }

    fn is_behind_preamble(&self, part: Part<'_>, at: u64, marker: Marker) -> bool {
        let start = at.checked_sub(PREAMBLE as u64).filter(|start| *start >= self.border);
        start.is_some_and(|start| part.from(start).starts_with(&preamble(marker)))
    }
}

/// The next place of this marker in a header, or of a right header with any marker; if there is none, the first place whose header goes
/// on behind these bytes.
pub(super) fn next_header(part: Part<'_>, at: u64, own: Marker) -> u64 {
    let (bytes, mut start) = (part.from(at), 0);
    // Where one was, the next one may be near.
    if let Some(near) = first_header(&bytes[..bytes.len().min(HEADER + NEAR)], own) {
        return at + near as u64;
    }
    while let Some(block) = bytes.get(start..).and_then(<[u8]>::first_chunk::<BLOCK>) {
        // Without a branch for each place, and first what costs less.
        let may_begin = |i: usize| may_begin(|at| block[i + at], own);
        let may_be = |i: usize| may_be(|at| block[i + at], own);
        if any_place(may_begin) && any_place(may_be) {
            let mut places = (0..PLACES).filter(|i| may_be(*i));
            if let Some(place) = places.find(|i| is_header(&block[*i..], own)) {
                return at + (start + place) as u64;
            }
        }
        start += PLACES;
    }
    let rest = bytes.get(start..).unwrap_or_default();
    at + (start + first_header(rest, own).unwrap_or((rest.len() + 1).saturating_sub(HEADER))) as u64
}

/// The first place of one, each looked at alone.
fn first_header(bytes: &[u8], own: Marker) -> Option<usize> {
    bytes.windows(HEADER).position(|header| may_be(|at| header[at], own) && is_header(header, own))
}

#[inline(always)]
fn any_place(is_one: impl Fn(usize) -> bool) -> bool {
    (0..PLACES).fold(false, |any, i| any | is_one(i))
}

/// Whether the marker of the file is there, or a right header with another one.
fn is_header(bytes: &[u8], own: Marker) -> bool {
    marker_in(bytes).is_some_and(|marker| marker == own || Header::read(bytes, marker).is_some())
}

/// What the bytes of [`may_be`] tell that are asked first: few places of noise, of zeros and of other messages pass it.
#[inline(always)]
fn may_begin(byte: impl Fn(usize) -> u8, own: Marker) -> bool {
    let is_own =
        (byte(8) == own[0]) & (byte(9) == own[1]) & (byte(10) == own[2]) & (byte(11) == own[3]);
    let has_length = (byte(12) | byte(13) | byte(14)) != 0;
    let is_small = (byte(15) | byte(21) | byte(22)) == 0;
    is_own | (has_length & is_small)
}

/// Whether the marker is there, or a header may be: of a frame that is shorter than 16 MiB and not the 2^40th, with a type that
/// there is. Most bytes are told from headers so, without their hash. A header that is not seen so is looked for nowhere: what is found
/// must not depend on how the bytes come.
#[inline(always)]
fn may_be(byte: impl Fn(usize) -> u8, own: Marker) -> bool {
    let is_own =
        (byte(8) == own[0]) & (byte(9) == own[1]) & (byte(10) == own[2]) & (byte(11) == own[3]);
    let has_marker = (byte(8) | byte(9) | byte(10) | byte(11)) != 0;
    let (flags, high) = (byte(23), byte(35));
    let is_message = (high >= 0x80) & (flags == 0);
    let is_record = ((high | byte(34) | byte(33)) == 0) & (flags == 0);
    let is_chunk = (flags == 1) & (byte(32) & 0xf == 3) & (high < 0x80);
    may_begin(byte, own) & (is_own | (has_marker & (is_message | is_record | is_chunk)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::Kind;

    /// Headers of all kinds at each place of bytes that reach to any place behind them.
    #[test]
    fn it_does_not_matter_where_the_bytes_end() {
        let kinds =
            [Kind::Session, Kind::Unknown(9), Kind::Unknown(0x1234), Kind::Message(1 << 31)];
        for (sequence, kind) in [0, 1 << 41].into_iter().flat_map(|it| kinds.map(|kind| (it, kind)))
        {
            let header = Header { length: 8, sequence, flags: 0, timestamp: 0, kind };
            let mut frame = vec![0; HEADER];
            frame.extend_from_slice(&[7; 8]);
            header.seal(&mut frame, 0, *b"them");
            let is_seen = sequence == 0 && kind != Kind::Unknown(0x1234);
            for place in 0..2 * BLOCK {
                let mut bytes = vec![0; place];
                bytes.extend_from_slice(&frame);
                let shortest = bytes.len();
                bytes.resize(place + 3 * BLOCK, 0);
                for end in [shortest, shortest + 1, shortest + PLACES, bytes.len()] {
                    let part = Part { bytes: &bytes[..end], base: 0, is_last: false };
                    let found = next_header(part, 0, *b"mine");
                    let expected = if is_seen { place } else { end + 1 - HEADER };
                    assert_eq!(found, expected as u64, "{kind:?} {place} {end}");
                }
            }
        }
    }
}
