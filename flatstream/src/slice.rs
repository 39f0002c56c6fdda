//! Messages in, from bytes that are in memory already.

#[cfg(feature = "rayon")]
mod parallel;

use std::marker::PhantomData;
use std::mem;

use crate::framing::{locate_frame, parse_frame, FrameSpan, FrameStatus};
use crate::{Deframer, Error, Result, StreamDeserialize};

#[cfg(feature = "rayon")]
pub use parallel::{ParFrames, ParTypedFrames};

/// Reads the frames in a slice: a real iterator, whose payloads live as long as the bytes.
///
/// For streams that are in memory or in a [`MappedFile`](crate#features). Everything else is
/// read through [`StreamReader`](crate::StreamReader). With the feature `rayon`, `par_typed` and `par_frames`
/// read on all cores.
///
/// An error ends the iteration: it is yielded, then `None`, so that loops end. The reader stays in front
/// of the frame at fault, where the next iteration begins: with the same error, as nothing but
/// [`skip_frame`](SliceReader::skip_frame) steps over it. An end inside a frame thus never becomes a
/// clean one. (This is why the iterators are not [fused](std::iter::FusedIterator).)
///
/// ```
/// use flatstream::{DefaultDeframer, SliceReader};
///
/// let bytes = b"\x02\0\0\0hi\x05\0\0\0there";
/// let payloads = SliceReader::new(bytes, DefaultDeframer).collect::<Result<Vec<_>, _>>()?;
/// assert_eq!(payloads, [&b"hi"[..], b"there"]);
/// # Ok::<(), flatstream::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct SliceReader<'a, D> {
    bytes: &'a [u8],
    /// Those from the next frame on. Where it starts is all that the one behind it waits for: a slice that is
    /// cut is one addition on the way from length to length.
    rest: &'a [u8],
    deframer: D,
    /// An error was yielded, behind which the iteration ends.
    failed: bool,
}

impl<'a, D: Deframer> SliceReader<'a, D> {
    /// Reads `bytes` from the start.
    pub fn new(bytes: &'a [u8], deframer: D) -> Self {
        SliceReader { bytes, rest: bytes, deframer, failed: false }
    }

    /// The payloads; the same as iterating over the reader itself.
    pub fn frames(&mut self) -> &mut Self {
        self
    }

    /// Verified views of the messages.
    ///
    /// A message that does not verify ends the iteration like any other error.
    ///
    /// ```
    /// use flatstream::{DefaultDeframer, SliceReader};
    ///
    /// let bytes = b"\x0c\0\0\0\x04\0\0\0\x02\0\0\0hi\0\0";
    /// let mut reader = SliceReader::new(bytes, DefaultDeframer);
    /// let words = reader.typed::<str>().collect::<Result<Vec<&str>, _>>()?;
    /// assert_eq!(words, ["hi"]);
    /// # Ok::<(), flatstream::Error>(())
    /// ```
    pub fn typed<T: StreamDeserialize + ?Sized>(&mut self) -> TypedFrames<'_, 'a, D, T> {
        TypedFrames { reader: self, view: PhantomData }
    }

    /// Steps over the next frame without judging its payload, and goes on after an error. Returns
    /// whether there was one.
    ///
    /// It trusts the frame's length: when that was damaged, the next frame will not make sense
    /// either.
    ///
    /// # Errors
    ///
    /// [`InvalidFrame`](crate::ErrorKind::InvalidFrame) when the header itself is at fault, and
    /// [`UnexpectedEof`](crate::ErrorKind::UnexpectedEof) when the frame is cut off.
    pub fn skip_frame(&mut self) -> Result<bool> {
        let status = locate_frame(&self.deframer, self.rest, self.offset())?;
        let frame = self.complete(status)?;
        self.step_over(frame.map_or(0, |frame| frame.consumed()));
        self.failed = false;
        Ok(frame.is_some())
    }

    /// Where the next frame starts, or the one that is at fault.
    pub fn position(&self) -> u64 {
        self.offset()
    }

    /// [`position`](Self::position), which behind a `&mut` is that of `Iterator`.
    #[inline]
    fn offset(&self) -> u64 {
        self.at() as u64
    }

    #[inline]
    fn at(&self) -> usize {
        self.bytes.len() - self.rest.len()
    }

    /// The frame is known to be there.
    #[inline]
    fn step_over(&mut self, frame_len: usize) {
        self.rest = self.rest.get(frame_len..).unwrap_or_default();
    }

    /// Reads a frame and makes an item of its payload; steps over it if both succeed.
    ///
    /// In one piece with whoever asks: a view that comes back through memory costs as much as all the
    /// rest.
    #[inline(always)]
    fn next_with<I>(&mut self, make: impl FnOnce(&'a [u8]) -> Result<I>) -> Option<Result<I>> {
        if mem::take(&mut self.failed) {
            return None;
        }
        let frame = match self.peek() {
            Ok(frame) => frame?,
            Err(error) => return self.fail(error),
        };
        match make(self.rest.get(frame.payload()).unwrap_or_default()) {
            Ok(item) => {
                self.step_over(frame.consumed());
                Some(Ok(item))
            }
            Err(error) => self.fail(error.in_frame(self.offset())),
        }
    }

    #[cold]
    fn fail<I>(&mut self, error: Error) -> Option<Result<I>> {
        self.failed = true;
        Some(Err(error))
    }

    #[inline]
    fn peek(&mut self) -> Result<Option<FrameSpan>> {
        let offset = self.offset();
        let status = parse_frame(&mut self.deframer, self.rest, offset)?;
        self.complete(status)
    }

    /// More bytes will not come: an unfinished frame is a clean end or a cut one.
    #[inline]
    fn complete(&self, status: FrameStatus) -> Result<Option<FrameSpan>> {
        match status {
            FrameStatus::Complete(frame) => Ok(Some(frame)),
            FrameStatus::Incomplete { .. } if self.rest.is_empty() => Ok(None),
            FrameStatus::Incomplete { needed } => {
                let available = self.rest.len() as u64;
                Err(Error::unexpected_eof(self.offset(), needed as u64, available))
            }
        }
    }
}

impl<'a, D: Deframer> Iterator for SliceReader<'a, D> {
    type Item = Result<&'a [u8]>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        self.next_with(Ok)
    }
}

/// Verified views of the messages in a slice; made by [`SliceReader::typed`].
#[derive(Debug)]
pub struct TypedFrames<'r, 'a, D, T: ?Sized> {
    reader: &'r mut SliceReader<'a, D>,
    view: PhantomData<fn() -> Box<T>>,
}

impl<'a, D: Deframer, T: StreamDeserialize + ?Sized> Iterator for TypedFrames<'_, 'a, D, T> {
    type Item = Result<T::View<'a>>;

    #[inline(always)]
    fn next(&mut self) -> Option<Self::Item> {
        self.reader.next_with(T::from_payload)
    }
}
