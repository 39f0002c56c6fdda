//! Messages out: simple mode, expert mode, one contiguous write per frame.

use std::fmt;

use flatbuffers::{Allocator, DefaultAllocator, FlatBufferBuilder};

use crate::builder::{finished_payload, HeldBuilder, LentRoom};
use crate::hint::Hints;
use crate::outlet::{Outlet, WriteFrames};
use crate::output::Output;
use crate::{Framer, Hint, MemoryPolicy, Result, StreamSerialize, MAX_HEADER_LEN};

/// Buffers do not shrink below this unless the writer was made with less in mind.
const MIN_BASELINE: usize = 4 * 1024;

/// Writes messages as frames, each with one contiguous write of header and payload.
///
/// Simple mode is [`new`](StreamWriter::new) and [`write`](StreamWriter::write): the writer keeps
/// the memory. Expert mode is builders of your own and
/// [`write_finished`](StreamWriter::write_finished): you decide where messages are built and what
/// happens to the memory. Both can be mixed and write the same bytes for the same derived value.
///
/// Frames leave as they are written; there is no buffer behind the writer to flush. Put a
/// [`FrameBuffer`](crate::FrameBuffer) in front of slow writers: messages are encoded straight into it.
///
/// # Errors
///
/// A message that cannot be serialized or that the framing refuses leaves nothing behind: not a
/// byte of it is written and the next message is intact. An I/O error in the middle of a frame
/// leaves the stream torn. The writer is then *poisoned*: it writes no more,
/// [`into_inner`](StreamWriter::into_inner) gives `W` back, and the stream has to be cut at
/// [`position`](StreamWriter::position). `WouldBlock` before the first byte of a frame is no such
/// case: the same message can be written again.
///
/// ```
/// use flatstream::{DefaultDeframer, DefaultFramer, SliceReader, StreamWriter};
///
/// let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
/// writer.write("hello")?;
/// writer.write(&String::from("world"))?;
///
/// let bytes = writer.into_inner();
/// let mut reader = SliceReader::new(&bytes, DefaultDeframer);
/// let words = reader.typed::<str>().collect::<Result<Vec<_>, _>>()?;
/// assert_eq!(words, ["hello", "world"]);
/// # Ok::<(), flatstream::Error>(())
/// ```
pub struct StreamWriter<'a, W, F, A: Allocator = DefaultAllocator> {
    output: Output<W>,
    framer: F,
    /// Room for a header, then the payload.
    frame: Vec<u8>,
    builder: HeldBuilder<'a, A>,
    baseline: usize,
    policy: Option<Box<dyn MemoryPolicy>>,
    hints: Hints,
}

impl<W: WriteFrames, F: Framer> StreamWriter<'_, W, F> {
    /// A writer that builds messages in memory of its own.
    ///
    /// Types with the derive are encoded straight behind their header; hand-written types are
    /// built in an internal builder, which is reused. When `W` is `Vec<u8>` or `&mut Vec<u8>`, derived
    /// types are encoded in it, where other writers get a copy.
    pub fn new(writer: W, framer: F) -> Self {
        StreamWriter::with_capacity(writer, framer, 0)
    }

    /// Like [`new`](StreamWriter::new), with room for a message of `capacity` bytes from the
    /// start.
    ///
    /// Saves growing while the first messages are written. It is also the baseline below which a
    /// memory policy does not shrink.
    ///
    /// ```
    /// use flatstream::{DefaultFramer, StreamWriter};
    ///
    /// let mut writer = StreamWriter::with_capacity(Vec::new(), DefaultFramer, 64 * 1024);
    /// writer.write("hello")?;
    /// # Ok::<(), flatstream::Error>(())
    /// ```
    pub fn with_capacity(writer: W, framer: F, capacity: usize) -> Self {
        StreamWriter::from_parts(writer, framer, HeldBuilder::own(), capacity)
    }
}

impl<'a, W: WriteFrames, F: Framer, A: Allocator> StreamWriter<'a, W, F, A> {
    /// A writer that builds messages in the given builder, in its allocator's memory.
    ///
    /// Derived types are built there as well, instead of being encoded without a builder: take
    /// [`new`](StreamWriter::new) unless the memory matters. What the builder holds is dropped.
    ///
    /// ```
    /// use flatstream::flatbuffers::{DefaultAllocator, FlatBufferBuilder};
    /// use flatstream::{DefaultFramer, StreamWriter};
    ///
    /// let memory = DefaultAllocator::from_vec(vec![0; 1 << 16]);
    /// let builder = FlatBufferBuilder::new_in(memory);
    /// let mut writer = StreamWriter::with_builder(Vec::new(), DefaultFramer, builder);
    /// writer.write("hello")?;
    /// # Ok::<(), flatstream::Error>(())
    /// ```
    pub fn with_builder(writer: W, framer: F, builder: FlatBufferBuilder<'a, A>) -> Self {
        StreamWriter::from_parts(writer, framer, HeldBuilder::of_user(builder), 0)
    }

