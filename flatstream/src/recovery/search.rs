//! The look behind a damaged frame.

use super::flips::{flipped_ends, mended_end};
use super::message::{begin_alike, begins_message, may_begin_message};
use super::{is_in_proportion, Behind};
use crate::framing::{locate_frame, parse_frame, FrameStatus, HeaderStatus};
use crate::Deframer;

/// Evidence that makes a find.
const ENOUGH: u32 = 8;

/// What makes one when it leads up to the end of the stream.
const ENOUGH_AT_END: u32 = 2;

/// What a frame says more than others where one is to be expected, and the same for a frame that
/// begins like the damaged one.
const HINT: u32 = 3;

/// Looks for good frames behind the damaged one at the start of `tail`.
///
/// `may_be_torn` says that the damaged frame may as well be a good one that was cut off. What
/// stands behind its header is part of a message then, and parts of messages now and then look
/// like frames; so it takes more of them where none is to be expected.
pub(crate) fn look_behind<D: Deframer>(
    deframer: &mut D,
    tail: &[u8],
    offset: u64,
    may_be_torn: bool,
) -> Behind {
    let mended = mended_end(deframer, tail, offset);
    // A shorter checksum matches too easily to look no further.
    if mended == Some(tail.len()) && deframer.checksum_len() >= 4 {
        return Behind::Nothing;
    }
    let mut search = Search::new(deframer, tail, offset);
    let expected = mended.into_iter().chain(search.expected_places()).map(|start| (start, true));
    let others = (1..tail.len()).map(|start| (start, !may_be_torn));
    for (start, is_expected) in expected.chain(others) {
        if search.finds_frames_at(start, is_expected) {
            return Behind::Frames(offset + start as u64);
        }
        if search.effort == 0 {
            return Behind::Unknown;
        }
    }
    Behind::Nothing
}

struct Search<'d, 't, D> {
    deframer: &'d mut D,
    tail: &'t [u8],
    offset: u64,
    /// Bytes of header that the damaged frame has.
    header_len: usize,
    /// Bytes of payload that may still be checked. Every place of a hostile tail can claim to be
    /// a frame as long as the tail.
    effort: usize,
    /// The same for payloads that do not even look like FlatBuffers. When it is spent, those are
    /// not looked at any more.
    effort_on_others: usize,
}

impl<'d, 't, D: Deframer> Search<'d, 't, D> {
    fn new(deframer: &'d mut D, tail: &'t [u8], offset: u64) -> Self {
        let header_len = match deframer.parse_header(tail, offset) {
            Ok(HeaderStatus::Complete { header_len, .. }) => header_len,
            _ => 0,
        };
        let effort = tail.len().saturating_mul(64).saturating_add(1 << 20);
        Search { deframer, tail, offset, header_len, effort, effort_on_others: effort / 4 }
    }

    /// Where the damaged frame ends: as it claims to, and as it would with one bit of its header
    /// flipped. Of these the nearest comes first: frames that a wrong length leads past are not lost.
    fn expected_places(&self) -> Vec<usize> {
        let mut places = vec![];
        if let Ok(FrameStatus::Complete(frame)) =
            locate_frame(self.deframer, self.tail, self.offset)
        {
            places.push(frame.consumed());
        }
        let claimed = places.first().copied();
        let mut flipped: Vec<usize> = flipped_ends(self.deframer, self.tail, self.offset).collect();
        flipped.sort_unstable();
        places.extend(flipped.into_iter().filter(|&end| Some(end) != claimed));
        places
    }

    /// Whether enough good frames follow each other from `start`, or some up to the very end. The
    /// last may be torn.
    fn finds_frames_at(&mut self, start: usize, is_expected: bool) -> bool {
        let (mut at, mut evidence) = (start, 0);
        while let Some(found) = self.good_frame(at).or_else(|| self.torn_frame(at)) {
            at += found.len;
            evidence += found.weight + if is_expected { HINT } else { 0 };
            let is_end = found.is_whole_message && at == self.tail.len();
            if evidence >= ENOUGH || (is_end && evidence >= ENOUGH_AT_END) {
                return true;
            }
        }
        false
    }

    /// The good frame at `at`, if there is one.
    fn good_frame(&mut self, at: usize) -> Option<Found> {
        let rest = self.tail.get(at..)?;
        let offset = self.offset + at as u64;
        let Ok(FrameStatus::Complete(frame)) = locate_frame(self.deframer, rest, offset) else {
            return None;
        };
        let payload = rest.get(frame.payload())?;
        let is_message = may_begin_message(payload, payload.len());
        let weight = weigh(self.deframer.checksum_len(), payload, is_message)?;
        self.spend(payload.len(), is_message)?;
        parse_frame(self.deframer, rest, offset).ok()?;
        let is_alike = begin_alike(payload, self.tail.get(self.header_len..)?);
        let weight = if is_alike { weight + HINT } else { weight };
        Some(Found { len: frame.consumed(), weight, is_whole_message: is_message })
    }

    /// The rest of the stream, when it is a torn frame: without a checksum, but with a root to see.
    fn torn_frame(&self, at: usize) -> Option<Found> {
        let rest = self.tail.get(at..)?;
        let header = self.deframer.parse_header(rest, self.offset + at as u64).ok()?;
        let HeaderStatus::Complete { header_len, payload_len } = header else { return None };
        let payload = rest.get(header_len..)?;
        let is_torn = self.deframer.checksum_len() == 0
            && (payload.len() + 1..=self.deframer.max_payload_len()).contains(&payload_len)
            && is_in_proportion(payload_len, rest.len())
            && begins_message(payload, payload_len);
        let is_alike = begin_alike(payload, self.tail.get(self.header_len..)?);
        let weight = if is_alike { 1 + HINT } else { 1 };
        is_torn.then_some(Found { len: rest.len(), weight, is_whole_message: false })
    }

    fn spend(&mut self, n: usize, is_message: bool) -> Option<()> {
        if is_message {
            self.effort = self.effort.saturating_sub(n);
        } else {
            self.effort_on_others = self.effort_on_others.checked_sub(n)?;
        }
        Some(())
    }
}

struct Found {
    len: usize,
    /// How much it says that this is a frame.
    weight: u32,
    /// Whether all of its payload is there and looks like a FlatBuffer.
    is_whole_message: bool,
}

/// What one frame says, by bytes of checksum and by whether it looks like a FlatBuffer.
fn weigh(checksum_len: usize, payload: &[u8], is_message: bool) -> Option<u32> {
    match (checksum_len, is_message) {
        (1.., true) => Some(ENOUGH),
        (4.., false) if is_trivial(payload) => Some(ENOUGH / 2),
        (4.., false) => Some(ENOUGH),
        (1..=3, false) if is_trivial(payload) => None,
        (1..=3, false) => Some(ENOUGH / 2),
        (0, true) => Some(1),
        (0, false) => None,
    }
}

/// Whether a payload is a few bytes and zeros, which are what holes are made of.
///
/// Those fit checksums too easily. A CRC-16 of zeros is 0, so a small number and zeros are a frame;
/// a CRC-32 of four 0xff and zeros is four 0xff, so a small number, a -1 and zeros are one as well.
fn is_trivial(payload: &[u8]) -> bool {
    payload.iter().skip(4).all(|&byte| byte == 0)
}
