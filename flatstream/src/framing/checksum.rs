//! `[u32 LE length][N-byte LE checksum][payload]`

use super::{decode_len, encode_len, Deframer, FrameHeader, Framer, HeaderStatus};
use crate::{Checksum, Error, Result};

const LEN_LEN: usize = 4;

/// Writes `[u32 LE length][N-byte LE checksum of the payload][payload]`.
///
/// ```text
///  0       4          4 + N      4 + N + length
/// +-------+----------+----------+
/// |length | checksum | payload  |
/// |u32 LE | N LE     |          |
/// +-------+----------+----------+
/// ```
///
/// For streams that are stored or cross anything unreliable; [`DefaultFramer`] is smaller and
/// somewhat faster. The length itself is not covered: a damaged length is found by its limits and
/// by the checksum of the wrong range.
///
/// [`DefaultFramer`]: crate::DefaultFramer
#[cfg_attr(feature = "crc32", doc = "```")]
#[cfg_attr(not(feature = "crc32"), doc = "```ignore")]
/// use flatstream::{ChecksumDeframer, ChecksumFramer, Crc32, ErrorKind, SliceReader, StreamWriter};
///
/// let mut writer = StreamWriter::new(Vec::new(), ChecksumFramer::new(Crc32));
/// writer.write("hello")?;
/// let mut bytes = writer.into_inner();
/// bytes[20] ^= 1;
///
/// let error = SliceReader::new(&bytes, ChecksumDeframer::new(Crc32)).next().unwrap().unwrap_err();
/// assert!(matches!(error.kind(), ErrorKind::ChecksumMismatch { offset: 0, .. }));
/// # Ok::<(), flatstream::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct ChecksumFramer<C>(C);

impl<C: Checksum> ChecksumFramer<C> {
    /// Frames with the given algorithm. One of more than 8 bytes does not compile.
    pub const fn new(algorithm: C) -> Self {
        const { assert!(C::SIZE <= 8, "a checksum has at most 8 bytes") };
        ChecksumFramer(algorithm)
    }
}

impl<C: Checksum + Default> Default for ChecksumFramer<C> {
    fn default() -> Self {
        ChecksumFramer::new(C::default())
    }
}

impl<C: Checksum> Framer for ChecksumFramer<C> {
    #[inline]
    fn header(&mut self, payload: &[u8]) -> Result<FrameHeader> {
        let mut header = FrameHeader::from(encode_len(payload)?);
        let checksum = self.0.checksum(payload).to_le_bytes();
        header.extend_from_slice(&checksum[..C::SIZE]);
        Ok(header)
    }
}

/// Reads `[u32 LE length][N-byte LE checksum][payload]`, the twin of [`ChecksumFramer`].
///
/// A payload that does not match is [`ChecksumMismatch`](crate::ErrorKind::ChecksumMismatch); the
/// reader stays in front of the frame and can
/// [`skip_frame`](crate::StreamReader::skip_frame).
#[derive(Clone, Copy, Debug)]
pub struct ChecksumDeframer<C>(C);

impl<C: Checksum> ChecksumDeframer<C> {
    /// Reads frames that were written with the given algorithm. One of more than 8 bytes does not
    /// compile.
    pub const fn new(algorithm: C) -> Self {
        const { assert!(C::SIZE <= 8, "a checksum has at most 8 bytes") };
        ChecksumDeframer(algorithm)
    }

    const HEADER_LEN: usize = LEN_LEN + C::SIZE;
}

impl<C: Checksum + Default> Default for ChecksumDeframer<C> {
    fn default() -> Self {
        ChecksumDeframer::new(C::default())
    }
}

impl<C: Checksum> Deframer for ChecksumDeframer<C> {
    #[inline]
    fn parse_header(&self, input: &[u8], offset: u64) -> Result<HeaderStatus> {
        Ok(match decode_len(input, offset)? {
            Some(payload_len) if input.len() >= Self::HEADER_LEN => {
                HeaderStatus::Complete { header_len: Self::HEADER_LEN, payload_len }
            }
            _ => HeaderStatus::Incomplete { needed: Self::HEADER_LEN },
        })
    }

    #[inline]
    fn check_payload(&mut self, header: &[u8], payload: &[u8], offset: u64) -> Result<()> {
        let saved = little_endian(header.get(LEN_LEN..).unwrap_or_default());
        let calculated = self.0.checksum(payload) & mask(C::SIZE);
        if saved != calculated {
            return Err(Error::checksum_mismatch(offset, saved, calculated));
        }
        Ok(())
    }

    #[inline]
    fn checksum_len(&self) -> usize {
        C::SIZE
    }
}

#[inline]
fn little_endian(bytes: &[u8]) -> u64 {
    bytes.iter().rev().fold(0, |value, &byte| value << 8 | u64::from(byte))
}

/// The bits that `size` bytes hold: a checksum of 3 bytes may return a wider number.
#[inline]
const fn mask(size: usize) -> u64 {
    if size >= 8 {
        u64::MAX
    } else {
        (1 << (8 * size)) - 1
    }
}
