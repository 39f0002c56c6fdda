//! Frames that are made at the end of a `Vec`.

use crate::{Framer, PayloadBuf, Result, StreamSerialize, MAX_HEADER_LEN};

/// The lengths of a new frame.
pub(crate) struct Framed {
    pub(crate) len: usize,
    pub(crate) message_len: usize,
}

/// Encodes `item` as the next frame behind `bytes`, for `position` of a stream; `None` if it can only be built.
///
/// `header_len` is how much room to leave for the header: the length of the last one.
#[inline(always)]
pub(crate) fn encode<T, F>(
    bytes: &mut Vec<u8>,
    item: &T,
    framer: &mut F,
    header_len: &mut usize,
    position: u64,
) -> Result<Option<Framed>>
where
    T: StreamSerialize + ?Sized,
    F: Framer,
{
    let mut frame = NewFrame::begin(bytes);
    let payload = frame.leave_room(*header_len);
    let Some(encoded) = item.encode(&mut PayloadBuf::new(frame.bytes)) else {
        return Ok(None);
    };
    encoded?;
    let message_len = frame.bytes.len() - payload;
    let len = frame.close(payload, framer, header_len, position)?;
    Ok(Some(Framed { len, message_len }))
}

/// A frame that is being made at the end of others, and is gone again unless it is closed.
struct NewFrame<'f> {
    bytes: &'f mut Vec<u8>,
    start: usize,
}

impl<'f> NewFrame<'f> {
    #[inline(always)]
    fn begin(bytes: &'f mut Vec<u8>) -> Self {
        NewFrame { start: bytes.len(), bytes }
    }

    /// Room for a header. Returns where its payload goes.
    #[inline(always)]
    fn leave_room(&mut self, header_len: usize) -> usize {
        self.bytes.extend_from_slice(&[0; MAX_HEADER_LEN]);
        let payload = self.start + header_len;
        self.bytes.truncate(payload);
        payload
    }

    /// Makes a frame of the payload by the header in front of it, and returns its length. The payload
    /// moves if too much or too little room was left.
    #[inline(always)]
    fn close<F: Framer>(
        self,
        payload: usize,
        framer: &mut F,
        header_len: &mut usize,
        position: u64,
    ) -> Result<usize> {
        let header =
            framer.header(&self.bytes[payload..]).map_err(|error| error.while_framing(position))?;
        if header.len() != *header_len {
            fit_header(self.bytes, self.start..payload, header.len());
            *header_len = header.len();
        }
        let frame = &mut self.bytes[self.start..];
        frame[..header.len()].copy_from_slice(header.as_bytes());
        let frame_len = frame.len();
        std::mem::forget(self);
        Ok(frame_len)
    }
}

/// Makes the room for a header as long as it is.
#[cold]
fn fit_header(bytes: &mut Vec<u8>, room: std::ops::Range<usize>, header_len: usize) {
    bytes.splice(room, std::iter::repeat_n(0, header_len));
}

impl Drop for NewFrame<'_> {
    #[inline]
    fn drop(&mut self) {
        self.bytes.truncate(self.start);
    }
}
