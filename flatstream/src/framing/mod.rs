//! How messages are laid one behind the other: headers, limits, checksums. No I/O in here.
//!
//! A [`Framer`] computes the bytes in front of a payload, a [`Deframer`] reads them back from
//! whatever bytes are there so far. [`parse_frame`] is the one parser; every reader of this crate
//! is a loop around it.
//!
//! ```text
//! DefaultFramer    | length u32 LE | payload ...            |
//! ChecksumFramer   | length u32 LE | checksum N LE | payload ... |
//! ```
//!
//! The length counts the payload only; the checksum covers the payload only. The stream says
//! nowhere how it is framed: reader and writer have to agree.

mod adapters;
mod checksum;
mod default;
mod parser;

pub use adapters::{Bounded, DeframerExt, FramerExt, Observed, Validated};
pub use checksum::{ChecksumDeframer, ChecksumFramer};
pub use default::{DefaultDeframer, DefaultFramer};
pub use parser::{locate_frame, parse_frame, FrameSpan, FrameStatus};

use crate::{Error, ErrorKind, Result};

/// The longest header a [`Framer`] can make: the room writers keep in front of a payload.
pub const MAX_HEADER_LEN: usize = 32;

/// The largest payload, and the default limit of every deframer: FlatBuffers end below 2 GiB.
pub const MAX_PAYLOAD_LEN: usize = i32::MAX as usize;

/// Computes the bytes that go in front of a payload.
///
/// [`DefaultFramer`] and [`ChecksumFramer`] are the wire of this crate; write your own to add a
/// sequence number, a type tag or a length of another shape. Settings that most streams want are
/// adapters, see [`FramerExt`].
///
/// ```
/// use flatstream::{FrameHeader, Framer, Result, StreamWriter};
///
/// /// `[u8 sequence number][u8 length][payload]`
/// struct Numbered(u8);
///
/// impl Framer for Numbered {
///     fn header(&mut self, payload: &[u8]) -> Result<FrameHeader> {
///         let len = u8::try_from(payload.len()).map_err(flatstream::Error::serialize)?;
///         self.0 = self.0.wrapping_add(1);
///         Ok(FrameHeader::from([self.0, len]))
///     }
/// }
///
/// let mut writer = StreamWriter::new(Vec::new(), Numbered(0));
/// writer.write("a")?;
/// writer.write("b")?;
/// let bytes = writer.into_inner();
/// assert_eq!((bytes[0], bytes[1], bytes[14]), (1, 12, 2));
/// # Ok::<(), flatstream::Error>(())
/// ```
pub trait Framer {
    /// The header for `payload`.
    ///
    /// Called once per frame, before its first byte is written.
    ///
    /// # Errors
    ///
    /// Refuses the payload: nothing of it is written, and the writer goes on with the next one.
    /// Offsets in such an error may be left 0, the writer fills them in.
    fn header(&mut self, payload: &[u8]) -> Result<FrameHeader>;
}

/// Finds frames in bytes that are there so far, and judges them.
///
/// In two steps, so that adapters can stand between them: what the header claims, then, once all
/// of the frame has arrived, whether its payload is good. Readers call neither directly but
/// [`parse_frame`], which also holds every claim against
/// [`max_payload_len`](Deframer::max_payload_len).
///
/// ```
/// use flatstream::{Deframer, HeaderStatus, Result, SliceReader};
///
/// /// `[u8 length][payload]`
/// struct Short;
///
/// impl Deframer for Short {
///     fn parse_header(&self, input: &[u8], _offset: u64) -> Result<HeaderStatus> {
///         Ok(match input.first() {
///             None => HeaderStatus::Incomplete { needed: 1 },
///             Some(&len) => HeaderStatus::Complete { header_len: 1, payload_len: len.into() },
///         })
///     }
/// }
///
/// let mut frames = SliceReader::new(b"\x02hi\x01!", Short);
/// assert_eq!(frames.next().unwrap()?, b"hi");
/// assert_eq!(frames.next().unwrap()?, b"!");
/// # Ok::<(), flatstream::Error>(())
/// ```
pub trait Deframer {
    /// Reads the header at the start of `input`, which may hold less than a header or much more
    /// than a frame. `offset` is the place of `input` in the stream, for errors.
    ///
    /// # Errors
    ///
    /// [`InvalidFrame`](ErrorKind::InvalidFrame) for a header that cannot be; see
    /// [`Error::invalid_frame`].
    fn parse_header(&self, input: &[u8], offset: u64) -> Result<HeaderStatus>;