    fn from_parts(writer: W, framer: F, builder: HeldBuilder<'a, A>, capacity: usize) -> Self {
        let mut frame = Vec::with_capacity(MAX_HEADER_LEN.saturating_add(capacity));
        frame.resize(MAX_HEADER_LEN, 0);
        let baseline = if capacity == 0 { MIN_BASELINE } else { capacity };
        let (output, policy, hints) = (Output::new(writer), None, Hints::default());
        StreamWriter { output, framer, frame, builder, baseline, policy, hints }
    }

    /// Gives memory back after rare large messages, as `policy` says.
    ///
    /// Without a policy buffers keep the size of the largest message. Only the writer's own
    /// buffers shrink, never a builder of yours.
    ///
    /// ```
    /// use flatstream::{AdaptiveWatermarkPolicy, DefaultFramer, StreamWriter};
    ///
    /// let mut writer = StreamWriter::new(Vec::new(), DefaultFramer)
    ///     .with_memory_policy(AdaptiveWatermarkPolicy::default());
    /// writer.write("hello")?;
    /// # Ok::<(), flatstream::Error>(())
    /// ```
    #[must_use]
    pub fn with_memory_policy(mut self, policy: impl MemoryPolicy + 'static) -> Self {
        self.policy = Some(Box::new(policy));
        self
    }

    /// Tells `on_hint` when this writer could be used better, in builds with `debug_assertions`.
    ///
    /// For the time when a program is developed: it says when the memory that the writer keeps stays far
    /// larger than its messages, 1000 of them in a row below a sixteenth of 64 KiB and more. Each capacity is
    /// told once. Builders of yours are not looked at.
    ///
    /// In release builds nothing is looked at and `on_hint` is dropped: there is no cost, and no hint.
    ///
    /// ```
    /// use std::sync::atomic::{AtomicUsize, Ordering};
    ///
    /// use flatstream::{DefaultFramer, StreamWriter};
    ///
    /// static HINTS: AtomicUsize = AtomicUsize::new(0);
    ///
    /// let mut writer = StreamWriter::new(std::io::sink(), DefaultFramer).with_hints(|hint| {
    ///     eprintln!("telemetry stream: {hint}");
    ///     HINTS.fetch_add(1, Ordering::Relaxed);
    /// });
    /// writer.write(&"x".repeat(10 << 20))?;
    /// for _ in 0..5000 {
    ///     writer.write("small")?;
    /// }
    /// assert_eq!(HINTS.load(Ordering::Relaxed), if cfg!(debug_assertions) { 1 } else { 0 });
    /// # Ok::<(), flatstream::Error>(())
    /// ```
    #[must_use]
    pub fn with_hints(mut self, on_hint: impl FnMut(&Hint) + Send + Sync + 'static) -> Self {
        self.hints = Hints::of_writer(on_hint);
        self
    }

    /// Writes one message.
    ///
    /// # Errors
    ///
    /// What `item` or the framing refuses, [`Unfinished`](crate::ErrorKind::Unfinished) when a
    /// hand-written `serialize` forgets to finish, I/O errors, and
    /// [`Poisoned`](crate::ErrorKind::Poisoned) after one of those.
    #[inline]
    pub fn write<T: StreamSerialize + ?Sized>(&mut self, item: &T) -> Result<()> {
        self.output.check()?;
        match self.write_encoded(item)? {
            Some(message_len) => {
                self.wrote(message_len);
                Ok(())
            }
            None => self.write_built(item),
        }
    }

    /// Writes the messages of an iterator, each as a frame of its own.
    ///
    /// ```
    /// use flatstream::{DefaultFramer, StreamWriter};
    ///
    /// let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
    /// writer.write_batch(["a", "b", "c"])?;
    /// writer.write_batch(&vec![String::from("d")])?;
    /// # Ok::<(), flatstream::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Stops at the first message that [`write`](StreamWriter::write) refuses; those before it are
    /// written.
    pub fn write_batch<I>(&mut self, items: I) -> Result<()>
    where
        I: IntoIterator,
        I::Item: StreamSerialize,
    {
        items.into_iter().try_for_each(|item| self.write(&item))
    }

