//! What can be put around any framer or deframer, by static dispatch.

use super::{Deframer, FrameHeader, Framer, HeaderStatus};
use crate::{Error, Result, Validator};

/// Adapters around a [`Framer`].
///
/// ```
/// use flatstream::{DefaultFramer, FramerExt, StreamWriter, TableRootValidator};
///
/// let framer = DefaultFramer.with_validator(TableRootValidator).bounded(1 << 20);
/// let mut writer = StreamWriter::new(Vec::new(), framer);
/// assert!(writer.write("a string is no table").is_err());
/// assert!(writer.get_ref().is_empty());
/// ```
///
/// # Types that are both
///
/// A type with [`Framer`] and [`Deframer`] has each of these methods twice, here and in
/// [`DeframerExt`]. Import one of the two traits, or name the one you mean: either gives the same
/// adapter, which is a framer and a deframer as well.
///
/// ```
/// use flatstream::{
///     Deframer, DeframerExt, FrameHeader, Framer, FramerExt, HeaderStatus, Result, SliceReader,
///     StreamWriter,
/// };
///
/// /// `[u8 length][payload]`, in both directions.
/// #[derive(Clone, Copy)]
/// struct Short;
///
/// impl Framer for Short {
///     fn header(&mut self, payload: &[u8]) -> Result<FrameHeader> {
///         let len = u8::try_from(payload.len()).map_err(flatstream::Error::serialize)?;
///         Ok(FrameHeader::from([len]))
///     }
/// }
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
/// // `Short.bounded(16)` is ambiguous while both traits are imported.
/// let framing = FramerExt::bounded(Short, 16);
/// let mut writer = StreamWriter::new(Vec::new(), framing);
/// writer.write("hello")?;
/// assert!(writer.write("a text of more than 16 bytes").is_err());
///
/// let bytes = writer.into_inner();
/// let shown = DeframerExt::observed(framing, |payload| assert_eq!(payload.len(), 16));
/// assert_eq!(SliceReader::new(&bytes, shown).typed::<str>().next().unwrap()?, "hello");
/// assert!(SliceReader::new(b"\x11...", framing).next().unwrap().is_err());
/// # Ok::<(), flatstream::Error>(())
/// ```
pub trait FramerExt: Framer + Sized {
    /// Refuses payloads longer than `max` bytes with
    /// [`InvalidFrame`](crate::ErrorKind::InvalidFrame), before anything of them is written.
    fn bounded(self, max: usize) -> Bounded<Self> {
        Bounded { inner: self, max }
    }

    /// Shows each payload to `observer` once it is accepted, right before it is written.
    fn observed<O: FnMut(&[u8])>(self, observer: O) -> Observed<Self, O> {
        Observed { inner: self, observer }
    }

    /// Refuses payloads that `validator` refuses, before anything of them is written.
    fn with_validator<V: Validator>(self, validator: V) -> Validated<Self, V> {
        Validated { inner: self, validator }
    }
}

impl<F: Framer> FramerExt for F {}

/// Adapters around a [`Deframer`].
///
/// Whatever the order they are added in, the length bounds come first and the checksum before the
/// validators; validators and observers run in the order they were added.
///
/// On a type that is a [`Framer`] as well, `bounded` and the others are ambiguous while both traits
/// are imported: write `DeframerExt::bounded(deframer, 16)`, see
/// [`FramerExt`](FramerExt#types-that-are-both).
///
/// ```
/// use flatstream::{DefaultDeframer, DeframerExt, ErrorKind, SliceReader};
///
/// let mut n_bytes = 0;
/// let deframer = DefaultDeframer.bounded(16).observed(|payload| n_bytes += payload.len());
/// let mut frames = SliceReader::new(b"\x02\0\0\0hi\x11\0\0\0...", deframer);
/// assert_eq!(frames.next().unwrap()?, b"hi");
/// let error = frames.next().unwrap().unwrap_err();
/// assert!(matches!(error.kind(), ErrorKind::InvalidFrame { declared_len: 17, limit: 16, .. }));
/// drop(frames);
/// assert_eq!(n_bytes, 2);
/// # Ok::<(), flatstream::Error>(())
/// ```
pub trait DeframerExt: Deframer + Sized {
    /// Refuses headers that claim more than `max` bytes of payload with
    /// [`InvalidFrame`](crate::ErrorKind::InvalidFrame), before any of it is read.
    ///
    /// Set it to what your messages need: it also bounds the memory of a reader.
    fn bounded(self, max: usize) -> Bounded<Self> {
        Bounded { inner: self, max }
    }

