//! Frames in bytes, and the way on where there is none.

use crate::error::{Damage, Reason, TornTail};
use crate::format::{is_whole, marker_of, Header, Marker, ALIGN, HEADER, PREAMBLE};

use super::Frame;

/// What stands at a border.
#[derive(Debug)]
pub(crate) enum Step<'a> {
    Frame(Frame<'a>),
    Damage(Damage),
    Tail(TornTail),
    End,
}

/// A walk from border to border.
#[derive(Clone, Debug)]
pub(crate) struct Scanner<'a> {
    bytes: &'a [u8],
    marker: Marker,
    at: usize,
    /// A good frame behind `at`, if one was found: what is in front of it is no tail.
    good_behind: usize,
    next_sequence: u64,
}

/// From so many frames on that have a good header and nothing else, headers are taken at their word: a search
/// takes time in proportion to the bytes, whatever these are.
const PATIENCE: usize = 16;

impl<'a> Scanner<'a> {
    /// Starts at the border `at`, or where the first frame behind it is.
    pub fn new(bytes: &'a [u8], marker: Marker, at: usize) -> Self {
        Scanner { bytes, marker, at: at.min(bytes.len()), good_behind: 0, next_sequence: 0 }
    }

    /// The border that was reached.
    pub fn at(&self) -> usize {
        self.at
    }

    /// The number that the message behind the last good frame has.
    pub fn next_sequence(&self) -> u64 {
        self.next_sequence
    }

    #[inline]
    pub fn step(&mut self) -> Step<'a> {
        match self.good(self.at) {
            Some(header) => self.take(&header),
            None => self.step_over(),
        }
    }

    #[inline]
    fn take(&mut self, header: &Header) -> Step<'a> {
        let start = self.at;
        self.at += header.frame_len();
        self.next_sequence = header.next_sequence();
        if header.flags != 0 {
            return Step::Damage(self.lost(start, self.at, Reason::Flags(header.flags)));
        }
        let payload = &self.bytes[start + HEADER..][..header.length as usize];
        Step::Frame(Frame {
            offset: start as u64,
            sequence: header.sequence,
            timestamp: header.timestamp,
            kind: header.kind,
            payload,
        })
    }

    #[cold]
    fn step_over(&mut self) -> Step<'a> {
        let start = self.at;
        if start == self.bytes.len() {
            return Step::End;
        }
        if let Some(marker) = self.other_file() {
            (self.marker, self.at) = (marker, start + PREAMBLE);
            return self.step();
        }
        let Some(end) = self.way_on(start) else {
            self.at = self.bytes.len();
            let len = (self.bytes.len() - start) as u64;
            return Step::Tail(TornTail { offset: start as u64, len });
        };
        let reason = match self.header(start) {
            Some(Header { sequence, kind, .. }) => Reason::Payload { sequence, kind },
            None => Reason::Header,
        };
        self.at = end;
        Step::Damage(self.lost(start, end, reason))
    }

    fn lost(&self, start: usize, end: usize, reason: Reason) -> Damage {
        Damage { offset: start as u64, len: (end - start) as u64, reason }
    }

    /// The marker of another journal that was put behind this one.
    fn other_file(&self) -> Option<Marker> {
        let rest = &self.bytes[self.at..];
        marker_of(rest).filter(|marker| agrees(rest, *marker))
    }

    /// Where the frame ends that should be at `start`, if a good one stands anywhere behind it.
    fn way_on(&mut self, start: usize) -> Option<usize> {
        let end = self.end_of(start)?;
        if self.good_behind <= start {
            let mut good = end;
            while self.good(good).is_none() {
                good = self.end_of(good)?;
            }
            self.good_behind = good;
        }
        Some(end)
    }

    /// Where a frame ends that is not good: where its header says, if that is right and there is another one; else
    /// at the next good frame.
    fn end_of(&self, start: usize) -> Option<usize> {
        let header = self.header(start);
        if let Some(header) = &header {
            let end = start + header.frame_len();
            if end == self.bytes.len() {
                return None;
            }
            if self.header(end).is_some() {
                return Some(end);
            }
        }
        self.search(start + ALIGN, header.map_or(0, |it| it.next_sequence()))
    }

    /// The next good frame from `from` on. Behind a header that is right it is one that was written later, with this
    /// number at least: in the payload there may be copies of earlier ones.
    fn search(&self, from: usize, least: u64) -> Option<usize> {
        let mut walk = Walk { at: from, n_failed: 0 };
        while walk.at + HEADER <= self.bytes.len() {
            let header = self.header(walk.at);
            if let Some(header) = header.filter(|it| it.sequence >= least) {
                if self.has_all(walk.at, &header) {
                    return Some(walk.at);
                }
            }
            walk.go_on(header);
        }
        None
    }

    fn header(&self, at: usize) -> Option<Header> {
        Header::read(self.bytes.get(at..)?, self.marker)
    }

    #[inline]
    fn good(&self, at: usize) -> Option<Header> {
        self.header(at).filter(|header| self.has_all(at, header))
    }

    /// Whether all of a frame is there, with its zeros, and as it was written.
    #[inline]
    fn has_all(&self, at: usize, header: &Header) -> bool {
        let rest = &self.bytes[at..];
        header.frame_len() <= rest.len() && is_whole(rest, header)
    }
}

/// A search, place by place.
struct Walk {
    at: usize,
    /// Frames with a good header that were not whole.
    n_failed: usize,
}

impl Walk {
    /// Here is no good frame, and maybe a header that is right.
    fn go_on(&mut self, header: Option<Header>) {
        self.n_failed += usize::from(header.is_some());
        self.at += match header {
            Some(header) if self.n_failed > PATIENCE => header.frame_len(),
            _ => ALIGN,
        };
    }
}

/// Whether the first frame has this marker, or there is none.
pub(super) fn agrees(bytes: &[u8], marker: Marker) -> bool {
    bytes.len() < PREAMBLE + HEADER
        || Header::read(&bytes[PREAMBLE..], marker).is_some()
        || find_marker(bytes).is_none_or(|found| found == marker)
}

/// The marker of the first frame that is good by its own marker.
pub(super) fn find_marker(bytes: &[u8]) -> Option<Marker> {
    let mut walk = Walk { at: PREAMBLE, n_failed: 0 };
    while let Some(start) = bytes.get(walk.at..walk.at + HEADER) {
        let marker: Marker = start[8..12].try_into().ok()?;
        let rest = &bytes[walk.at..];
        let header = Header::read(rest, marker).filter(|_| marker != [0; 4]);
        if header.is_some_and(|header| is_whole(rest, &header)) {
            return Some(marker);
        }
        walk.go_on(header);
    }
    None
}

pub(super) fn preamble_damage() -> Damage {
    Damage { offset: 0, len: PREAMBLE as u64, reason: Reason::Preamble }
}