    /// Judges a payload that has arrived in full. `header` are the bytes in front of it.
    ///
    /// # Errors
    ///
    /// Refuses the frame: the reader reports the error and stays in front of it.
    #[inline]
    fn check_payload(&mut self, header: &[u8], payload: &[u8], offset: u64) -> Result<()> {
        let _ = (header, payload, offset);
        Ok(())
    }

    /// The longest payload that is accepted.
    #[inline]
    fn max_payload_len(&self) -> usize {
        MAX_PAYLOAD_LEN
    }

    /// How many bytes of each frame are a checksum of its payload, 0 for none.
    ///
    /// [`recover`](crate::recover) takes a frame whose checksum matches for a real one; without a
    /// checksum it looks for more evidence.
    #[inline]
    fn checksum_len(&self) -> usize {
        0
    }
}

/// What a [`Deframer`] makes of the start of a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeaderStatus {
    /// The header is not there yet.
    Incomplete {
        /// Bytes that are needed from the start of the frame, as far as is known.
        needed: usize,
    },
    /// The header is there.
    Complete {
        /// Bytes of header.
        header_len: usize,
        /// Bytes of payload that it claims.
        payload_len: usize,
    },
}

/// The bytes in front of a payload: at most [`MAX_HEADER_LEN`], kept inline.
///
/// ```
/// use flatstream::FrameHeader;
///
/// let mut header = FrameHeader::from(42u32.to_le_bytes());
/// header.extend_from_slice(b"tag");
/// assert_eq!(header.as_bytes(), b"\x2a\0\0\0tag");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct FrameHeader {
    bytes: [u8; MAX_HEADER_LEN],
    len: usize,
}

impl FrameHeader {
    /// A header without bytes.
    #[inline]
    pub const fn new() -> Self {
        FrameHeader { bytes: [0; MAX_HEADER_LEN], len: 0 }
    }

    /// Appends bytes.
    ///
    /// # Panics
    ///
    /// When the header becomes longer than [`MAX_HEADER_LEN`].
    #[inline]
    pub fn extend_from_slice(&mut self, bytes: &[u8]) {
        let end = self.len + bytes.len();
        assert!(end <= MAX_HEADER_LEN, "a frame header has at most {MAX_HEADER_LEN} bytes");
        self.bytes[self.len..end].copy_from_slice(bytes);
        self.len = end;
    }

    /// The bytes.
    #[inline]
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes[..self.len]
    }

    /// Length in bytes.
    #[inline]
    pub const fn len(&self) -> usize {
        self.len
    }

    /// Whether there are no bytes.
    #[inline]
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Writes the header right in front of `payload_start`; `None` when there is no room.
    #[inline]
    pub(crate) fn put_before(&self, buffer: &mut [u8], payload_start: usize) -> Option<usize> {
        let start = payload_start.checked_sub(self.len)?;
        buffer.get_mut(start..payload_start)?.copy_from_slice(self.as_bytes());
        Some(start)
    }
}

impl Default for FrameHeader {
    fn default() -> Self {
        FrameHeader::new()
    }
}

/// Arrays longer than [`MAX_HEADER_LEN`] do not compile.
impl<const N: usize> From<[u8; N]> for FrameHeader {
    #[inline]
    fn from(array: [u8; N]) -> Self {
        const { assert!(N <= MAX_HEADER_LEN, "a frame header has at most 32 bytes") };
        let mut bytes = [0; MAX_HEADER_LEN];
        bytes[..N].copy_from_slice(&array);
        FrameHeader { bytes, len: N }
    }
}

