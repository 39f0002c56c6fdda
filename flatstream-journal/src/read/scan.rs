//! Frames in bytes, and the way on where there is none: a machine without I/O, which every reader drives.

use std::collections::VecDeque;

use super::others::{next_header, Others};
use super::Frame;
use crate::error::{Damage, Reason, TornTail};
use crate::format::{is_whole, marker_of, Header, Marker, ALIGN, HEADER, MAGIC, PREAMBLE};

/// What was found next.
#[derive(Debug)]
pub(crate) enum Step {
    Frame(Found),
    /// Behind it is a good frame, which comes next; or another journal, and nothing comes.
    Damage(Damage),
    /// It takes more bytes to tell, at least so many from [`Scanner::keep`] on.
    More(usize),
    Tail(TornTail),
    End,
}

/// A good frame.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Found {
    header: Header,
    offset: u64,
}

impl Found {
    /// One that was found elsewhere.
    pub fn at(offset: u64, header: Header) -> Self {
        Found { header, offset }
    }

    pub fn header(&self) -> &Header {
        &self.header
    }

    /// With its payload, in the part of the file that it was found in.
    #[inline]
    pub fn in_part<'b>(&self, part: Part<'b>) -> Frame<'b> {
        self.with(&part.from(self.offset)[HEADER..][..self.header.length as usize])
    }

    /// With its payload.
    #[inline(always)]
    pub fn with<'b>(&self, payload: &'b [u8]) -> Frame<'b> {
        let Found { header: Header { sequence, timestamp, kind, .. }, offset } = *self;
        Frame { offset, sequence, timestamp, kind, payload, in_chunk: None }
    }
}

/// A part of a file.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Part<'b> {
    pub bytes: &'b [u8],
    /// Where it starts in the file.
    pub base: u64,
    /// Whether it reaches to the end of the file.
    pub is_last: bool,
}

/// A walk from border to border.
#[derive(Clone, Debug)]
pub(crate) struct Scanner {
    marker: Marker,
    /// Whether it is that of the file: before that is known, a frame that is good by its own marker says it.
    is_sure: bool,
    at: u64,
    /// The last thing that was seen is a good frame, and nothing is left to be said: only then is it set.
    is_calm: bool,
    search: Option<Search>,
    /// Damage with no good frame behind it yet.
    pending: Vec<Damage>,
    /// Damage with one.
    found: VecDeque<Damage>,
    next_sequence: u64,
}

/// On the way from something that is no frame to the next one that is.
#[derive(Clone, Debug)]
struct Search {
    at: u64,
    reason: Reason,
    /// The frame at the border, if its header is right: in its payload may be copies of frames that were written before it.
    lost: Option<Header>,
    /// Frames with a right header that were not good.
    n_failed: usize,
    others: Others,
}

/// From so many frames on that have a right header and nothing else, headers are taken at their word: a search
/// takes time in proportion to the bytes, whatever these are.
const PATIENCE: usize = 16;

/// Where the marker is in a frame.
const MARKER_AT: u64 = 8;

const MARKER: usize = size_of::<Marker>();

/// Bytes that are looked at together, and those that the next ones share with them.
const BLOCK: usize = 64 + MARKER - 1;

/// Damage that is not yet known to have a good frame behind it is told apart up to here.
const MOST_PENDING: usize = 1024;

/// What a place was found to be.
enum Look {
    Good(Header),
    Bad(Option<Header>),
    More(usize),
}

impl Scanner {
    /// Starts at a border of a file with this marker.
    pub fn new(marker: Marker, at: u64) -> Self {
        Scanner {
            marker,
            is_sure: true,
            at,
            is_calm: true,
            search: None,
            pending: vec![],
            found: VecDeque::new(),
            next_sequence: 0,
        }
    }

    /// Starts behind the preamble of a file, which said so.
    pub fn behind_preamble(marker: Option<Marker>) -> Self {
        let mut scanner = Scanner::new(marker.unwrap_or_default(), PREAMBLE as u64);
        (scanner.is_sure, scanner.is_calm) = (false, false);
        scanner
    }

    /// Whether there was a good frame.
    pub fn is_sure(&self) -> bool {
        self.is_sure
    }

    /// The border that was reached.
    pub fn at(&self) -> u64 {
        self.at
    }

    /// That of the file which was reached.
    pub fn marker(&self) -> Marker {
        self.marker
    }

    /// What is in front of it is not looked at any more.
    pub fn keep(&self) -> u64 {
        self.search.as_ref().map_or(self.at, |search| search.at - self.look_back())
    }

