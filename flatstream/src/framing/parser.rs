//! The only frame parser. Readers are loops that feed it bytes.

use std::ops::Range;

use super::{Deframer, HeaderStatus};
use crate::{Error, Result};

/// What the bytes that are there so far make of the next frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FrameStatus {
    /// The frame is not there in full.
    Incomplete {
        /// Bytes that are needed from the start of the frame, more than there are. A claim of the
        /// header that grows to the whole frame once the header is there.
        needed: usize,
    },
    /// The frame is there.
    Complete(FrameSpan),
}

/// Where a frame lies, counted from its first byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FrameSpan {
    header_len: usize,
    payload_len: usize,
}

impl FrameSpan {
    /// The payload's range.
    #[inline]
    pub fn payload(&self) -> Range<usize> {
        self.header_len..self.consumed()
    }

    /// Bytes of the whole frame: the next one starts behind them.
    #[inline]
    pub fn consumed(&self) -> usize {
        self.header_len + self.payload_len
    }
}

/// Finds the frame at the start of `input` and checks it.
///
/// The order is: the length against the limit, arrival in full, the checksum, validators.
/// `offset` is the place of `input` in the stream, for errors. Empty input is incomplete; that it
/// is a clean end only the caller can know.
///
/// ```
/// use flatstream::{parse_frame, DefaultDeframer, FrameStatus};
///
/// let mut deframer = DefaultDeframer;
/// let FrameStatus::Complete(frame) = parse_frame(&mut deframer, b"\x02\0\0\0hi...", 0)? else {
///     panic!("six bytes are a whole frame");
/// };
/// assert_eq!((frame.payload(), frame.consumed()), (4..6, 6));
///
/// let status = parse_frame(&mut deframer, b"\x02\0\0\0h", 0)?;
/// assert_eq!(status, FrameStatus::Incomplete { needed: 6 });
/// # Ok::<(), flatstream::Error>(())
/// ```
///
/// # Errors
///
/// [`InvalidFrame`](crate::ErrorKind::InvalidFrame), which names the deframer's
/// [`max_payload_len`](Deframer::max_payload_len) or less as the limit, and whatever the deframer
/// refuses a payload for.
#[inline]
pub fn parse_frame<D: Deframer + ?Sized>(
    deframer: &mut D,
    input: &[u8],
    offset: u64,
) -> Result<FrameStatus> {
    let status = locate_frame(deframer, input, offset)?;
    if let FrameStatus::Complete(frame) = status {
        if let Some((header, payload)) = split(input, frame) {
            deframer.check_payload(header, payload, offset)?;
        }
    }
    Ok(status)
}

/// Finds the frame at the start of `input` without judging its payload, for stepping over a
/// damaged one.
///
/// # Errors
///
/// [`InvalidFrame`](crate::ErrorKind::InvalidFrame) when the header itself cannot be.
#[inline]
pub fn locate_frame<D: Deframer + ?Sized>(
    deframer: &D,
    input: &[u8],
    offset: u64,
) -> Result<FrameStatus> {
    let status = deframer
        .parse_header(input, offset)
        .map_err(|error| error.within_limit(deframer.max_payload_len()))?;
    let (header_len, payload_len) = match status {
        HeaderStatus::Complete { header_len, payload_len } => (header_len, payload_len),
        HeaderStatus::Incomplete { needed } => return Ok(incomplete(needed, input)),
    };
    let total = frame_len(deframer, header_len, payload_len, offset)?;
    if input.len() < total {
        return Ok(incomplete(total, input));
    }
    Ok(FrameStatus::Complete(FrameSpan { header_len, payload_len }))
}

/// A deframer that asks for bytes that are there already must not make its reader spin.
#[inline]
fn incomplete(needed: usize, input: &[u8]) -> FrameStatus {
    FrameStatus::Incomplete { needed: needed.max(input.len().saturating_add(1)) }
}

/// The length of the frame; a frame of no bytes at all would never end.
#[inline]
fn frame_len<D: Deframer + ?Sized>(
    deframer: &D,
    header_len: usize,
    payload_len: usize,
    offset: u64,
) -> Result<usize> {
    let limit = deframer.max_payload_len();
    match header_len.checked_add(payload_len) {
        Some(total) if payload_len <= limit && total != 0 => Ok(total),
        _ => Err(Error::invalid_frame(offset, payload_len as u64, limit as u64)),
    }
}

#[inline]
fn split(input: &[u8], frame: FrameSpan) -> Option<(&[u8], &[u8])> {
    input.get(..frame.consumed())?.split_at_checked(frame.header_len)
}
