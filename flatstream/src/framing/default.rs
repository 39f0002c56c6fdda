//! `[u32 LE length][payload]`

use super::{decode_len, encode_len, Deframer, FrameHeader, Framer, HeaderStatus};
use crate::Result;

const HEADER_LEN: usize = 4;

/// Writes `[u32 LE length][payload]`.
///
/// ```text
///  0       4          4 + length
/// +-------+----------+
/// |length | payload  |
/// |u32 LE |          |
/// +-------+----------+
/// ```
///
/// Damage in the payload goes unnoticed unless it breaks the message's structure: take
/// [`ChecksumFramer`](crate::ChecksumFramer) for anything that is stored. A payload of 0 bytes or
/// of 2 GiB and more is [`InvalidFrame`](crate::ErrorKind::InvalidFrame).
///
/// ```
/// use flatstream::{DefaultFramer, StreamWriter};
///
/// let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
/// writer.write("hello")?;
/// assert_eq!(&writer.get_ref()[..4], &[16, 0, 0, 0]);
/// # Ok::<(), flatstream::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct DefaultFramer;

impl Framer for DefaultFramer {
    #[inline]
    fn header(&mut self, payload: &[u8]) -> Result<FrameHeader> {
        encode_len(payload).map(FrameHeader::from)
    }
}

/// Reads `[u32 LE length][payload]`, the twin of [`DefaultFramer`].
///
/// A length of 0 or of 2 GiB and more is [`InvalidFrame`](crate::ErrorKind::InvalidFrame).
/// A stream that was written with a checksum gives wrong bytes and no error here, so read
/// untrusted streams by type, which verifies each message.
#[derive(Clone, Copy, Debug, Default)]
pub struct DefaultDeframer;

impl Deframer for DefaultDeframer {
    #[inline]
    fn parse_header(&self, input: &[u8], offset: u64) -> Result<HeaderStatus> {
        Ok(match decode_len(input, offset)? {
            None => HeaderStatus::Incomplete { needed: HEADER_LEN },
            Some(payload_len) => HeaderStatus::Complete { header_len: HEADER_LEN, payload_len },
        })
    }
}
