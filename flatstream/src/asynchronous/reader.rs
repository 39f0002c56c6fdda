//! Messages in, from anything that implements `AsyncRead`.

use std::fmt;
use std::future::poll_fn;
use std::task::{ready, Context, Poll};

use bytes::{Bytes, BytesMut};
use tokio::io::AsyncRead;

use super::find::{Finder, Found};
use super::inbox::Inbox;
use super::AsyncMessages;
use crate::framing::FrameSpan;
use crate::{Deframer, OwnedView, Result, StreamDeserialize};

/// As large as that of a `StreamReader`.
const DEFAULT_CAPACITY: usize = 32 * 1024;

/// Reads messages from anything that implements [`AsyncRead`]: the async twin of [`StreamReader`](crate::StreamReader).
///
/// Messages are lent ([`next_view`](Self::next_view)), which costs as little as in blocking code, or own their bytes
/// ([`next_message`](Self::next_message)), to be sent to other tasks. [`into_messages`](Self::into_messages) makes a
/// [`Stream`](futures_core::Stream) of the latter. There is no need for a `BufReader`.
///
/// # Errors
///
/// Damage is told in its place, and what follows it is read: a frame whose checksum, validator or type does not fit is
/// stepped over, and the next call returns the one behind it. (A `StreamReader` stays in front of it until it is
/// told to skip it.) A header that cannot be and an end inside of a frame leave no next frame to go to. They are told
/// again at each call, unless good frames are [looked for](Self::with_recovery). Behind an error of the connection the
/// next call reads on.
///
/// # Cancel safety
///
/// All methods are cancel safe: a future that is dropped loses no byte and no message. Use them in `tokio::select!`
/// and under timeouts as you like.
///
/// # Memory
///
/// A connection begins with a read of 4 KiB and goes on with larger ones, up to its capacity, while they are filled. A
/// length in a header is a claim: it is held against the deframer's limit, and memory grows only as bytes arrive, to no more than
/// twice those and 64 KiB. Set the limit with [`bounded`](crate::DeframerExt::bounded). What rare large messages
/// took is given back.
///
/// Messages that own their bytes share them with those beside them: of one that is kept for long,
/// keep a [`compact`](OwnedView::compact) copy.
///
/// ```
/// use flatstream::{AsyncStreamReader, DefaultDeframer, DeframerExt};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> flatstream::Result<()> {
/// let socket = &b"\x0c\0\0\0\x04\0\0\0\x02\0\0\0hi\0\0"[..];
/// let mut reader = AsyncStreamReader::new(socket, DefaultDeframer.bounded(1 << 20));
/// while let Some(text) = reader.next_view::<str>().await? {
///     assert_eq!(text, "hi");
/// }
/// # Ok(())
/// # }
/// ```
pub struct AsyncStreamReader<R, D> {
    reader: R,
    finder: Finder<D>,
    inbox: Inbox,
    /// Length of the frame that is lent out: stepped over when the next one is asked for.
    lent: usize,
}

/// Nothing in here is pinned but by its own rules.
impl<R: Unpin, D> Unpin for AsyncStreamReader<R, D> {}

impl<R: AsyncRead + Unpin, D: Deframer> AsyncStreamReader<R, D> {
    /// A reader that reads up to 32 KiB at once.
    pub fn new(reader: R, deframer: D) -> Self {
        AsyncStreamReader::with_capacity(reader, deframer, DEFAULT_CAPACITY)
    }

    /// A reader that reads up to `capacity` bytes at once, or what is missing of a message if that is more.
    ///
    /// More means fewer calls of the system for those who send much; those who send little take 4 KiB however much it is.
    ///
    /// ```
    /// use flatstream::{AsyncStreamReader, DefaultDeframer};
    ///
    /// let reader = AsyncStreamReader::with_capacity(tokio::io::empty(), DefaultDeframer, 1 << 20);
    /// # let _ = reader;
    /// ```
    pub fn with_capacity(reader: R, deframer: D, capacity: usize) -> Self {
        let (finder, inbox) = (Finder::new(deframer), Inbox::new(capacity));
        AsyncStreamReader { reader, finder, inbox, lent: 0 }
    }

