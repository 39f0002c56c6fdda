//! Messages in, from anything that implements `Read`.

use std::fmt;
use std::io::Read;
use std::marker::PhantomData;

use crate::buffer::ReadBuffer;
use crate::framing::{locate_frame, parse_frame, FrameSpan, FrameStatus};
use crate::hint::Hints;
use crate::{Deframer, Error, Hint, MemoryPolicy, Result, StreamDeserialize};

/// Large enough that reading costs few calls, small enough for many connections.
const DEFAULT_CAPACITY: usize = 32 * 1024;

/// Reads messages from anything that implements [`Read`].
///
/// It reads in large pieces into a buffer of its own, so there is no need for a `BufReader`, and
/// lends slices of that buffer: messages are not copied, and each is gone when the next one is
/// asked for. For bytes that are in memory already, take [`SliceReader`](crate::SliceReader),
/// whose messages live as long as the bytes.
///
/// # Errors
///
/// An error does not consume anything: the next call looks at the same place again. After
/// `WouldBlock` or a timeout that goes on where it was. After damage it gives the same error
/// again, unless [`skip_frame`](StreamReader::skip_frame) steps over it. An end of input inside a
/// frame is [`UnexpectedEof`](crate::ErrorKind::UnexpectedEof), each time, and never a clean end.
///
/// # Memory
///
/// The length in a header is a claim: it is held against the deframer's limit, and the buffer
/// grows only as bytes arrive, to at most 64 KiB more than those (or the capacity that you ask
/// for). Set the limit with [`bounded`](crate::DeframerExt::bounded).
///
/// ```
/// use flatstream::{DefaultDeframer, DefaultFramer, StreamReader, StreamWriter};
///
/// let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
/// writer.write_batch(["hello", "world"])?;
/// let bytes = writer.into_inner();
///
/// let mut words = Vec::new();
/// let mut reader = StreamReader::new(&bytes[..], DefaultDeframer);
/// reader.process_typed::<str>(|word| {
///     words.push(word.to_owned());
///     Ok(())
/// })?;
/// assert_eq!(words, ["hello", "world"]);
/// # Ok::<(), flatstream::Error>(())
/// ```
pub struct StreamReader<R, D> {
    reader: R,
    deframer: D,
    buffer: ReadBuffer,
    position: u64,
    /// Length of the frame that is lent out: consumed when the next one is asked for.
    lent: usize,
    policy: Option<Box<dyn MemoryPolicy>>,
    hints: Hints,
}

/// What finds a frame at the start of bytes that are at a position of the stream.
type Parse<D> = fn(&mut D, &[u8], u64) -> Result<FrameStatus>;

impl<R: Read, D: Deframer> StreamReader<R, D> {
    /// A reader with a buffer of 32 KiB, which grows to the largest frame.
    pub fn new(reader: R, deframer: D) -> Self {
        StreamReader::with_capacity(reader, deframer, DEFAULT_CAPACITY)
    }

    /// A reader with a buffer of `capacity` bytes, which grows to the largest frame.
    ///
    /// More means fewer calls of `read`. The buffer is allocated when first needed.
    ///
    /// ```
    /// use flatstream::{DefaultDeframer, StreamReader};
    ///
    /// let reader = StreamReader::with_capacity(std::io::empty(), DefaultDeframer, 1 << 20);
    /// # let _ = reader;
    /// ```
    pub fn with_capacity(reader: R, deframer: D, capacity: usize) -> Self {
        let buffer = ReadBuffer::new(capacity.max(1));
        let (policy, hints) = (None, Hints::default());
        StreamReader { reader, deframer, buffer, position: 0, lent: 0, policy, hints }
    }

    /// Gives memory back after rare large messages, as `policy` says.
    ///
    /// Without a policy the buffer keeps the size of the largest frame. It never shrinks below
    /// the capacity the reader was made with.
    ///
    /// ```
    /// use flatstream::{AdaptiveWatermarkPolicy, DefaultDeframer, StreamReader};
    ///
    /// let reader = StreamReader::new(std::io::empty(), DefaultDeframer)
    ///     .with_memory_policy(AdaptiveWatermarkPolicy::default());
    /// # let _ = reader;
    /// ```
    #[must_use]
    pub fn with_memory_policy(mut self, policy: impl MemoryPolicy + 'static) -> Self {
        self.policy = Some(Box::new(policy));
        self
    }

