//! A `Stream` of messages that own their bytes.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{ready, Context, Poll};

use futures_core::{FusedStream, Stream};
use tokio::io::AsyncRead;

use super::AsyncStreamReader;
use crate::{Deframer, OwnedView, Result, StreamDeserialize};

/// The messages of a connection as a [`Stream`]; made by [`AsyncStreamReader::into_messages`].
///
/// An error is an item like any other: behind a damaged message the stream goes on. One that is followed by `None`
/// is what the stream ended at; a clean end has no error before it.
///
/// ```
/// use flatstream::{AsyncStreamReader, DefaultDeframer};
/// use futures_util::StreamExt;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let socket = &b"\x0c\0\0\0\x04\0\0\0\x02\0\0\0hi\0\0\x02\0\0\0??\x01\0\0"[..];
/// let mut messages = AsyncStreamReader::new(socket, DefaultDeframer).into_messages::<str>();
/// assert_eq!(messages.next().await.unwrap().unwrap().view(), "hi");
/// assert_eq!(messages.next().await.unwrap().unwrap_err().offset(), Some(16)); // is no text
/// assert_eq!(messages.next().await.unwrap().unwrap_err().offset(), Some(22)); // is cut off
/// assert!(messages.next().await.is_none());
/// # }
/// ```
pub struct AsyncMessages<R, D, T: ?Sized> {
    reader: AsyncStreamReader<R, D>,
    has_ended: bool,
    of: PhantomData<fn() -> Box<T>>,
}

impl<R, D, T: ?Sized> AsyncMessages<R, D, T> {
    pub(super) const fn new(reader: AsyncStreamReader<R, D>) -> Self {
        AsyncMessages { reader, has_ended: false, of: PhantomData }
    }

    /// The reader: where it is, and what it reads from.
    pub fn get_ref(&self) -> &AsyncStreamReader<R, D> {
        &self.reader
    }

    /// Gives the reader back, in front of the next message.
    pub fn into_inner(self) -> AsyncStreamReader<R, D> {
        self.reader
    }
}

impl<R, D, T> Stream for AsyncMessages<R, D, T>
where
    R: AsyncRead + Unpin,
    D: Deframer,
    T: StreamDeserialize + ?Sized,
{
    type Item = Result<OwnedView<T>>;

    #[inline]
    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.has_ended {
            return Poll::Ready(None);
        }
        let item = ready!(self.reader.poll_message(cx));
        self.has_ended = match &item {
            None => true,
            Some(Err(error)) => error.is_io() || self.reader.is_stuck(),
            Some(Ok(_)) => false,
        };
        Poll::Ready(item)
    }
}

impl<R, D, T> FusedStream for AsyncMessages<R, D, T>
where
    R: AsyncRead + Unpin,
    D: Deframer,
    T: StreamDeserialize + ?Sized,
{
    fn is_terminated(&self) -> bool {
        self.has_ended
    }
}

impl<R: fmt::Debug, D: fmt::Debug, T: ?Sized> fmt::Debug for AsyncMessages<R, D, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AsyncMessages")
            .field("reader", &self.reader)
            .field("has_ended", &self.has_ended)
            .finish()
    }
}
