//! One flipped bit in the header of a damaged frame.

use crate::framing::{locate_frame, FrameStatus, HeaderStatus, MAX_HEADER_LEN};
use crate::Deframer;

/// Whether one bit of the header is all that keeps the frame from matching its checksum.
///
/// At most 32 bits make a length that fits, so this reads the tail 32 times at worst.
pub(super) fn has_flipped_bit<D: Deframer>(deframer: &mut D, tail: &[u8], offset: u64) -> bool {
    deframer.checksum_len() != 0
        && flipped(tail).any(|start| matches_with(deframer, start.as_slice(), tail, offset))
}

/// Where the frame ends, if it matches its checksum with one bit of its header flipped: then this is how it was damaged, and
/// there its neighbour is, whatever good frames are elsewhere.
pub(super) fn mended_end<D: Deframer>(deframer: &mut D, tail: &[u8], offset: u64) -> Option<usize> {
    let has_checksum = deframer.checksum_len() > 0;
    let mended = flipped(if has_checksum { tail } else { &[] })
        .find(|start| matches_with(deframer, start.as_slice(), tail, offset))?;
    match deframer.parse_header(mended.as_slice(), offset) {
        Ok(HeaderStatus::Complete { header_len, payload_len }) => {
            header_len.checked_add(payload_len)
        }
        _ => None,
    }
}

/// Where the frame ends, for each bit of its header that puts the end inside of `tail` when it is
/// flipped.
pub(super) fn flipped_ends<'t, D: Deframer>(
    deframer: &'t D,
    tail: &'t [u8],
    offset: u64,
) -> impl Iterator<Item = usize> + 't {
    flipped(tail).filter_map(move |start| {
        let end = match locate_frame(deframer, start.as_slice(), offset).ok()? {
            FrameStatus::Complete(frame) => frame.consumed(),
            FrameStatus::Incomplete { needed } => needed,
        };
        (end < tail.len()).then_some(end)
    })
}

fn matches_with<D: Deframer>(deframer: &mut D, start: &[u8], tail: &[u8], offset: u64) -> bool {
    let Ok(HeaderStatus::Complete { header_len, payload_len }) =
        deframer.parse_header(start, offset)
    else {
        return false;
    };
    let Some(header) = start.get(..header_len) else { return false };
    let payload = tail.get(header_len..).and_then(|rest| rest.get(..payload_len));
    payload.is_some_and(|payload| deframer.check_payload(header, payload, offset).is_ok())
}

/// The first bytes of a frame: a header, or more than that.
#[derive(Clone, Copy)]
struct Start {
    bytes: [u8; MAX_HEADER_LEN],
    len: usize,
}

impl Start {
    fn as_slice(&self) -> &[u8] {
        &self.bytes[..self.len]
    }
}

/// The start of `tail`, with each of its bits flipped in turn.
fn flipped(tail: &[u8]) -> impl Iterator<Item = Start> {
    let mut start = Start { bytes: [0; MAX_HEADER_LEN], len: tail.len().min(MAX_HEADER_LEN) };
    start.bytes[..start.len].copy_from_slice(&tail[..start.len]);
    (0..8 * start.len).map(move |bit| {
        let mut flipped = start;
        flipped.bytes[bit / 8] ^= 1 << (bit % 8);
        flipped
    })
}