    /// Writes the message in a builder of yours, with any allocator.
    ///
    /// The header goes into the free room in front of the message, which is zero again
    /// afterwards: header and message leave in one write, without a copy. Only a builder without
    /// that much room (32 bytes are always enough) costs one.
    ///
    /// The builder stays finished: it can be written again, and [`build`](crate::build) makes the
    /// next message in it.
    ///
    /// ```
    /// use flatstream::flatbuffers::FlatBufferBuilder;
    /// use flatstream::{build, DefaultFramer, StreamWriter};
    ///
    /// let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
    /// let mut builder = FlatBufferBuilder::new();
    /// for word in ["hello", "world"] {
    ///     build(&mut builder, word)?;
    ///     writer.write_finished(&mut builder)?;
    /// }
    /// # Ok::<(), flatstream::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Unfinished`](crate::ErrorKind::Unfinished) for a builder without a finished root table,
    /// string or vector, else as [`write`](StreamWriter::write).
    ///
    /// A builder that has tables and was not finished is always found out. One with nothing but
    /// vectors or strings is told by its first word, which finishing makes the offset of the root: the
    /// length of a vector may lead to what could be one, as that of eight zero bytes does, and the
    /// frame is written.
    ///
    /// Also for a root table with a field outside of itself. That is what a message can look like
    /// when the one before it failed with a table open and the builder was only
    /// [`reset`](FlatBufferBuilder::reset), which leaves the fields of that table for the next one
    /// to be ended. It need not: the next one may be a table inside the root, which is not looked
    /// at, or the fields may happen to fall inside. Then the frame is written, and is wrong. So
    /// build with [`build`](crate::build), or go on with [`fresh_builder`](crate::fresh_builder)
    /// after a failure.
    #[inline]
    pub fn write_finished<B: Allocator>(
        &mut self,
        builder: &mut FlatBufferBuilder<'_, B>,
    ) -> Result<()> {
        self.output.check()?;
        finished_payload(builder)?;
        send_finished(&mut self.output, &mut self.framer, &mut self.frame, builder)
    }

    /// Writes a message that is there as bytes already, with one copy.
    ///
    /// For passing frames on. The bytes are not looked at: readers expect a finished FlatBuffer.
    ///
    /// # Errors
    ///
    /// As [`write`](StreamWriter::write).
    #[inline]
    pub fn write_payload(&mut self, payload: &[u8]) -> Result<()> {
        self.output.check()?;
        self.frame.resize(MAX_HEADER_LEN, 0);
        self.frame.extend_from_slice(payload);
        send_buffered(&mut self.output, &mut self.framer, &mut self.frame)?;
        self.wrote(payload.len());
        Ok(())
    }

    /// Flushes the underlying writer.
    ///
    /// # Errors
    ///
    /// The writer's, and [`Poisoned`](crate::ErrorKind::Poisoned) when not all frames are out.
    pub fn flush(&mut self) -> Result<()> {
        self.output.flush()
    }

    /// Bytes of whole frames written so far: after an error in the middle of a frame, the place
    /// where the stream has to be cut, counted from where this writer started. Frames that wait in a
    /// [`FrameBuffer`](crate::FrameBuffer) count.
    pub fn position(&self) -> u64 {
        self.output.position()
    }

    /// Bytes of memory that this writer keeps for messages: its buffer, which grows to the largest
    /// message, and its own builder once a hand-written type was written.
    ///
    /// For watching what a stream holds on to, and choosing a
    /// [memory policy](StreamWriter::with_memory_policy). Builders of yours do not count, nor does
    /// what `W` keeps. Takes `&mut`, as a builder does not show its memory otherwise.
    ///
    /// ```
    /// use flatstream::{DefaultFramer, StreamWriter};
    ///
    /// let mut writer = StreamWriter::new(std::io::sink(), DefaultFramer);
    /// assert!(writer.buffer_capacity() < 100);
    /// writer.write(&"x".repeat(10_000))?;
    /// assert!(writer.buffer_capacity() > 10_000);
    /// # Ok::<(), flatstream::Error>(())
    /// ```
    pub fn buffer_capacity(&mut self) -> usize {
        self.frame.capacity() + self.builder.own_capacity()
    }