    /// Tells `on_hint` when this reader could be used better, in builds with `debug_assertions`.
    ///
    /// It says when the buffer stays far larger than the messages, as
    /// [`StreamWriter::with_hints`](crate::StreamWriter::with_hints) does. In release builds nothing is looked
    /// at and `on_hint` is dropped: there is no cost, and no hint.
    ///
    /// ```
    /// use flatstream::{DefaultDeframer, StreamReader};
    ///
    /// let reader = StreamReader::new(std::io::empty(), DefaultDeframer)
    ///     .with_hints(|hint| eprintln!("telemetry stream: {hint}"));
    /// # let _ = reader;
    /// ```
    #[must_use]
    pub fn with_hints(mut self, on_hint: impl FnMut(&Hint) + Send + Sync + 'static) -> Self {
        self.hints = Hints::of_reader(on_hint);
        self
    }

    /// Hands every payload to `process`, up to the end of the stream.
    ///
    /// The bytes are what the deframer lets through: with a plain framing, any bytes at all. Use
    /// [`process_typed`](StreamReader::process_typed) unless you only pass them on.
    ///
    /// ```
    /// use flatstream::{DefaultDeframer, StreamReader};
    ///
    /// let mut n_bytes = 0;
    /// StreamReader::new(&b"\x02\0\0\0hi"[..], DefaultDeframer).process_all(|payload| {
    ///     n_bytes += payload.len();
    ///     Ok(())
    /// })?;
    /// assert_eq!(n_bytes, 2);
    /// # Ok::<(), flatstream::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// The stream's, and the first error of `process`, whose frame counts as read.
    pub fn process_all(&mut self, mut process: impl FnMut(&[u8]) -> Result<()>) -> Result<()> {
        while let Some(payload) = self.next_payload()? {
            process(payload)?;
        }
        Ok(())
    }

    /// Verifies every message as a `T` and hands its view to `process`, up to the end of the
    /// stream.
    ///
    /// # Errors
    ///
    /// The stream's, [`InvalidPayload`](crate::ErrorKind::InvalidPayload) with the frame's offset
    /// for a message that is no `T` (the reader stays in front of it), and the first error of
    /// `process`, whose frame counts as read.
    pub fn process_typed<T: StreamDeserialize + ?Sized>(
        &mut self,
        mut process: impl FnMut(T::View<'_>) -> Result<()>,
    ) -> Result<()> {
        while let Some(view) = self.next_view::<T>()? {
            process(view)?;
        }
        Ok(())
    }

    /// Payloads one at a time, for when the loop is yours.
    ///
    /// ```
    /// use flatstream::{DefaultDeframer, StreamReader};
    ///
    /// let mut reader = StreamReader::new(&b"\x02\0\0\0hi"[..], DefaultDeframer);
    /// let mut messages = reader.messages();
    /// while let Some(payload) = messages.next()? {
    ///     assert_eq!(payload, b"hi");
    /// }
    /// # Ok::<(), flatstream::Error>(())
    /// ```
    pub fn messages(&mut self) -> Messages<'_, R, D> {
        Messages { reader: self }
    }

