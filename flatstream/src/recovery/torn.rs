//! The count of the good frames, and the doubt about the last of them.

use super::message::is_torn_message;
use super::{is_zero, Recovery, StreamEnd};
use crate::{Deframer, Error};

/// The good frames so far.
///
/// A torn write with zeros behind it, as a file system leaves them, can be whole: its length is
/// there, its checksum matches if that of zeros is 0, and zeros stand where its message should be.
/// So the last frame is in doubt when it can be that, until it is known what follows.
pub(super) struct Count {
    checksum_len: usize,
    frames: u64,
    valid_len: u64,
    /// The length of the last frame, when a torn write may have left it.
    doubtful: Option<u64>,
}

impl Count {
    pub(super) fn new<D: Deframer>(deframer: &D) -> Self {
        let checksum_len = deframer.checksum_len();
        Count { checksum_len, frames: 0, valid_len: 0, doubtful: None }
    }

    /// Counts a frame that a reader takes for good.
    pub(super) fn add(&mut self, frame: &[u8], payload_len: usize) {
        let len = frame.len() as u64;
        self.doubtful = self.is_doubtful(frame, payload_len).then_some(len);
        self.frames += 1;
        self.valid_len += len;
    }

    /// A checksum that is not 0 was written, and with the message that it matches.
    fn is_doubtful(&self, frame: &[u8], payload_len: usize) -> bool {
        let header_len = frame.len().saturating_sub(payload_len);
        let Some((header, payload)) = frame.split_at_checked(header_len) else { return false };
        let checksum = header.get(header_len.saturating_sub(self.checksum_len)..);
        checksum.is_some_and(is_zero) && is_torn_message(payload)
    }

    /// Where the frame starts that is not good.
    pub(super) fn valid_len(&self) -> u64 {
        self.valid_len
    }

    /// Nothing but zeros follows, of which a reader says `error`.
    pub(super) fn end_in_zeros(&mut self, error: Error) -> StreamEnd {
        let Some(len) = self.doubtful.take() else { return StreamEnd::TornTail { error } };
        self.frames -= 1;
        self.valid_len -= len;
        StreamEnd::TornTail { error: torn(self.valid_len) }
    }

    pub(super) fn into_report(self, end: StreamEnd) -> Recovery {
        Recovery { frames: self.frames, valid_len: self.valid_len, end }
    }
}

fn torn(offset: u64) -> Error {
    let reason = "it is no message, at most the start of one, and only zeros follow it up to the \
                  end of the stream: the write was cut short";
    Error::validation("recover", reason).in_frame(offset)
}