    /// The underlying writer.
    pub fn get_ref(&self) -> &W {
        self.output.get_ref()
    }

    /// The underlying writer. Writing to it in other ways than through frames breaks the stream.
    pub fn get_mut(&mut self) -> &mut W {
        self.output.get_mut()
    }

    /// Gives the underlying writer back, also when poisoned. Nothing is held back in here.
    pub fn into_inner(self) -> W {
        self.output.into_inner()
    }

    /// The framer.
    pub fn framer(&self) -> &F {
        &self.framer
    }

    /// Encodes and sends, without a builder; `None` if there has to be one. Returns the length of the
    /// message.
    #[inline]
    fn write_encoded<T: StreamSerialize + ?Sized>(&mut self, item: &T) -> Result<Option<usize>> {
        if self.builder.is_of_user() {
            return Ok(None);
        }
        self.output.encode(item, &mut self.framer, &mut self.frame)
    }

    fn write_built<T: StreamSerialize + ?Sized>(&mut self, item: &T) -> Result<()> {
        item.serialize(self.builder.begin(self.baseline)?)?;
        let builder = self.builder.accept()?;
        send_finished(&mut self.output, &mut self.framer, &mut self.frame, builder)?;
        let message_len = builder.unfinished_data().len();
        self.wrote(message_len);
        Ok(())
    }

    #[inline]
    fn wrote(&mut self, message_len: usize) {
        if self.policy.is_some() {
            self.shrink(message_len);
        }
        self.hint(message_len);
    }

    #[inline]
    fn hint(&mut self, message_len: usize) {
        let capacity = || largest_kept(&self.frame, &mut self.builder, &self.output);
        self.hints.note(message_len, self.baseline.saturating_add(MAX_HEADER_LEN), capacity);
    }

    #[cold]
    fn shrink(&mut self, message_len: usize) {
        let Some(policy) = &mut self.policy else { return };
        let capacity = largest_kept(&self.frame, &mut self.builder, &self.output);
        if let Some(target) = policy.after_message(message_len, capacity, self.baseline) {
            let target = target.max(self.baseline);
            self.shrink_buffers(target);
            self.output.shrink_to(target);
        }
    }

    /// Gives back what the writer's own buffers take more than a message of `target` bytes needs.
    pub(crate) fn shrink_buffers(&mut self, target: usize) {
        self.frame.truncate(MAX_HEADER_LEN);
        self.frame.shrink_to(target.saturating_add(MAX_HEADER_LEN));
        self.builder.shrink_to(target);
    }
}

/// Bytes of the largest buffer that is kept: the writer's, its builder's, or one in front of the underlying
/// writer that a large frame made grow.
fn largest_kept<W: Outlet, A: Allocator>(
    frame: &Vec<u8>,
    builder: &mut HeldBuilder<'_, A>,
    output: &Output<W>,
) -> usize {
    frame.capacity().max(builder.own_capacity()).max(output.grown_to())
}

/// Frames the payload that stands behind the room for a header.
#[inline]
fn send_buffered<W: Outlet, F: Framer>(
    output: &mut Output<W>,
    framer: &mut F,
    buffer: &mut [u8],
) -> Result<()> {
    let payload = buffer.get(MAX_HEADER_LEN..).unwrap_or_default();
    let header = framer.header(payload).map_err(|error| error.while_framing(output.position()))?;
    // A header is never longer than the room that was left for it.
    let start = header.put_before(buffer, MAX_HEADER_LEN).unwrap_or_default();
    output.send(&buffer[start..])
}

/// Frames the message in a finished builder, where it is.
#[inline]
fn send_finished<W: Outlet, F: Framer, A: Allocator>(
    output: &mut Output<W>,
    framer: &mut F,
    spare: &mut Vec<u8>,
    builder: &mut FlatBufferBuilder<'_, A>,
) -> Result<()> {
    let header = framer
        .header(builder.unfinished_data())
        .map_err(|error| error.while_framing(output.position()))?;
    match LentRoom::lend(builder, &header) {
        Ok(room) => output.send(room.frame()),
        Err(payload) => {
            spare.clear();
            spare.extend_from_slice(header.as_bytes());
            spare.extend_from_slice(payload);
            output.send(spare)
        }
    }
}

impl<W: fmt::Debug, F: fmt::Debug, A: Allocator> fmt::Debug for StreamWriter<'_, W, F, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StreamWriter")
            .field("output", &self.output)
            .field("framer", &self.framer)
            .finish_non_exhaustive()
    }
}