    /// Shows each payload to `observer` once it is accepted.
    ///
    /// A reader that fails behind this point, in a later validator or while the message is
    /// verified as a type, shows the frame again when it is called again.
    fn observed<O: FnMut(&[u8])>(self, observer: O) -> Observed<Self, O> {
        Observed { inner: self, observer }
    }

    /// Refuses payloads that `validator` refuses.
    fn with_validator<V: Validator>(self, validator: V) -> Validated<Self, V> {
        Validated { inner: self, validator }
    }
}

impl<D: Deframer> DeframerExt for D {}

/// A framing with a length limit; made by [`FramerExt::bounded`] and [`DeframerExt::bounded`].
#[derive(Clone, Copy, Debug)]
pub struct Bounded<I> {
    inner: I,
    max: usize,
}

/// A framing that shows payloads; made by [`FramerExt::observed`] and [`DeframerExt::observed`].
#[derive(Clone, Copy, Debug)]
pub struct Observed<I, O> {
    inner: I,
    observer: O,
}

/// A framing that validates payloads; made by [`FramerExt::with_validator`] and
/// [`DeframerExt::with_validator`].
#[derive(Clone, Copy, Debug)]
pub struct Validated<I, V> {
    inner: I,
    validator: V,
}

impl<F: Framer> Framer for Bounded<F> {
    #[inline]
    fn header(&mut self, payload: &[u8]) -> Result<FrameHeader> {
        if payload.len() > self.max {
            return Err(Error::invalid_frame(0, payload.len() as u64, self.max as u64));
        }
        self.inner.header(payload).map_err(|error| error.within_limit(self.max))
    }
}

impl<F: Framer, O: FnMut(&[u8])> Framer for Observed<F, O> {
    #[inline]
    fn header(&mut self, payload: &[u8]) -> Result<FrameHeader> {
        let header = self.inner.header(payload)?;
        (self.observer)(payload);
        Ok(header)
    }
}

impl<F: Framer, V: Validator> Framer for Validated<F, V> {
    #[inline]
    fn header(&mut self, payload: &[u8]) -> Result<FrameHeader> {
        self.validator.validate(payload)?;
        self.inner.header(payload)
    }
}

impl<D: Deframer> Deframer for Bounded<D> {
    #[inline]
    fn parse_header(&self, input: &[u8], offset: u64) -> Result<HeaderStatus> {
        self.inner.parse_header(input, offset)
    }

    #[inline]
    fn check_payload(&mut self, header: &[u8], payload: &[u8], offset: u64) -> Result<()> {
        self.inner.check_payload(header, payload, offset)
    }

    /// The parser holds every claim against this, and names it in every refusal.
    #[inline]
    fn max_payload_len(&self) -> usize {
        self.max.min(self.inner.max_payload_len())
    }

    #[inline]
    fn checksum_len(&self) -> usize {
        self.inner.checksum_len()
    }
}

impl<D: Deframer, O: FnMut(&[u8])> Deframer for Observed<D, O> {
    #[inline]
    fn parse_header(&self, input: &[u8], offset: u64) -> Result<HeaderStatus> {
        self.inner.parse_header(input, offset)
    }

    #[inline]
    fn check_payload(&mut self, header: &[u8], payload: &[u8], offset: u64) -> Result<()> {
        self.inner.check_payload(header, payload, offset)?;
        (self.observer)(payload);
        Ok(())
    }

    #[inline]
    fn max_payload_len(&self) -> usize {
        self.inner.max_payload_len()
    }

    #[inline]
    fn checksum_len(&self) -> usize {
        self.inner.checksum_len()
    }
}

impl<D: Deframer, V: Validator> Deframer for Validated<D, V> {
    #[inline]
    fn parse_header(&self, input: &[u8], offset: u64) -> Result<HeaderStatus> {
        self.inner.parse_header(input, offset)
    }

    #[inline]
    fn check_payload(&mut self, header: &[u8], payload: &[u8], offset: u64) -> Result<()> {
        self.inner.check_payload(header, payload, offset)?;
        self.validator.validate(payload).map_err(|error| error.in_frame(offset))
    }

    #[inline]
    fn max_payload_len(&self) -> usize {
        self.inner.max_payload_len()
    }

    #[inline]
    fn checksum_len(&self) -> usize {
        self.inner.checksum_len()
    }
}
