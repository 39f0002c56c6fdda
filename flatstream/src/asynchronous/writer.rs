//! Messages out, to anything that implements `AsyncWrite`.

use std::fmt;
use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::task::{ready, Context, Poll};

use flatbuffers::{Allocator, FlatBufferBuilder};
use futures_sink::Sink;
use tokio::io::AsyncWrite;

use super::outbox::Outbox;
use crate::{Error, Framer, Result, StreamSerialize};

/// What waits before it is sent.
const DEFAULT_CAPACITY: usize = 32 * 1024;

/// Writes messages to anything that implements [`AsyncWrite`]: the async twin of a
/// [`StreamWriter`](crate::StreamWriter) with a [`FrameBuffer`](crate::FrameBuffer).
///
/// Frames are made in a buffer, from where they are sent when it is full and by [`flush`](Self::flush):
/// **what was not flushed is lost when this is dropped.** [`send`](Self::send) flushes each message, and
/// [`shutdown`](Self::shutdown) ends the connection.
///
/// It is a [`Sink`] of all messages, by value and by reference.
///
/// # Back-pressure
///
/// While the buffer is full, `write` waits for the connection. It holds up to `capacity` bytes and one
/// frame more, whatever the peer does.
///
/// # Errors
///
/// A message that is refused leaves nothing behind. After an error of the connection nothing is lost either: what
/// waits still waits, the part of a frame that is out is known, and a connection that recovers goes on where it was.
/// One that claims to have taken more than it was given is not used again.
///
/// # Cancel safety
///
/// [`write`](Self::write), [`write_finished`](Self::write_finished), [`write_payload`](Self::write_payload),
/// [`flush`](Self::flush) and [`shutdown`](Self::shutdown) are cancel safe: a `write` that was dropped before it was done did not
/// take its message, and one that is done has taken it as a whole. `send` is both, so after it was dropped
/// nobody can tell: the message is out once, later, or was not taken.
///
/// ```
/// use flatstream::{AsyncStreamReader, AsyncStreamWriter, DefaultDeframer, DefaultFramer};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> flatstream::Result<()> {
/// let (here, there) = tokio::io::duplex(1024);
/// let mut writer = AsyncStreamWriter::new(here, DefaultFramer);
/// writer.write("hello").await?;
/// writer.write("world").await?;
/// writer.shutdown().await?;
///
/// let mut reader = AsyncStreamReader::new(there, DefaultDeframer);
/// assert_eq!(reader.next_view::<str>().await?, Some("hello"));
/// assert_eq!(reader.next_view::<str>().await?, Some("world"));
/// assert_eq!(reader.next_view::<str>().await?, None);
/// # Ok(())
/// # }
/// ```
pub struct AsyncStreamWriter<W, F> {
    writer: W,
    outbox: Outbox<F>,
    /// Whether the writer is in a call, or never came back from one as it should.
    broken: bool,
}

/// Nothing in here is pinned but by its own rules.
impl<W: Unpin, F> Unpin for AsyncStreamWriter<W, F> {}

impl<W: AsyncWrite + Unpin, F: Framer> AsyncStreamWriter<W, F> {
    /// A writer that sends its frames once they take 32 KiB.
    pub fn new(writer: W, framer: F) -> Self {
        AsyncStreamWriter::with_capacity(writer, framer, DEFAULT_CAPACITY)
    }

    /// A writer that sends its frames once they take `capacity` bytes. With 0 each waits for the one before it.
    ///
    /// The buffer is allocated as it fills.
    pub fn with_capacity(writer: W, framer: F, capacity: usize) -> Self {
        AsyncStreamWriter { writer, outbox: Outbox::new(framer, capacity), broken: false }
    }

    /// Writes one message, and waits for the connection only if the buffer is full.
    ///
    /// # Errors
    ///
    /// What `item` or the framing refuses, [`Unfinished`](crate::ErrorKind::Unfinished) when a
    /// hand-written `serialize` forgets to finish, and errors of the connection. The message was not taken.
    #[inline]
    pub async fn write<T: StreamSerialize + ?Sized>(&mut self, item: &T) -> Result<()> {
        self.room().await?;
        self.outbox.write(item)
    }

    /// Writes the message in a builder of yours: [`StreamWriter::write_finished`](crate::StreamWriter::write_finished).
    ///
    /// ```
    /// use flatstream::flatbuffers::FlatBufferBuilder;
    /// use flatstream::{build, AsyncStreamWriter, DefaultFramer};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> flatstream::Result<()> {
    /// let mut builder = FlatBufferBuilder::with_capacity(1024);
    /// let mut writer = AsyncStreamWriter::new(Vec::new(), DefaultFramer);
    /// build(&mut builder, "hello")?;
    /// writer.write_finished(&mut builder).await?;
    /// writer.shutdown().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`write`](Self::write).
    pub async fn write_finished<B: Allocator>(
        &mut self,
        builder: &mut FlatBufferBuilder<'_, B>,
    ) -> Result<()> {
        self.room().await?;
        self.outbox.write_finished(builder)
    }

    /// Writes a message that is there as bytes already. They are not looked at.
    ///
    /// ```
    /// use flatstream::{AsyncStreamWriter, DefaultFramer};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> flatstream::Result<()> {
    /// let mut writer = AsyncStreamWriter::new(Vec::new(), DefaultFramer);
    /// writer.write_payload(b"hi").await?;
    /// assert_eq!(writer.buffer(), b"\x02\0\0\0hi");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`write`](Self::write).
    pub async fn write_payload(&mut self, payload: &[u8]) -> Result<()> {
        self.room().await?;
        self.outbox.write_payload(payload)
    }