    /// A search may want to see the preamble in front of a header.
    fn look_back(&self) -> u64 {
        let passed = self.search.as_ref().map_or(0, |search| search.at - self.at);
        passed.min(PREAMBLE as u64)
    }

    /// Forgets what was seen behind the last good frame; returns where that ends.
    pub fn back_to_border(&mut self) -> u64 {
        if let Some(first) = self.pending.first() {
            self.at = first.offset;
        }
        self.pending.clear();
        self.search = None;
        self.is_calm = self.owes_nothing();
        self.at
    }

    /// The number that the message behind the last good frame has.
    pub fn next_sequence(&self) -> u64 {
        self.next_sequence
    }

    /// Goes on in a part of the file that has [`keep`](Self::keep) in it.
    pub fn step(&mut self, part: Part<'_>) -> Step {
        let step = match self.step_over(part) {
            Step::More(n) => Step::More(n + self.look_back() as usize),
            step => step,
        };
        self.is_calm = self.owes_nothing();
        step
    }

    /// The next frame, if it is a good one and that is all there is to say. Most of them are: everything else takes a
    /// [`step`](Self::step).
    #[inline(always)]
    pub fn good<'b>(&mut self, part: Part<'b>) -> Option<(Found, &'b [u8])> {
        if !self.is_calm {
            return None;
        }
        let (header, payload) = Header::of_good(part.from(self.at), self.marker)?;
        let offset = self.at;
        self.at += header.frame_len() as u64;
        // Without flags it is no chunk.
        self.next_sequence = header.sequence + u64::from(header.kind.is_message());
        Some((Found { header, offset }, payload))
    }

    fn take(&mut self, header: Header) -> Step {
        let offset = self.at;
        self.at += header.frame_len() as u64;
        self.next_sequence = header.next_sequence();
        if header.is_unknown() {
            let (len, reason) = (self.at - offset, Reason::Flags(header.flags));
            return Step::Damage(Damage { offset, len, reason });
        }
        Step::Frame(Found { header, offset })
    }

    /// The first good frame says what the marker is.
    #[cold]
    fn settle(&mut self, part: Part<'_>) {
        let marker = marker_in(part.from(self.at)).unwrap_or(self.marker);
        self.is_sure = true;
        if marker != self.marker {
            self.marker = marker;
            self.found.push_back(preamble_damage());
        }
    }

    /// Whether the last thing that was seen is a good frame.
    fn owes_nothing(&self) -> bool {
        let has_told = self.search.is_none() && self.pending.is_empty() && self.found.is_empty();
        has_told && self.is_sure
    }

    /// Passes a frame by its header alone, if that is right and the next one is behind it, or the end.
    pub fn hop(&mut self, part: Part<'_>) -> Option<Header> {
        let header = self.header(part, self.at)?.filter(|_| self.is_calm)?;
        let end = self.at + header.frame_len() as u64;
        let has_next = || self.header(part, end).flatten().is_some_and(|it| header.leads_to(&it));
        if header.is_unknown() || end != part.end() && !has_next() {
            return None;
        }
        self.at = end;
        self.next_sequence = header.next_sequence();
        Some(header)
    }

    fn step_over(&mut self, part: Part<'_>) -> Step {
        loop {
            if let Some(damage) = self.found.pop_front() {
                return Step::Damage(damage);
            }
            if self.search.is_some() {
                match self.go_on_searching(part) {
                    Some(more) => return Step::More(more),
                    None => continue,
                }
            }
            match self.look(part, self.at) {
                Look::Good(_) if !self.is_sure => self.settle(part),
                // Reported in front of it.
                Look::Good(_) if !self.pending.is_empty() => {
                    self.found.extend(self.pending.drain(..))
                }
                Look::Good(header) => return self.take(header),
                Look::More(more) if !part.is_last => return Step::More(more),
                _ if self.at == part.end() && self.has_other() => {
                    self.found.extend(self.pending.drain(..))
                }
                _ if self.at == part.end() => return self.end(part),
                Look::More(_) => self.begin_search(part, Reason::Header, None),
                Look::Bad(header) => {
                    if let Some(more) = self.no_frame(part, header) {
                        return Step::More(more);
                    }
                }
            }
        }
    }

    /// At the border is something else. Returns how many bytes it takes to tell what to do.
    fn no_frame(&mut self, part: Part<'_>, header: Option<Header>) -> Option<usize> {
        let Some(header) = header else {
            let rest = part.from(self.at);
            if may_be_start(rest) && !part.is_last {
                return Some(PREAMBLE + HEADER);
            }
            if self.other_file(rest) {
                return None;
            }
            self.begin_search(part, Reason::Header, None);
            return None;
        };
        let (reason, end) = (payload(&header), self.at + header.frame_len() as u64);
        match self.header(part, end) {
            Some(Some(next)) if header.leads_to(&next) => self.lose(end, reason),
            None if !part.is_last => return Some(header.frame_len() + HEADER),
            // Its end is known, so that stands behind it, and not in it.
            _ if is_start(part.from(end)) => self.lose(end, reason),
            _ if !part.is_last && may_be_start(part.from(end)) => {
                return Some(header.frame_len() + PREAMBLE + HEADER);
            }
            // All of it is there, and nothing behind it.
            _ if part.is_last && end == part.end() => self.lose(end, reason),
            _ => self.begin_search(part, reason, Some(header)),
        }
        None
    }

    /// Whether another journal was put behind this one; its frames are next.
    fn other_file(&mut self, rest: &[u8]) -> bool {
        let other = marker_of(rest).filter(|_| is_start(rest));
        if let Some(marker) = other {
            (self.marker, self.at) = (marker, self.at + PREAMBLE as u64);
        }
        other.is_some()
    }

    /// Whether another journal was seen behind the last good frame.
    fn has_other(&self) -> bool {
        self.pending.iter().any(|damage| matches!(damage.reason, Reason::Journal { .. }))
    }

    fn begin_search(&mut self, part: Part<'_>, reason: Reason, lost: Option<Header>) {
        let others = Others::new(part, self.at);
        self.search = Some(Search { at: self.at + 1, reason, lost, n_failed: 0, others });
    }

    /// Until a good frame is found, or the end. Returns how many bytes are missing.
    fn go_on_searching(&mut self, part: Part<'_>) -> Option<usize> {
        let mut search = self.search.take()?;
        while search.at < part.end() {
            self.to_marker(&mut search, part);
            let look = self.look(part, search.at);
            match &look {
                Look::Good(header) if search.is_later(header) => {
                    self.lose_by(search.at, &search);
                    return None;
                }
                Look::More(more) if !part.is_last => {
                    self.search = Some(search);
                    return Some(*more);
                }
                _ => {}
            }
            if self.is_sure && search.others.begins().is_none() {
                match look {
                    Look::Good(_) | Look::Bad(Some(_)) => {
                        search.others.look_for_a_copy(part, search.at, self.marker);
                    }
                    Look::Bad(None) | Look::More(_) => {
                        search.others.look(part, search.at, self.marker);
                    }
                }
            }
            search.go_on(&look);
        }
        if part.is_last {
            self.lose_by(part.end(), &search);
            return None;
        }
        self.search = Some(search);
        Some(ALIGN)
    }

    /// Goes to where the marker is in its place, or may be when there are more bytes: nowhere else before it is known. Frames are
    /// not looked for at multiples of 8 alone: where somebody put bytes in or took some out, all that are behind stand elsewhere.
    fn to_marker(&self, search: &mut Search, part: Part<'_>) {
        if self.is_sure && search.others.begins().is_none() {
            search.at = next_header(part, search.at, self.marker);
        } else if self.is_sure {
            search.at += marker_from(part.from(search.at + MARKER_AT), self.marker);
        }
    }

    /// Notes what a search up to here has not found, and what it has.
    fn lose_by(&mut self, end: u64, search: &Search) {
        let Some(begins) = search.others.begins() else { return self.lose(end, search.reason) };
        if begins > self.at {
            self.lose(begins, search.reason);
        }
        let (offset, reason) = (self.at, Reason::Journal { begins });
        self.pending.push(Damage { offset, len: end - offset, reason });
        self.at = end;
    }

    /// Notes that everything up to here is no frame.
    fn lose(&mut self, end: u64, reason: Reason) {
        let (offset, len) = (self.at, end - self.at);
        self.at = end;
        let is_full = self.pending.len() >= MOST_PENDING;
        match self.pending.last_mut().filter(|_| is_full) {
            Some(last) => (last.len, last.reason) = (end - last.offset, Reason::Header),
            None => self.pending.push(Damage { offset, len, reason }),
        }
    }

    fn end(&mut self, part: Part<'_>) -> Step {
        match self.pending.first() {
            Some(first) => {
                let offset = first.offset;
                self.pending.clear();
                Step::Tail(TornTail { offset, len: part.end() - offset })
            }
            None => Step::End,
        }
    }

    #[inline]
    fn look(&self, part: Part<'_>, at: u64) -> Look {
        let rest = part.from(at);
        if rest.len() < HEADER {
            return Look::More(HEADER);
        }
        let Some(header) = self.read(rest) else { return Look::Bad(None) };
        if header.frame_len() > rest.len() {
            return match part.is_last {
                true => Look::Bad(Some(header)),
                false => Look::More(header.frame_len()),
            };
        }
        match is_whole(rest, &header) {
            true => Look::Good(header),
            false => Look::Bad(Some(header)),
        }
    }

    /// Whether there is a header; nothing if its bytes are not there.
    fn header(&self, part: Part<'_>, at: u64) -> Option<Option<Header>> {
        let rest = part.from(at);
        (rest.len() >= HEADER).then(|| self.read(rest))
    }

    #[inline]
    fn read(&self, bytes: &[u8]) -> Option<Header> {
        match self.is_sure {
            true => Header::read(bytes, self.marker),
            // By its own marker, which that of the file is one of.
            false => Header::read(bytes, marker_in(bytes)?),
        }
    }
}