    /// Verified views one at a time, for when the loop is yours.
    ///
    /// ```
    /// use flatstream::{DefaultDeframer, DefaultFramer, StreamReader, StreamWriter};
    ///
    /// let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
    /// writer.write("hello")?;
    /// let bytes = writer.into_inner();
    ///
    /// let mut reader = StreamReader::new(&bytes[..], DefaultDeframer);
    /// let mut words = reader.typed_messages::<str>();
    /// assert_eq!(words.next()?, Some("hello"));
    /// assert_eq!(words.next()?, None);
    /// # Ok::<(), flatstream::Error>(())
    /// ```
    pub fn typed_messages<T: StreamDeserialize + ?Sized>(&mut self) -> TypedMessages<'_, R, D, T> {
        TypedMessages { reader: self, view: PhantomData }
    }

    /// Steps over the next frame without judging its payload. Returns whether there was one.
    ///
    /// For going on behind a frame whose checksum, validator or verification failed. It trusts
    /// the frame's length: when that was damaged, the next frame will not make sense either.
    ///
    /// ```
    /// use flatstream::{DefaultDeframer, StreamReader};
    ///
    /// let mut reader = StreamReader::new(&b"\x02\0\0\0hi"[..], DefaultDeframer);
    /// assert!(reader.typed_messages::<str>().next().is_err());
    /// assert!(reader.skip_frame()?);
    /// assert!(!reader.skip_frame()?);
    /// # Ok::<(), flatstream::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`InvalidFrame`](crate::ErrorKind::InvalidFrame) when the header itself is at fault, I/O
    /// errors, and an end of input inside the frame.
    pub fn skip_frame(&mut self) -> Result<bool> {
        self.settle();
        let frame = self.advance_to(|deframer, input, at| locate_frame(deframer, input, at))?;
        self.lent = frame.map_or(0, |frame| frame.consumed());
        Ok(frame.is_some())
    }

    /// Where the next frame starts, in bytes from where this reader started.
    pub fn position(&self) -> u64 {
        self.position + self.lent as u64
    }

    /// Bytes of memory that this reader keeps: its buffer, which is allocated when first needed and
    /// grows to the largest frame.
    ///
    /// For watching what a stream holds on to, and choosing a
    /// [memory policy](StreamReader::with_memory_policy).
    ///
    /// ```
    /// use flatstream::{DefaultDeframer, StreamReader};
    ///
    /// let mut reader = StreamReader::with_capacity(&b"\x02\0\0\0hi"[..], DefaultDeframer, 64);
    /// assert_eq!(reader.buffer_capacity(), 0);
    /// reader.process_all(|_| Ok(()))?;
    /// assert_eq!(reader.buffer_capacity(), 64);
    /// # Ok::<(), flatstream::Error>(())
    /// ```
    pub fn buffer_capacity(&self) -> usize {
        self.buffer.capacity()
    }

    /// The underlying reader.
    pub fn get_ref(&self) -> &R {
        &self.reader
    }

    /// The underlying reader. It stands behind what is buffered here already.
    pub fn get_mut(&mut self) -> &mut R {
        &mut self.reader
    }

    /// Gives the underlying reader back; bytes that are buffered here are lost.
    pub fn into_inner(self) -> R {
        self.reader
    }

    #[inline(always)]
    fn next_payload(&mut self) -> Result<Option<&[u8]>> {
        let Some(frame) = self.next_frame()? else { return Ok(None) };
        self.lent = frame.consumed();
        Ok(Some(&self.buffer.filled()[frame.payload()]))
    }

    #[inline(always)]
    fn next_view<T: StreamDeserialize + ?Sized>(&mut self) -> Result<Option<T::View<'_>>> {
        let Some(frame) = self.next_frame()? else { return Ok(None) };
        let payload = &self.buffer.filled()[frame.payload()];
        let view = T::from_payload(payload).map_err(|error| error.in_frame(self.position))?;
        self.lent = frame.consumed();
        Ok(Some(view))
    }

    #[inline(always)]
    fn next_frame(&mut self) -> Result<Option<FrameSpan>> {
        self.settle();
        self.advance_to(parse_frame)
    }

    /// Takes back the frame that was lent out.
    #[inline(always)]
    fn settle(&mut self) {
        let n = std::mem::take(&mut self.lent);
        if n == 0 {
            return;
        }
        self.buffer.consume(n);
        self.position += n as u64;
        if self.policy.is_some() {
            self.shrink(n);
        }
        self.hints.note(n, self.buffer.baseline(), || self.buffer.capacity());
    }

    #[cold]
    fn shrink(&mut self, message_len: usize) {
        let Some(policy) = &mut self.policy else { return };
        let (capacity, baseline) = (self.buffer.capacity(), self.buffer.baseline());
        if let Some(target) = policy.after_message(message_len, capacity, baseline) {
            self.buffer.shrink_to(target);
        }
    }

    /// Reads until `parse` finds a frame or the input ends at a border.
    #[inline(always)]
    fn advance_to(&mut self, parse: Parse<D>) -> Result<Option<FrameSpan>> {
        match parse(&mut self.deframer, self.buffer.filled(), self.position)? {
            FrameStatus::Complete(frame) => Ok(Some(frame)),
            FrameStatus::Incomplete { needed } => self.read_up_to(needed, parse),
        }
    }

    /// The same when `needed` bytes from the frame's start on are wanted first. Once for many frames.
    #[cold]
    #[inline(never)]
    fn read_up_to(&mut self, mut needed: usize, parse: Parse<D>) -> Result<Option<FrameSpan>> {
        loop {
            if !self.buffer.fill(&mut self.reader, needed)? {
                return self.end_of_input(needed);
            }
            match parse(&mut self.deframer, self.buffer.filled(), self.position)? {
                FrameStatus::Complete(frame) => return Ok(Some(frame)),
                FrameStatus::Incomplete { needed: more } => needed = more,
            }
        }
    }

    #[cold]
    fn end_of_input(&self, needed: usize) -> Result<Option<FrameSpan>> {
        match self.buffer.filled().len() {
            0 => Ok(None),
            n => Err(Error::unexpected_eof(self.position, needed as u64, n as u64)),
        }
    }

    /// The frame that was lent out last, header included.
    pub(crate) fn lent_frame(&self) -> &[u8] {
        &self.buffer.filled()[..self.lent]
    }

    /// What is left of the input, as far as it is buffered, for looking at a damaged place.
    pub(crate) fn buffered(&self) -> &[u8] {
        &self.buffer.filled()[self.lent..]
    }

    /// Reads more without asking what for. Returns whether any came.
    pub(crate) fn buffer_more(&mut self) -> Result<bool> {
        self.settle();
        let needed = self.buffer.filled().len() + 1;
        Ok(self.buffer.fill(&mut self.reader, needed)?)
    }

    /// Drops what is buffered.
    pub(crate) fn drop_buffered(&mut self) {
        let n = self.buffer.filled().len();
        self.buffer.consume(n);
        self.position += n as u64;
        self.lent = 0;
    }

    pub(crate) fn deframer_and_buffered(&mut self) -> (&mut D, &[u8]) {
        self.settle();
        (&mut self.deframer, self.buffer.filled())
    }
}