    /// Looks for good frames behind damage of the framing, as [`recover`](crate::recover) does, and goes on with them.
    ///
    /// For lines that damage bytes, and peers that are trusted. Each damaged place is told by one error, then messages
    /// follow, or the end. Up to `look_behind` bytes are kept while there is nothing good in them, then the older half is
    /// dropped. It should be a few times as long as the longest message. A damaged length that could be one is waited for
    /// first, so set the limit with [`bounded`](crate::DeframerExt::bounded). How sure the answer is depends on the
    /// framing: take a checksum of four bytes or more. Without one a message that is no `T` is no damage of the
    /// framing, and is stepped over by its length, unless the deframer has a [`TypedValidator`](crate::TypedValidator).
    ///
    /// Looking takes time: more than 4 KiB are looked through again whenever an eighth more has come. Over TCP nothing is damaged by chance: leave this
    /// off and end a connection that sends what cannot be.
    ///
    /// ```
    /// use flatstream::{AsyncStreamReader, DefaultDeframer, DefaultFramer, StreamWriter};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> flatstream::Result<()> {
    /// let mut writer = StreamWriter::new(Vec::new(), DefaultFramer);
    /// writer.write_batch(["one", "two", "three", "four"])?;
    /// let mut line = writer.into_inner();
    /// line[19] = 0xff; // in the length of "two"
    ///
    /// let mut reader = AsyncStreamReader::new(&line[..], DefaultDeframer).with_recovery(1 << 16);
    /// assert_eq!(reader.next_view::<str>().await?, Some("one"));
    /// assert_eq!(reader.next_view::<str>().await.unwrap_err().offset(), Some(16));
    /// assert_eq!(reader.next_view::<str>().await?, Some("three"));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn with_recovery(mut self, look_behind: usize) -> Self {
        self.finder.set_look_behind(look_behind);
        self
    }

    /// The next message, lent until the next call; `None` at the end of the stream.
    ///
    /// # Errors
    ///
    /// See [`AsyncStreamReader`]. A message that is no `T` is [`InvalidPayload`](crate::ErrorKind::InvalidPayload) and
    /// stepped over.
    #[inline]
    pub async fn next_view<T: StreamDeserialize + ?Sized>(
        &mut self,
    ) -> Result<Option<T::View<'_>>> {
        let Some(frame) = self.next_frame().await? else { return Ok(None) };
        self.lent = frame.consumed();
        let at = self.finder.position();
        T::from_payload(&self.inbox.bytes[frame.payload()])
            .map(Some)
            .map_err(|error| error.in_frame(at))
    }

    /// The next message, with its bytes; `None` at the end of the stream.
    ///
    /// Nothing is copied: the message is a part of the block that was read. It is `Send` and `'static`.
    ///
    /// ```
    /// use flatstream::{AsyncStreamReader, DefaultDeframer};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> flatstream::Result<()> {
    /// let socket = &b"\x0c\0\0\0\x04\0\0\0\x02\0\0\0hi\0\0"[..];
    /// let mut reader = AsyncStreamReader::new(socket, DefaultDeframer);
    /// let message = reader.next_message::<str>().await?.expect("there is one");
    /// let task = tokio::spawn(async move { message.view().len() });
    /// assert_eq!(task.await.expect("it does not panic"), 2);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`next_view`](Self::next_view).
    #[inline]
    pub async fn next_message<T: StreamDeserialize + ?Sized>(
        &mut self,
    ) -> Result<Option<OwnedView<T>>> {
        let Some(frame) = self.next_frame().await? else { return Ok(None) };
        self.take_message(frame).map(Some)
    }

    /// The next payload, lent until the next call and not verified; `None` at the end of the stream.
    ///
    /// To be looked at before it is decided what to read it as.
    ///
    /// ```
    /// use flatstream::{AsyncStreamReader, DefaultDeframer};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> flatstream::Result<()> {
    /// let mut reader = AsyncStreamReader::new(&b"\x02\0\0\0hi"[..], DefaultDeframer);
    /// assert_eq!(reader.next_payload().await?, Some(&b"hi"[..]));
    /// assert_eq!(reader.next_payload().await?, None);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// See [`AsyncStreamReader`].
    #[inline]
    pub async fn next_payload(&mut self) -> Result<Option<&[u8]>> {
        let Some(frame) = self.next_frame().await? else { return Ok(None) };
        self.lent = frame.consumed();
        Ok(Some(&self.inbox.bytes[frame.payload()]))
    }

    /// The next payload as bytes of its own, not copied and not verified; `None` at the end of the stream.
    ///
    /// To pass on, or to be read as one of several types by [`OwnedView::new`].
    ///
    /// ```
    /// use flatstream::{AsyncStreamReader, DefaultDeframer, OwnedView};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> flatstream::Result<()> {
    /// let socket = &b"\x0c\0\0\0\x04\0\0\0\x02\0\0\0hi\0\0"[..];
    /// let mut reader = AsyncStreamReader::new(socket, DefaultDeframer);
    /// let bytes = reader.next_bytes().await?.expect("there is one");
    /// assert_eq!(OwnedView::<str>::new(bytes)?.view(), "hi");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// See [`AsyncStreamReader`].
    pub async fn next_bytes(&mut self) -> Result<Option<Bytes>> {
        let Some(frame) = self.next_frame().await? else { return Ok(None) };
        let bytes = self.finder.take(&mut self.inbox.bytes, frame);
        self.inbox.took(frame.consumed());
        Ok(Some(bytes))
    }

    /// All messages from here on as a [`Stream`](futures_core::Stream).
    ///
    /// ```
    /// use flatstream::{AsyncStreamReader, DefaultDeframer};
    /// use futures_util::TryStreamExt;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> flatstream::Result<()> {
    /// let socket = &b"\x0c\0\0\0\x04\0\0\0\x02\0\0\0hi\0\0"[..];
    /// let messages = AsyncStreamReader::new(socket, DefaultDeframer).into_messages::<str>();
    /// let all: Vec<_> = messages.try_collect().await?;
    /// assert_eq!(all[0].view(), "hi");
    /// # Ok(())
    /// # }
    /// ```
    pub fn into_messages<T: StreamDeserialize + ?Sized>(self) -> AsyncMessages<R, D, T> {
        AsyncMessages::new(self)
    }

    /// Where the next frame starts, in bytes from where this reader started.
    pub fn position(&self) -> u64 {
        self.finder.position() + self.lent as u64
    }

    /// Bytes of memory that this reader keeps, besides those of messages that were taken.
    pub fn buffer_capacity(&self) -> usize {
        self.inbox.block()
    }

    /// The underlying reader.
    pub fn get_ref(&self) -> &R {
        &self.reader
    }

    /// The underlying reader. It stands behind what is buffered here already.
    pub fn get_mut(&mut self) -> &mut R {
        &mut self.reader
    }

    /// The deframer.
    pub fn deframer(&self) -> &D {
        self.finder.deframer()
    }

    /// The underlying reader, and the bytes that it gave and that were not returned: the next frame starts there.
    ///
    /// For a connection that goes on with another protocol.
    ///
    /// ```
    /// use flatstream::{AsyncStreamReader, DefaultDeframer};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> flatstream::Result<()> {
    /// let socket = &b"\x02\0\0\0hiGET / HTTP/1.1"[..];
    /// let mut reader = AsyncStreamReader::new(socket, DefaultDeframer);
    /// assert_eq!(reader.next_payload().await?, Some(&b"hi"[..]));
    /// let (_socket, rest) = reader.into_parts();
    /// assert_eq!(rest, "GET / HTTP/1.1");
    /// # Ok(())
    /// # }
    /// ```
    pub fn into_parts(mut self) -> (R, BytesMut) {
        self.settle();
        (self.reader, self.inbox.bytes)
    }

    /// In one piece with whoever asks, as far as all is there: what comes back through memory costs as much as all
    /// the rest.
    #[inline(always)]
    pub(super) fn poll_message<T: StreamDeserialize + ?Sized>(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<OwnedView<T>>>> {
        let frame = match self.next_buffered() {
            Ok(Found::Frame(frame)) => frame,
            Ok(Found::End) => return Poll::Ready(None),
            Ok(Found::More(needed)) => match ready!(self.poll_read(cx, needed)) {
                Ok(Some(frame)) => frame,
                Ok(None) => return Poll::Ready(None),
                Err(error) => return Poll::Ready(Some(Err(error))),
            },
            Err(error) => return Poll::Ready(Some(Err(error))),
        };
        Poll::Ready(Some(self.take_message(frame)))
    }

    #[inline(always)]
    fn take_message<T: StreamDeserialize + ?Sized>(
        &mut self,
        frame: FrameSpan,
    ) -> Result<OwnedView<T>> {
        let message = self.finder.take_message(&mut self.inbox.bytes, frame);
        self.inbox.took(frame.consumed());
        message
    }

    /// Whether the last error was one of a frame that there is no next one behind.
    pub(super) fn is_stuck(&self) -> bool {
        self.finder.is_stuck()
    }

    /// The next frame, without a future where it is there already.
    #[inline(always)]
    async fn next_frame(&mut self) -> Result<Option<FrameSpan>> {
        match self.next_buffered()? {
            Found::Frame(frame) => Ok(Some(frame)),
            Found::End => Ok(None),
            Found::More(needed) => poll_fn(|cx| self.poll_read(cx, needed)).await,
        }
    }

    #[inline(always)]
    fn next_buffered(&mut self) -> Result<Found> {
        self.settle();
        self.finder.find(&mut self.inbox.bytes, false)
    }

    /// Reads until there is a frame or an end. Once for many frames.
    #[cold]
    #[inline(never)]
    fn poll_read(
        &mut self,
        cx: &mut Context<'_>,
        mut needed: usize,
    ) -> Poll<Result<Option<FrameSpan>>> {
        loop {
            let came = ready!(self.inbox.poll_fill(&mut self.reader, cx, needed))?;
            match self.finder.find(&mut self.inbox.bytes, !came)? {
                Found::Frame(frame) => return Poll::Ready(Ok(Some(frame))),
                Found::End => return Poll::Ready(Ok(None)),
                Found::More(more) => needed = more,
            }
        }
    }

    /// Takes back the frame that was lent out.
    #[inline(always)]
    fn settle(&mut self) {
        let n = std::mem::take(&mut self.lent);
        if n != 0 {
            self.finder.step_over(&mut self.inbox.bytes, n);
            self.inbox.took(n);
        }
    }
}

impl<R: fmt::Debug, D: fmt::Debug> fmt::Debug for AsyncStreamReader<R, D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AsyncStreamReader")
            .field("reader", &self.reader)
            .field("finder", &self.finder)
            .finish_non_exhaustive()
    }
}