impl Search {
    /// Whether a good frame is none of the copies that the lost one may have in it: it comes behind that by its number, or it
    /// is that very frame, which is longer than its payload.
    fn is_later(&self, header: &Header) -> bool {
        self.lost
            .as_ref()
            .is_none_or(|lost| header.sequence >= lost.next_sequence() || header == lost)
    }

    /// Here is no frame that is looked for. A copy is stepped over: what its checksum covers is nothing else.
    fn go_on(&mut self, look: &Look) {
        self.at += match look {
            Look::Good(header) => header.frame_len() as u64,
            Look::Bad(Some(header)) => {
                self.n_failed += 1;
                if self.n_failed > PATIENCE {
                    header.frame_len() as u64
                } else {
                    1
                }
            }
            Look::Bad(None) | Look::More(_) => 1,
        };
    }
}

impl<'b> Part<'b> {
    fn end(&self) -> u64 {
        self.base + self.bytes.len() as u64
    }

    /// What there is from a place on.
    #[inline]
    pub fn from(&self, at: u64) -> &'b [u8] {
        let start = usize::try_from(at.saturating_sub(self.base)).unwrap_or(usize::MAX);
        self.bytes.get(start..).unwrap_or_default()
    }
}

/// How far it is to a marker, or to where one may begin that goes on behind these bytes. Blocks without one are passed without
/// a branch for each byte.
fn marker_from(bytes: &[u8], marker: Marker) -> u64 {
    let [a, b, c, d] = marker;
    let mut start = 0;
    while let Some(block) = bytes.get(start..).and_then(<[u8]>::first_chunk::<BLOCK>) {
        let is_at = |i: usize| {
            (block[i] == a) & (block[i + 1] == b) & (block[i + 2] == c) & (block[i + 3] == d)
        };
        if (0..=BLOCK - MARKER).fold(false, |any, i| any | is_at(i)) {
            break;
        }
        start += BLOCK - MARKER + 1;
    }
    let rest = bytes.get(start..).unwrap_or_default();
    let found = rest.windows(MARKER).position(|window| window == marker);
    (start + found.unwrap_or((rest.len() + 1).saturating_sub(MARKER))) as u64
}

/// Whether there is a preamble, and a header with its marker behind it.
pub(crate) fn is_start(bytes: &[u8]) -> bool {
    marker_of(bytes).is_some_and(|marker| Header::read(&bytes[PREAMBLE..], marker).is_some())
}

/// Whether it takes more bytes to tell.
fn may_be_start(bytes: &[u8]) -> bool {
    let n = bytes.len().min(MAGIC.len());
    bytes.len() < PREAMBLE + HEADER && bytes[..n] == MAGIC[..n]
}

/// That of the frame at the start of `bytes`.
pub(super) fn marker_in(bytes: &[u8]) -> Option<Marker> {
    let marker = bytes.get(8..12)?.try_into().ok()?;
    (marker != [0; 4]).then_some(marker)
}

fn payload(header: &Header) -> Reason {
    Reason::Payload { sequence: header.sequence, kind: header.kind }
}

pub(super) fn preamble_damage() -> Damage {
    Damage { offset: 0, len: PREAMBLE as u64, reason: Reason::Preamble }
}