impl<R: fmt::Debug, D: fmt::Debug> fmt::Debug for StreamReader<R, D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StreamReader")
            .field("reader", &self.reader)
            .field("deframer", &self.deframer)
            .field("position", &self.position)
            .finish_non_exhaustive()
    }
}

/// Payloads one at a time; made by [`StreamReader::messages`].
///
/// No `Iterator`, as each payload is lent out of the reader's buffer until the next call.
#[derive(Debug)]
pub struct Messages<'r, R, D> {
    reader: &'r mut StreamReader<R, D>,
}

impl<R: Read, D: Deframer> Messages<'_, R, D> {
    /// The next payload, or `None` at the end of the stream.
    ///
    /// # Errors
    ///
    /// See [`StreamReader`]: an error does not consume the frame.
    #[allow(clippy::should_implement_trait)] // it lends, which `Iterator` cannot
    #[inline(always)]
    pub fn next(&mut self) -> Result<Option<&[u8]>> {
        self.reader.next_payload()
    }
}

/// Verified views one at a time; made by [`StreamReader::typed_messages`].
///
/// No `Iterator`, as each view borrows the reader's buffer until the next call.
#[derive(Debug)]
pub struct TypedMessages<'r, R, D, T: ?Sized> {
    reader: &'r mut StreamReader<R, D>,
    view: PhantomData<fn() -> Box<T>>,
}

impl<R: Read, D: Deframer, T: StreamDeserialize + ?Sized> TypedMessages<'_, R, D, T> {
    /// The view of the next message, or `None` at the end of the stream.
    ///
    /// # Errors
    ///
    /// See [`StreamReader`]: an error does not consume the frame.
    #[allow(clippy::should_implement_trait)] // it lends, which `Iterator` cannot
    #[inline(always)]
    pub fn next(&mut self) -> Result<Option<T::View<'_>>> {
        self.reader.next_view::<T>()
    }
}