    /// Writes one message and sends it, with all that waits. For many messages, `write` them and
    /// flush once.
    ///
    /// ```
    /// use flatstream::{AsyncStreamWriter, DefaultFramer};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> flatstream::Result<()> {
    /// let mut writer = AsyncStreamWriter::new(Vec::new(), DefaultFramer);
    /// writer.send("hello").await?;
    /// assert!(writer.buffer().is_empty() && !writer.get_ref().is_empty());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`write`](Self::write); also of the connection when the message was taken, and waits.
    pub async fn send<T: StreamSerialize + ?Sized>(&mut self, item: &T) -> Result<()> {
        self.write(item).await?;
        self.flush().await
    }

    /// Sends what waits and flushes the connection.
    ///
    /// # Errors
    ///
    /// Those of the connection. What was not sent still waits.
    pub async fn flush(&mut self) -> Result<()> {
        poll_fn(|cx| self.poll_flush_all(cx)).await
    }

    /// Sends what waits and shuts the connection down: the reader on the other side comes to a clean end.
    ///
    /// # Errors
    ///
    /// Those of the connection.
    pub async fn shutdown(&mut self) -> Result<()> {
        poll_fn(|cx| self.poll_shutdown_all(cx)).await
    }

    /// The bytes of frames that the connection has not taken yet. They start within a frame if a part of it is out.
    pub fn buffer(&self) -> &[u8] {
        self.outbox.waiting()
    }

    /// Bytes of whole frames that were written so far, with those that wait.
    pub fn position(&self) -> u64 {
        self.outbox.position()
    }

    /// Bytes of memory that this writer keeps.
    pub fn buffer_capacity(&mut self) -> usize {
        self.outbox.memory()
    }

    /// The underlying writer.
    pub fn get_ref(&self) -> &W {
        &self.writer
    }

    /// The underlying writer. What is written to it directly overtakes the frames that wait.
    pub fn get_mut(&mut self) -> &mut W {
        &mut self.writer
    }

    /// The framer.
    pub fn framer(&self) -> &F {
        self.outbox.framer()
    }

    /// The underlying writer, and the bytes of frames that it has not taken.
    pub fn into_parts(self) -> (W, Vec<u8>) {
        (self.writer, self.outbox.into_waiting())
    }

    #[inline]
    async fn room(&mut self) -> Result<()> {
        if self.outbox.is_full() {
            poll_fn(|cx| self.poll_send(cx)).await?;
        }
        Ok(())
    }

    fn poll_room(&mut self, cx: &mut Context<'_>) -> Poll<Result<()>> {
        match self.outbox.is_full() {
            true => self.poll_send(cx),
            false => Poll::Ready(Ok(())),
        }
    }

    /// Sends what waits.
    fn poll_send(&mut self, cx: &mut Context<'_>) -> Poll<Result<()>> {
        while !self.outbox.waiting().is_empty() {
            match ready!(self.poll_write_some(cx)) {
                Ok(0) => return Poll::Ready(Err(io::Error::from(io::ErrorKind::WriteZero).into())),
                Ok(n) => self.outbox.sent(n),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Poll::Ready(Err(error.into())),
            }
        }
        Poll::Ready(Ok(()))
    }

    /// One write. Whatever does not come back as it should leaves the writer broken.
    fn poll_write_some(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<usize>> {
        if std::mem::replace(&mut self.broken, true) {
            return Poll::Ready(Err(io::Error::other(BROKEN)));
        }
        let waiting = self.outbox.waiting();
        let result = Pin::new(&mut self.writer).poll_write(cx, waiting);
        if matches!(result, Poll::Ready(Ok(n)) if n > waiting.len()) {
            let claim = "the writer claims more bytes than it was given";
            return Poll::Ready(Err(io::Error::other(claim)));
        }
        self.broken = false;
        result
    }

    fn poll_flush_all(&mut self, cx: &mut Context<'_>) -> Poll<Result<()>> {
        ready!(self.poll_send(cx))?;
        Pin::new(&mut self.writer).poll_flush(cx).map_err(Error::from)
    }

    fn poll_shutdown_all(&mut self, cx: &mut Context<'_>) -> Poll<Result<()>> {
        ready!(self.poll_send(cx))?;
        Pin::new(&mut self.writer).poll_shutdown(cx).map_err(Error::from)
    }
}

const BROKEN: &str =
    "the writer failed in a way that leaves open what it wrote, so it is not used again";

/// `poll_ready` waits while the buffer is full, `start_send` makes the frame, `poll_flush` sends, `poll_close`
/// sends and shuts down. A message that `start_send` refuses leaves the sink as it was.
impl<T: StreamSerialize, W: AsyncWrite + Unpin, F: Framer> Sink<T> for AsyncStreamWriter<W, F> {
    type Error = Error;

    fn poll_ready(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>> {
        self.poll_room(cx)
    }

    #[inline]
    fn start_send(mut self: Pin<&mut Self>, item: T) -> Result<()> {
        self.outbox.write(&item)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>> {
        self.poll_flush_all(cx)
    }

    fn poll_close(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>> {
        self.poll_shutdown_all(cx)
    }
}

impl<W: fmt::Debug, F: Framer + fmt::Debug> fmt::Debug for AsyncStreamWriter<W, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AsyncStreamWriter")
            .field("writer", &self.writer)
            .field("framer", self.outbox.framer())
            .field("waiting", &self.outbox.waiting().len())
            .finish_non_exhaustive()
    }
}