impl<F: Framer + ?Sized> Framer for &mut F {
    #[inline]
    fn header(&mut self, payload: &[u8]) -> Result<FrameHeader> {
        (**self).header(payload)
    }
}

impl<F: Framer + ?Sized> Framer for Box<F> {
    #[inline]
    fn header(&mut self, payload: &[u8]) -> Result<FrameHeader> {
        (**self).header(payload)
    }
}

macro_rules! forward_deframer {
    ($($pointer:ty),*) => {$(
        impl<D: Deframer + ?Sized> Deframer for $pointer {
            #[inline]
            fn parse_header(&self, input: &[u8], offset: u64) -> Result<HeaderStatus> {
                (**self).parse_header(input, offset)
            }

            #[inline]
            fn check_payload(&mut self, header: &[u8], payload: &[u8], at: u64) -> Result<()> {
                (**self).check_payload(header, payload, at)
            }

            #[inline]
            fn max_payload_len(&self) -> usize {
                (**self).max_payload_len()
            }

            #[inline]
            fn checksum_len(&self) -> usize {
                (**self).checksum_len()
            }
        }
    )*};
}

forward_deframer!(&mut D, Box<D>);

impl Error {
    /// An error for a [`Deframer`] or [`Framer`] that meets a length that cannot be.
    #[cold]
    pub fn invalid_frame(offset: u64, declared_len: u64, limit: u64) -> Self {
        ErrorKind::InvalidFrame { offset, declared_len, limit }.into()
    }

    /// An error for a [`Deframer`] whose checksum does not match.
    #[cold]
    pub fn checksum_mismatch(offset: u64, saved: u64, calculated: u64) -> Self {
        ErrorKind::ChecksumMismatch { offset, saved, calculated }.into()
    }

    /// An error for a reader whose input ends inside the frame at `offset`.
    #[cold]
    pub fn unexpected_eof(offset: u64, needed: u64, available: u64) -> Self {
        ErrorKind::UnexpectedEof { offset, needed, available }.into()
    }

    /// Gives an error of a framer its place in the stream.
    #[cold]
    pub(crate) fn while_framing(self, at: u64) -> Self {
        match self.into_kind() {
            ErrorKind::InvalidFrame { declared_len, limit, .. } => {
                Error::invalid_frame(at, declared_len, limit)
            }
            other => Error::from(other).in_frame(at),
        }
    }

    /// Makes a refused length name the limit that holds here: who refused it may allow more.
    #[cold]
    pub(crate) fn within_limit(self, max: usize) -> Self {
        match self.into_kind() {
            ErrorKind::InvalidFrame { offset, declared_len, limit } => {
                Error::invalid_frame(offset, declared_len, limit.min(max as u64))
            }
            other => other.into(),
        }
    }
}

/// The length field of a payload: 1 to [`MAX_PAYLOAD_LEN`].
///
/// No FlatBuffer is empty, and an empty frame would be four zero bytes: exactly what a torn write
/// leaves at the end of a file.
#[inline]
fn encode_len(payload: &[u8]) -> Result<[u8; 4]> {
    match u32::try_from(payload.len()) {
        Ok(len) if len != 0 && len as usize <= MAX_PAYLOAD_LEN => Ok(len.to_le_bytes()),
        _ => Err(Error::invalid_frame(0, payload.len() as u64, MAX_PAYLOAD_LEN as u64)),
    }
}

/// Reads the length field; `None` while it is incomplete.
#[inline]
fn decode_len(input: &[u8], offset: u64) -> Result<Option<usize>> {
    let Some(bytes) = input.first_chunk() else { return Ok(None) };
    let len = u32::from_le_bytes(*bytes);
    if len == 0 || len > MAX_PAYLOAD_LEN as u32 {
        return Err(Error::invalid_frame(offset, len.into(), MAX_PAYLOAD_LEN as u64));
    }
    Ok(Some(len as usize))
}
